/*
 * Three-way merge: what this page saw, what it wants, what is stored by now. Lets many pages write without losing each
 * other's changes.
 */
type Row = Readonly<Record<string, unknown>>;

/**
 * Merges a list by the id of its entries: entries added, changed or removed by this page are so in the result; entries
 * that others added stay. New entries keep their place at the front or the end. `shown` is the newest state this page was
 * given: what it lacks and this page wants was brought back (an undo), not removed by others.
 *
 * @example mergeList('id', [a], [a, b], [c, a]) // [c, a, b]
 */
export function mergeList<T>(
  id: string,
  base: readonly T[],
  mine: readonly T[],
  stored: readonly T[],
  shown: readonly T[] = base,
): readonly T[] {
  const idOf = (entry: T): unknown => (entry as Row)[id];
  const before = new Map(base.map((entry) => [idOf(entry), entry]));
  const wanted = new Map(mine.map((entry) => [idOf(entry), entry]));
  const present = new Set(stored.map(idOf));
  const kept = stored.flatMap((entry) => {
    const key = idOf(entry);
    const mineNow = wanted.get(key);
    if (mineNow === undefined) return before.has(key) ? [] : [entry];
    return [same(mineNow, before.get(key)) ? entry : mineNow];
  });
  const last = new Map(shown.map((entry) => [idOf(entry), entry]));
  const added = mine.filter((entry) => !present.has(idOf(entry)) && !same(last.get(idOf(entry)), entry));
  const first = mine[0];
  const atFront = first !== undefined && added.includes(first) && base.length > 0;
  return atFront ? [...added, ...kept] : [...kept, ...added];
}

/** Whether a list is another one without some of its entries. @example onlyTakesOut('id', [a, b], [a]) // true */
export function onlyTakesOut<T>(id: string, from: readonly T[], mine: readonly T[]): boolean {
  const there = new Set(from.map((entry) => (entry as Row)[id]));
  return mine.length < from.length && mine.every((entry) => there.has((entry as Row)[id]));
}

/**
 * Merges a record field by field: a field this page changed wins, every other one keeps what is stored.
 *
 * @example mergeRecord({ a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 5 }) // { a: 2, b: 5 }
 */
export function mergeRecord<T extends object>(base: T, mine: T, stored: T): T {
  const changed = Object.entries(mine).filter(([key, value]) => !same(value, (base as Row)[key]));
  return { ...stored, ...Object.fromEntries(changed) };
}

/** Equality of plain data. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
