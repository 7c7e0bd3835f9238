import { changesOf, plan } from '../aftercare/plan.ts';
import type { Plan } from '../aftercare/types.ts';
import type { DoneToday, Person, Problem } from './api.ts';
import { FILE_ITEMS, type ItemName, type ItemValue } from './items.ts';
import { mergeList, mergeRecord, same } from './merge.ts';
import type { StoredPlan } from './schemas.ts';
import { read, update } from './storage.ts';

/** The items a person consists of. */
export const PERSON_ITEMS: readonly ItemName[] = [...FILE_ITEMS, 'problems'];

/** Reads everything stored of the person. What cannot be read is kept aside and named in `problems`. */
export async function loadPerson(): Promise<Person> {
  const [treatments, stored, settings, approved, shelf, reminders, places, nextAppointment, done] = await Promise.all([
    read('treatments'),
    read('plan'),
    read('settings'),
    read('approved'),
    read('shelf'),
    read('reminders'),
    read('places'),
    read('nextAppointment'),
    read('done'),
  ]);
  const problems: readonly Problem[] = await read('problems');
  const person = { treatments, settings, approved, shelf, reminders, places, nextAppointment, problems };
  return { ...person, plan: plan(stored.preset, stored), ...optional(done, problems) };
}

function optional(done: DoneToday | null, problems: readonly Problem[]): Pick<Person, 'done' | 'problem'> {
  const first = problems[0];
  return { ...(done ? { done } : {}), ...(first ? { problem: `${first.item}: ${first.reason}` } : {}) };
}

/**
 * Stores the given fields, merged with what others wrote since `base` was loaded; `shown` is what the page was given last.
 *
 * @throws Failure when the browser's storage refuses; fields written before it stay written
 */
export async function changePerson(base: Person, part: Partial<Person>, shown: Person = base): Promise<void> {
  const writes: Promise<unknown>[] = [];
  if (part.treatments) writes.push(mergeInto('treatments', 'id', base.treatments, part.treatments, shown.treatments));
  if (part.approved) writes.push(mergeInto('approved', 'key', base.approved, part.approved, shown.approved));
  if (part.shelf) writes.push(mergeInto('shelf', 'id', base.shelf, part.shelf, shown.shelf));
  if (part.reminders) writes.push(mergeInto('reminders', 'id', base.reminders, part.reminders, shown.reminders));
  if (part.places) writes.push(mergeInto('places', 'host', base.places, part.places, shown.places));
  if (part.problems)
    writes.push(mergeInto('problems', 'asideKey', base.problems ?? [], part.problems, shown.problems ?? []));
  if (part.settings) writes.push(mergeRecordInto('settings', base.settings, part.settings));
  if (part.plan) {
    writes.push(mergeRecordInto('plan', storedPlan(base.plan), storedPlan(part.plan)));
  }
  if (part.nextAppointment !== undefined) writes.push(replace('nextAppointment', part.nextAppointment));
  if ('done' in part) writes.push(replace('done', part.done ?? null));
  await Promise.all(writes);
}

type ListName = 'treatments' | 'approved' | 'shelf' | 'reminders' | 'places' | 'problems';

function mergeInto<N extends ListName>(
  name: N,
  id: string,
  base: ItemValue<N>,
  mine: ItemValue<N>,
  shown: ItemValue<N>,
): Promise<ItemValue<N>> {
  return update(name, (stored) => {
    const merged = mergeList<ItemValue<N>[number]>(id, base, mine, stored, shown);
    return same(merged, stored) ? stored : (merged as ItemValue<N>);
  });
}

function mergeRecordInto<N extends 'settings' | 'plan'>(
  name: N,
  base: ItemValue<N>,
  mine: ItemValue<N>,
): Promise<ItemValue<N>> {
  return update(name, (stored) => {
    const merged = mergeRecord(base, mine, stored);
    return same(merged, stored) ? stored : merged;
  });
}

function replace<N extends 'nextAppointment' | 'done'>(name: N, value: ItemValue<N>): Promise<ItemValue<N>> {
  return update(name, (stored) => (same(stored, value) ? stored : value));
}

const storedPlan = (p: Plan): StoredPlan => ({ preset: p.preset, ...changesOf(p) });
