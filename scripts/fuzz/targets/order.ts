import fc from 'fast-check';
import { anHourLater, DOSED, familiesOf, HARMLESS, MEMBERS } from '../lists.ts';
import { type AnyTarget, must, target } from '../target.ts';

const harmless = fc.constantFrom(...HARMLESS);
const entries = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: harmless },
    { weight: 1, arbitrary: fc.constantFrom(...MEMBERS.map(([name]) => name)) },
    { weight: 1, arbitrary: fc.constantFrom(...DOSED) },
  ),
  { minLength: 5, maxLength: 20 },
);

const inputs = fc.record({ entries, more: harmless, order: fc.array(fc.nat(999), { minLength: 20, maxLength: 20 }) });

/** The harmless entries in another order, the others where they stood. */
function reordered(list: readonly string[], order: readonly number[]): readonly string[] {
  const loose = list.filter((name) => HARMLESS.includes(name));
  const keys = loose.map((name, i) => ({ name, key: order[i] ?? 0 })).sort((a, b) => a.key - b.key);
  let next = 0;
  return list.map((name) => (HARMLESS.includes(name) ? (keys[next++]?.name ?? name) : name));
}

const foundIn = (list: readonly string[]): ReadonlySet<string> => familiesOf(anHourLater(list.join(', ')));

/** What is in the way stays in the way when something harmless is added or harmless entries change places. */
export const order: AnyTarget = target({
  name: 'order',
  runs: 20_000,
  inputs,
  holds: ({ entries: list, more, order: by }) => {
    const found = foundIn(list);
    const longer = foundIn([...list, more]);
    for (const family of found) must(longer.has(family), `${family} goes when ${more} is added`);
    const other = foundIn(reordered(list, by));
    must([...found].sort().join() === [...other].sort().join(), 'the order of harmless entries changes the findings');
  },
});
