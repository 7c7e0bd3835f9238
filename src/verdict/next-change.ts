import type { Instant, Plan, Treatment } from '../aftercare/types.ts';
import { boundaries, restrictions } from '../aftercare/window.ts';
import type { Analysis } from '../ingredients/types.ts';
import { type JudgeOptions, judge } from './judge.ts';

/**
 * The next moment at which the verdict is another one: its level, its findings or its times. `null` when it stays.
 *
 * @example nextChange(analysis, plan(), [treatment], treatment.at) // when the first window ends that matters here
 */
export function nextChange(
  analysis: Analysis,
  plan: Plan,
  treatments: readonly Treatment[],
  moment: Instant,
  options?: JudgeOptions,
): Instant | null {
  const told = (at: Instant): string => JSON.stringify(judge(analysis, plan, treatments, at, options));
  const now = told(moment);
  const edges = [...boundaries(restrictions(plan), treatments), ...treatments.map((t) => t.inForceFrom)].sort(
    (a, b) => a - b,
  );
  return edges.find((edge) => edge > moment && told(edge) !== now) ?? null;
}
