import { HEALED_AFTER_HOURS, HOUR, type Instant, type Treatment } from './types.ts';

/** Where healing stands; the ends are the article's own numbers (R02, R17, R12, R10, R04). */
export const PHASES = [
  'planned',
  'first-day',
  'second-day',
  'third-day',
  'first-week',
  'second-week',
  'healing',
  'healed',
] as const;
export type PhaseId = (typeof PHASES)[number];

/** A stretch of the recovery, half-open; `null` where it has no beginning or no end. */
export interface Phase {
  readonly id: PhaseId;
  readonly from: Instant | null;
  readonly until: Instant | null;
}

/** Hours after the treatment at which each phase ends. */
const ENDS: readonly (readonly [PhaseId, number])[] = [
  ['first-day', 24],
  ['second-day', 48],
  ['third-day', 72],
  ['first-week', 168],
  ['second-week', 336],
  ['healing', HEALED_AFTER_HOURS],
];

/**
 * All phases of a treatment in order, from `planned` to `healed`; each begins where the one before ends.
 *
 * @example phases(treatment).length // 8
 */
export function phases({ at, inForceFrom }: Treatment): readonly Phase[] {
  let from = inForceFrom;
  const inner = ENDS.map(([id, hours]): Phase => {
    const phase = { id, from, until: at + hours * HOUR };
    from = phase.until;
    return phase;
  });
  return [{ id: 'planned', from: null, until: inForceFrom }, ...inner, { id: 'healed', from, until: null }];
}

/**
 * The phase at a moment: exactly one holds at each.
 *
 * @example phase(treatment, treatment.at + 20 * HOUR).id // "first-day"
 */
export function phase(treatment: Treatment, moment: Instant): Phase {
  const now = phases(treatment).find(({ until }) => until === null || moment < until);
  return now ?? { id: 'healed', from: null, until: null };
}
