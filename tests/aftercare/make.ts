import { treatmentAt, treatmentOnDay } from '../../src/aftercare/treatment.ts';
import { HOUR, type Instant, type Treatment } from '../../src/aftercare/types.ts';

/** Tuesday 24 November 2026, 18:00 UTC. */
export const TUESDAY: Instant = Date.UTC(2026, 10, 24, 18);

export function treated(at: Instant = TUESDAY): Treatment {
  const result = treatmentAt(at);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

export function treatedOn(day: string, zone: string): Treatment {
  const result = treatmentOnDay(day, zone);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

export const since = (hours: number, treatment: Treatment = treated()): Instant => treatment.at + hours * HOUR;
export const hoursAfter = (at: Instant | null, treatment: Treatment = treated()): number | null =>
  at === null ? null : (at - treatment.at) / HOUR;
