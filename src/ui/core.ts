import type { Instant, Plan, Treatment } from '../aftercare/types.ts';
import { boundaries, restrictions } from '../aftercare/window.ts';

/** When the last restriction of the plan ends for these treatments; the moment given when there is none. */
export function allClearAt(plan: Plan, treatments: readonly Treatment[], otherwise: Instant): Instant {
  const stated = restrictions(plan).filter((rule) => rule.until !== null);
  return boundaries(stated, treatments).at(-1) ?? otherwise;
}

/** The next moment at which any restriction begins or ends; null when none is left. */
export function nextBoundary(plan: Plan, treatments: readonly Treatment[], now: Instant): Instant | null {
  return boundaries(restrictions(plan), treatments).find((at) => at > now) ?? null;
}
