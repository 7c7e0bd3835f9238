import { changesOf, plan } from '../aftercare/plan.ts';
import type { Plan } from '../aftercare/types.ts';
import type { DoneToday, Person, Problem } from './api.ts';
import { FILE_ITEMS, type ItemName, type ItemValue, items } from './items.ts';
import { mergeList, mergeRecord, onlyTakesOut, same } from './merge.ts';
import type { StoredPlan } from './schemas.ts';
import { readTogether, update } from './storage.ts';

/** The items a person consists of. */
export const PERSON_ITEMS: readonly ItemName[] = [...FILE_ITEMS, 'problems'];

/** Reads everything stored of the person. What cannot be read is kept aside and named in `problems`. */
export async function loadPerson(): Promise<Person> {
  const { plan: stored, done, ...rest } = await readTogether([...FILE_ITEMS, 'problems'] as const);
  return { ...rest, plan: plan(stored.preset, stored), ...optional(done, rest.problems) };
}

function optional(done: DoneToday | null, problems: readonly Problem[]): Pick<Person, 'done' | 'problem'> {
  const first = problems[0];
  return { ...(done ? { done } : {}), ...(first ? { problem: `${first.item}: ${first.reason}` } : {}) };
}

/**
 * Stores the given fields, merged with what others wrote since `base` was loaded; `shown` is what the page was given last,
 * `onScreen` what it shows: there a switch is turned, an entry taken out, also one that came a moment ago. What is added may
 * have been begun before, over an older state, and never takes out what that one lacked.
 *
 * @throws Failure when the browser's storage refuses; fields written before it stay written
 */
export async function changePerson(
  base: Person,
  part: Partial<Person>,
  shown: Person = base,
  onScreen: Person = base,
): Promise<void> {
  const writes: Promise<unknown>[] = [];
  const merge = <N extends ListName>(name: N, pick: (person: Partial<Person>) => ItemValue<N> | undefined): void => {
    const mine = pick(part);
    if (!mine) return;
    const of = (person: Person): ItemValue<N> => pick(person) ?? items[name].fallback;
    writes.push(mergeInto(name, { before: of(base), onScreen: of(onScreen), shown: of(shown) }, mine));
  };
  merge('treatments', ({ treatments }) => treatments);
  merge('approved', ({ approved }) => approved);
  merge('shelf', ({ shelf }) => shelf);
  merge('reminders', ({ reminders }) => reminders);
  merge('places', ({ places }) => places);
  merge('problems', ({ problems }) => problems);
  if (part.settings) writes.push(mergeRecordInto('settings', onScreen.settings, part.settings));
  if (part.plan) writes.push(mergeRecordInto('plan', storedPlan(onScreen.plan), storedPlan(part.plan)));
  if (part.nextAppointment !== undefined) writes.push(replace('nextAppointment', part.nextAppointment));
  if ('done' in part) writes.push(replace('done', part.done ?? null));
  await Promise.all(writes);
}

type ListName = 'treatments' | 'approved' | 'shelf' | 'reminders' | 'places' | 'problems';

/** What a change may have been built on. */
interface Bases<T> {
  readonly before: T;
  readonly onScreen: T;
  readonly shown: T;
}

function mergeInto<N extends ListName>(
  name: N,
  { before, onScreen, shown }: Bases<ItemValue<N>>,
  mine: ItemValue<N>,
): Promise<ItemValue<N>> {
  const { id } = items[name].list;
  const base = onlyTakesOut<ItemValue<N>[number]>(id, onScreen, mine) ? onScreen : before;
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
