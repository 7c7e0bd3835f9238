import type { Result } from '../../aftercare/result.ts';
import {
  currentTreatment,
  type Series,
  type TreatmentError,
  treatmentAt,
  treatmentAtLocal,
  treatmentOnDay,
} from '../../aftercare/treatment.ts';
import type { Area, Instant, Treatment, TreatmentKind } from '../../aftercare/types.ts';

/** What the form holds: a day, perhaps a time, as the person's own clock shows them. */
export interface Draft {
  /** "2026-11-24" */
  readonly day: string;
  /** "14:05", or empty when only the day is known. */
  readonly time: string;
  readonly areas: readonly Area[];
  readonly kind: TreatmentKind;
}

/** The device's own zone, unless told. */
export const zoneOr = (zone?: string): string => zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Swedish writes dates and times as a form wants them. */
const iso = (at: Instant, options: Intl.DateTimeFormatOptions, zone?: string): string =>
  new Intl.DateTimeFormat('sv-SE', { ...options, timeZone: zoneOr(zone) }).format(at);

/** The day of an instant on the person's calendar, "2026-11-24". */
export const localDay = (at: Instant, zone?: string): string =>
  iso(at, { year: 'numeric', month: '2-digit', day: '2-digit' }, zone);

/** The time of day on the person's clock, "14:05". */
export const localTime = (at: Instant, zone?: string): string => iso(at, { hour: '2-digit', minute: '2-digit' }, zone);

/** A draft of now, on the face. */
export const newDraft = (now: Instant, zone?: string): Draft => ({
  day: localDay(now, zone),
  time: localTime(now, zone),
  areas: ['face'],
  kind: 'clinic',
});

/** The treatment of a draft; a draft that is no real day or time says what is wrong. `id` keeps the identity of a changed one. */
export function fromDraft(draft: Draft, zone?: string, id?: string): Result<Treatment, TreatmentError> {
  const { day, time, areas, kind } = draft;
  const details = id === undefined ? { areas, kind } : { areas, kind, id };
  if (time === '') return treatmentOnDay(day, zoneOr(zone), details);
  return treatmentAtLocal(`${day}T${time}`, zoneOr(zone), details);
}

/** A draft that shows a stored treatment again. */
export function toDraft({ areas, kind, precision, inForceFrom }: Treatment, zone?: string): Draft {
  const time = precision === 'minute' ? localTime(inForceFrom, zone) : '';
  return { day: localDay(inForceFrom, zone), time, areas, kind };
}

/** A treatment that ended at this moment, on the face. */
export function justNow(now: Instant): Result<Treatment, TreatmentError> {
  return treatmentAt(now);
}

/** The treatment to show: the one in force, or else the one to come. */
export function shownTreatment(treatments: readonly Treatment[], now: Instant): Treatment | null {
  const { current, next }: Series = currentTreatment(treatments, now);
  return current ?? next;
}
