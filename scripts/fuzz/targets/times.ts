import fc from 'fast-check';
import { milestones, nextMilestone } from '../../../src/aftercare/milestones.ts';
import { phases } from '../../../src/aftercare/phase.ts';
import { plan } from '../../../src/aftercare/plan.ts';
import { currentTreatment, treatmentAt, treatmentAtLocal, treatmentOnDay } from '../../../src/aftercare/treatment.ts';
import { HOUR, type Treatment } from '../../../src/aftercare/types.ts';
import { type AnyTarget, must, target } from '../target.ts';
import { mutated } from '../texts.ts';

const days = mutated(['2026-11-24', '2024-02-29', '2026-03-29', '2011-12-30', '0001-01-01']);
const clocks = mutated(['2026-11-24T18:00', '2026-03-29T02:30', '2026-10-25T02:30']);
const moments = fc.oneof(
  fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 }),
  fc.double({ min: -9e15, max: 9e15 }),
  fc.constantFrom(0, Number.NaN, Number.POSITIVE_INFINITY, 8.64e15, -8.64e15),
);
const ZONES = ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Apia', 'Asia/Kolkata', 'Mars/Base', ''];
const PLAN = plan('article', { stillRed: true });
const inputs = fc.record({ day: days, clock: clocks, moment: moments, zone: fc.constantFrom(...ZONES) });

function isSound(treatment: Treatment, moment: number): void {
  const { at, inForceFrom, precision } = treatment;
  must(Number.isInteger(at) && Number.isInteger(inForceFrom), 'a treatment at no moment');
  const hours = (at - inForceFrom) / HOUR;
  must(precision === 'minute' ? hours === 0 : hours > 22 && hours < 26, `a day of ${hours} hours`);
  const opening = milestones(PLAN, treatment).map((one) => one.at);
  must(opening.length > 0 && opening.every((one) => one > at), 'something opens before the treatment');
  for (const { from, until } of phases(treatment)) must(from === null || until === null || from < until, 'no phase');
  const next = nextMilestone(PLAN, [treatment], moment);
  must(next === null || next.at > moment, 'what comes next is over');
  const { current, next: planned } = currentTreatment([treatment], moment);
  must(Number.isNaN(moment) || (current === null) !== (planned === null), 'neither begun nor to come');
}

/** Any day, clock time or moment of any zone: refused with a reason, or a treatment whose windows lie in order. */
export const times: AnyTarget = target({
  name: 'times',
  runs: 20_000,
  inputs,
  holds: ({ day, clock, moment, zone }) => {
    const all = [treatmentOnDay(day, zone), treatmentAtLocal(clock, zone), treatmentAt(moment)];
    for (const made of all) {
      if (made.ok) isSound(made.value, moment);
      else must(made.error !== undefined, 'refused without a reason');
    }
  },
});
