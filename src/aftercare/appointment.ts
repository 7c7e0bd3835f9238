import { withStopBefore } from './plan.ts';
import { treatmentAt } from './treatment.ts';
import type { Instant, Plan, Treatment } from './types.ts';

/** What `judge` and `badge` are given. */
export interface Situation {
  readonly plan: Plan;
  readonly treatments: readonly Treatment[];
}

function appointed(appointment: Instant | null, moment: Instant): readonly Treatment[] {
  if (appointment === null || appointment <= moment) return [];
  const planned = treatmentAt(appointment, { id: 'appointment' });
  return planned.ok ? [planned.value] : [];
}

/**
 * Adds the next appointment and the window for stopping things before it; a treatment that is planned already has that
 * window too. Default off: with `hours` 0, with nothing to come or once the appointment has passed (only the person knows
 * whether it took place) everything stays as it is.
 *
 * @example beforeAppointment({ plan: plan(), treatments: [] }, appointment, 72, appointment - HOUR)
 */
export function beforeAppointment(
  situation: Situation,
  appointment: Instant | null,
  hours: number,
  moment: Instant,
): Situation {
  if (!(hours > 0)) return situation;
  const more = appointed(appointment, moment);
  const planned = situation.treatments.some((treatment) => treatment.inForceFrom > moment);
  if (more.length === 0 && !planned) return situation;
  return { plan: withStopBefore(situation.plan, hours), treatments: [...situation.treatments, ...more] };
}
