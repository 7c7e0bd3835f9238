import { changesOf, plan } from '../../aftercare/plan.ts';
import type { Instant, Plan } from '../../aftercare/types.ts';
import type { Api, Person } from '../../platform/api.ts';
import { localDay } from '../treatment/draft.ts';

/** The same changes on top of another preset. */
export const withPreset = (now: Plan, preset: Plan['preset']): Plan => plan(preset, changesOf(now));

/** Ids ticked off on today's checklist; yesterday's ticks are gone. */
export function doneToday(person: Person, now: Instant, zone?: string): readonly string[] {
  return person.done?.day === localDay(now, zone) ? person.done.ids : [];
}

/** Ticks one entry of today's checklist on or off. */
export function tick(api: Api, person: Person, now: Instant, id: string, on: boolean, zone?: string): Promise<void> {
  const others = doneToday(person, now, zone).filter((one) => one !== id);
  return api.change({ done: { day: localDay(now, zone), ids: on ? [...others, id] : others } });
}
