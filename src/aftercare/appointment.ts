import { withStopBefore } from './plan.ts';
import { treatmentAt } from './treatment.ts';
import type { Instant, Plan, Treatment } from './types.ts';

/** What `judge` and `badge` are given. */
export interface Situation {
  readonly plan: Plan;
  readonly treatments: readonly Treatment[];
}

/**
 * Adds the next appointment and its window for stopping things before it. Default off: with `hours` 0, without an
 * appointment or once it has passed (only the person knows whether it took place) everything stays as it is.
 *
 * @example beforeAppointment({ plan: plan(), treatments: [] }, appointment, 72, appointment - HOUR)
 */
export function beforeAppointment(
  situation: Situation,
  appointment: Instant | null,
  hours: number,
  moment: Instant,
): Situation {
  if (appointment === null || !(hours > 0) || appointment <= moment) return situation;
  const planned = treatmentAt(appointment, { id: 'appointment' });
  if (!planned.ok) return situation;
  return { plan: withStopBefore(situation.plan, hours), treatments: [...situation.treatments, planned.value] };
}
