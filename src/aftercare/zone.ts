import type { Instant } from './types.ts';

/*
 * Days and clock times of an IANA zone, by `Intl` alone and always with the zone named: nothing depends on the zone the
 * process runs in.
 */
const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, made);
  return made;
}

/**
 * True for a zone name that `Intl` knows.
 *
 * @example isZone('Pacific/Apia') // true
 */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** What a clock in the zone shows at an instant, as if it were UTC; to the second. */
function shown(instant: Instant, zone: string): number {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  const n = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const date = new Date(0);
  date.setUTCFullYear(n('year'), n('month') - 1, n('day'));
  date.setUTCHours(n('hour'), n('minute'), n('second'));
  return date.getTime();
}

/**
 * "2026-11-24" and its clock time as UTC milliseconds, or `null` for a day that no calendar has ("2025-02-29").
 *
 * @example parseDay('2024-02-29') // 1709164800000
 */
export function parseDay(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCFullYear() === year;
  return same ? date.getTime() : null;
}

/** The first instant at which the zone's clock shows this UTC-like time or a later one. */
function firstAt(wanted: number, zone: string): Instant {
  let before = wanted - 2 * DAY;
  let after = wanted + 2 * DAY;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (shown(middle, zone) >= wanted) after = middle;
    else before = middle;
  }
  return after;
}

/**
 * First and one-past-last instant of a day in a zone: 23, 24 or 25 hours apart, and `null` for a day the zone never had
 * (30 December 2011 in Apia) or no calendar has.
 *
 * @example dayIn('2026-03-29', 'Europe/Berlin') // 23 hours
 */
export function dayIn(day: string, zone: string): { readonly start: Instant; readonly end: Instant } | null {
  const midnight = parseDay(day);
  if (midnight === null) return null;
  const start = firstAt(midnight, zone);
  const end = firstAt(midnight + DAY, zone);
  return end > start ? { start, end } : null;
}

/**
 * The instant at which a clock in the zone shows "2026-11-24T18:00". Of an hour that is shown twice the later one (a
 * window then never ends too early); a time the clock skips counts as the moment of the jump. `null` for what is no time.
 *
 * @example instantIn('2026-11-24T18:00', 'Asia/Kolkata') // 12:30 UTC
 */
export function instantIn(local: string, zone: string): Instant | null {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/.exec(local);
  const day = parseDay(match?.[1] ?? '');
  const hour = Number(match?.[2]);
  const minute = Number(match?.[3]);
  if (day === null || hour > 23 || minute > 59) return null;
  const wanted = day + (hour * 60 + minute) * 60_000;
  // A zone shifts its clock by hours at most once a day: what it shows a day before and after gives both readings.
  const readings = [-DAY, DAY].map((away) => wanted - (shown(wanted + away, zone) - (wanted + away)));
  const exact = readings.filter((instant) => shown(instant, zone) === wanted);
  return exact.length > 0 ? Math.max(...exact) : firstAt(wanted, zone);
}

/**
 * The day a zone's calendar shows at an instant.
 *
 * @example dayAt(0, 'America/Los_Angeles') // "1969-12-31"
 */
export function dayAt(instant: Instant, zone: string): string {
  return new Date(shown(instant, zone)).toISOString().slice(0, 10);
}
