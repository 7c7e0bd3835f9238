import type { Instant } from '../aftercare/types.ts';
import type { Translate } from './translate.ts';

/** How to speak to one person: the strings, the language for dates and numbers, and the IANA zone of the clock. */
export interface Say {
  readonly t: Translate;
  readonly locale: string;
  readonly zone: string;
  /** The moment of reading: a date in another year than this one carries its year. Absent: no date does. */
  readonly now?: Instant;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const DATE = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment by these options. Formatters are kept: making one costs more than all that it writes. */
export function write(at: Instant, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify([locale, options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, known);
  return known.format(at);
}

/** Only a date in another year than the present one needs its year. */
function yearOf(at: Instant, { zone, now }: Pick<Say, 'zone' | 'now'>): Intl.DateTimeFormatOptions {
  const year = (moment: Instant): string => write(moment, 'en', { year: 'numeric', timeZone: zone });
  return now !== undefined && year(at) !== year(now) ? { year: 'numeric' } : {};
}

/**
 * Weekday, date and time, rounded up to the minute so that it is never a moment too early. Throws on an unknown locale or
 * zone, as `Intl` does: both come from the browser.
 *
 * @example when(Date.UTC(2026, 10, 26, 14), { t, locale: 'en-GB', zone: 'UTC' }) // "Thu 26 Nov, 14:00"
 */
export function when(at: Instant, say: Pick<Say, 'locale' | 'zone' | 'now'>): string {
  const minute = Math.ceil(at / MINUTE) * MINUTE;
  const time = { hour: 'numeric', minute: '2-digit', timeZone: say.zone } as const;
  return write(minute, say.locale, { ...DATE, ...yearOf(minute, say), ...time });
}

/**
 * Weekday and date, for what has no time of day.
 *
 * @example dayOf(Date.UTC(2026, 10, 26), { locale: 'en-GB', zone: 'UTC' }) // "Thu 26 Nov"
 */
export function dayOf(at: Instant, say: Pick<Say, 'locale' | 'zone' | 'now'>): string {
  return write(at, say.locale, { ...DATE, ...yearOf(at, say), timeZone: say.zone });
}

type UnitName = 'day' | 'hour' | 'minute';
type Amount = readonly [count: number, unit: UnitName];

function unit([n, name]: Amount, locale: string): string {
  const unitDisplay = name === 'day' ? 'long' : 'short';
  return new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay }).format(n);
}

/** The two largest units, rounded up to the minute, never nothing. */
function amounts(ms: number): readonly [Amount, ...Amount[]] {
  const minutes = Math.max(1, Math.ceil(ms / MINUTE));
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  if (days)
    return hours
      ? [
          [days, 'day'],
          [hours, 'hour'],
        ]
      : [[days, 'day']];
  if (hours)
    return rest
      ? [
          [hours, 'hour'],
          [rest, 'minute'],
        ]
      : [[hours, 'hour']];
  return [[rest, 'minute']];
}

const joined = (parts: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' }).format(parts);

/**
 * How long from now, in the case that the language wants ("in 6 Tagen", "6日後"): the two largest units, rounded up to the
 * minute, never nothing. `Intl` knows one unit only: where "in" stands before the number the first unit takes it, where
 * "later" stands behind the last one does.
 *
 * @example fromNow(52 * 3_600_000, 'de') // "in 2 Tagen, 4 Std."
 */
export function fromNow(ms: number, locale: string): string {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const [first, second] = amounts(ms);
  if (!second) return relative.format(...first);
  const before = relative.formatToParts(...first)[0]?.type === 'literal';
  const parts = before
    ? [relative.format(...first), unit(second, locale)]
    : [unit(first, locale), relative.format(...second)];
  return joined(parts, locale);
}

/**
 * How long ago, in one unit: minutes under an hour, hours under 72 h, then days; at least a minute.
 *
 * @example ago(41 * 24 * 3_600_000, 'de') // "vor 41 Tagen"
 */
export function ago(ms: number, locale: string): string {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  if (ms < HOUR) return relative.format(-Math.max(1, Math.floor(ms / MINUTE)), 'minute');
  if (ms < 3 * DAY) return relative.format(-Math.floor(ms / HOUR), 'hour');
  return relative.format(-Math.floor(ms / DAY), 'day');
}
