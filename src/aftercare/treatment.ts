import { fail, ok, type Result } from './result.ts';
import { AREAS, type Area, type Instant, KINDS, type Treatment, type TreatmentKind } from './types.ts';
import { dayIn, instantIn, isZone, parseDay } from './zone.ts';

/** What is known of a treatment beside its time; everything has a default. */
export interface TreatmentDetails {
  /** Default: made of the time, so the same treatment entered twice is one. */
  readonly id?: string;
  readonly areas?: readonly Area[];
  readonly kind?: TreatmentKind;
}

export type TreatmentError =
  | 'not-a-moment' // NaN, infinite, or outside of what a calendar can show
  | 'not-a-day' // not "YYYY-MM-DD", or a day no calendar has
  | 'day-skipped' // the zone left this day out when it crossed the date line
  | 'not-a-time' // not "YYYY-MM-DDTHH:mm"
  | 'not-a-zone'
  | 'not-an-area'
  | 'not-a-kind';

/** A year within which every window can still be shown. */
const LIMIT = 8.64e15 - 366 * 86_400_000;

function build(
  at: Instant,
  inForceFrom: Instant,
  precision: Treatment['precision'],
  details: TreatmentDetails,
): Result<Treatment, TreatmentError> {
  const { areas = ['face'], kind = 'clinic', id = `${precision}-${at}` } = details;
  if (!Number.isFinite(at) || Math.abs(at) > LIMIT) return fail('not-a-moment');
  if (areas.length === 0 || !areas.every((area) => AREAS.includes(area))) return fail('not-an-area');
  if (!KINDS.includes(kind)) return fail('not-a-kind');
  return ok({ id, at, inForceFrom, precision, areas, kind });
}

/**
 * A treatment whose end is known to the minute: rules and windows begin there. A later moment is a plan, not an error.
 * Bad input gives a `TreatmentError`.
 *
 * @example treatmentAt(Date.UTC(2026, 10, 24, 18), { areas: ['face', 'neck'] })
 */
export function treatmentAt(instant: Instant, details: TreatmentDetails = {}): Result<Treatment, TreatmentError> {
  const at = Math.floor(instant);
  return build(at, at, 'minute', details);
}

/**
 * A treatment of which only the day is known: in force from the start of that day in that zone, while its windows count
 * from the day's end (decision 11), so that no window ends too early. Right on days of 23 and 25 hours.
 *
 * @example treatmentOnDay('2026-11-24', 'Europe/Berlin')
 */
export function treatmentOnDay(
  day: string,
  zone: string,
  details: TreatmentDetails = {},
): Result<Treatment, TreatmentError> {
  if (!isZone(zone)) return fail('not-a-zone');
  if (parseDay(day) === null) return fail('not-a-day');
  const span = dayIn(day, zone);
  return span ? build(span.end, span.start, 'day', details) : fail('day-skipped');
}

/**
 * A treatment by date and clock time of a zone, as a form gives it: "2026-11-24T18:00". Of an hour the clock shows twice
 * the later one counts.
 *
 * @example treatmentAtLocal('2026-11-24T18:00', 'America/New_York')
 */
export function treatmentAtLocal(
  local: string,
  zone: string,
  details: TreatmentDetails = {},
): Result<Treatment, TreatmentError> {
  if (!isZone(zone)) return fail('not-a-zone');
  const instant = instantIn(local, zone);
  return instant === null ? fail('not-a-time') : treatmentAt(instant, details);
}

/** Where a person stands in a series of treatments. */
export interface Series {
  /** The latest treatment whose rules are in force or were; `null` before the first. */
  readonly current: Treatment | null;
  /** The next one to come: its rules start at `inForceFrom`. */
  readonly next: Treatment | null;
}

/**
 * The treatment that counts at a moment and the next one, from a list in any order.
 *
 * @example currentTreatment([], 0) // { current: null, next: null }
 */
export function currentTreatment(treatments: readonly Treatment[], moment: Instant): Series {
  const sorted = [...treatments].sort((a, b) => a.inForceFrom - b.inForceFrom || a.at - b.at);
  return {
    current: sorted.findLast((treatment) => treatment.inForceFrom <= moment) ?? null,
    next: sorted.find((treatment) => treatment.inForceFrom > moment) ?? null,
  };
}
