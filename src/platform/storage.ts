import { browser } from './browser.ts';
import { Failure, storageFailure } from './failure.ts';
import { type Item, type ItemName, type ItemValue, items } from './items.ts';
import { parseStored, versionOf } from './parse-stored.ts';

/*
 * Reads and writes of `storage.local`. The worker and all pages of the extension share one origin, so a Web Lock per item
 * makes "read, change, write" whole among them; a context that dies lets go of its locks, and a write is one `set`.
 */

/**
 * The stored value, or the fallback. What cannot be read is moved aside and listed among the problems.
 *
 * @throws Failure when the storage itself refuses
 * @example await read('settings') // { marks: true, … }
 */
export async function read<N extends ItemName>(name: N): Promise<ItemValue<N>> {
  const item = itemOf(name);
  const raw = await getRaw(item.key);
  const parsed = parseStored(item, raw);
  if (parsed.problem === undefined) return parsed.value;
  return update(name, (value) => value);
}

/** The values of some items. */
export type Values<N extends ItemName> = { readonly [K in N]: ItemValue<K> };

/**
 * Several values by a single look. One of them that cannot be read as it is makes it many looks, and is moved aside as by
 * `read`.
 *
 * @throws Failure when the storage itself refuses
 * @example const { settings, plan } = await readTogether(['settings', 'plan'])
 */
export async function readTogether<N extends ItemName>(names: readonly N[]): Promise<Values<N>> {
  const found = await attempt(() => browser.storage.local.get(names.map((name) => items[name].key)));
  const parsed = names.map((name) => [name, parseStored(itemOf(name), own(found, items[name].key))] as const);
  const whole = parsed.every(([, { problem }]) => problem === undefined);
  if (whole) return Object.fromEntries(parsed.map(([name, { value }]) => [name, value])) as Values<N>;
  // One after the other: the list of problems is the last to be asked.
  const values: (readonly [N, ItemValue<N>])[] = [];
  for (const name of names) values.push([name, await read(name)]);
  return Object.fromEntries(values) as Values<N>;
}

const own = (found: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(found, key) ? found[key] : undefined;

/**
 * Changes one value under its lock and gives what is stored afterwards. `change` is a pure function of the present value;
 * giving the same object back writes nothing (unless something unreadable had to be replaced).
 *
 * @throws Failure `storage-full`, `storage-failed`, or `storage-unreadable` when the original could not be kept aside
 * @example await update('settings', (s) => ({ ...s, marks: false }))
 */
export function update<N extends ItemName>(
  name: N,
  change: (value: ItemValue<N>) => ItemValue<N>,
): Promise<ItemValue<N>> {
  const item = itemOf(name);
  return navigator.locks.request(`item:${item.key}`, async () => {
    const raw = await getRaw(item.key);
    const parsed = parseStored(item, raw);
    if (parsed.problem !== undefined) await keepAside(name, raw, parsed.problem);
    const next = bounded(item, change(parsed.value));
    if (next === parsed.value && parsed.problem === undefined) return next;
    await setRaw({ [item.key]: { v: versionOf(item), data: next } });
    return next;
  });
}

/**
 * Calls back with the names of items that changed, from whichever context. Returns the unsubscribe.
 */
export function onChange(listener: (names: ReadonlySet<ItemName>) => void): () => void {
  const names = Object.keys(items) as ItemName[];
  const heard = (changes: Record<string, unknown>, area: string): void => {
    const changed = new Set(names.filter((name) => Object.hasOwn(changes, items[name].key)));
    if (area === 'local' && changed.size > 0) listener(changed);
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/** Everything in `storage.local` as it stands, for export, erasing and its undo. */
export async function snapshot(): Promise<Record<string, unknown>> {
  return attempt(() => browser.storage.local.get(null));
}

/** Removes everything. With the snapshot taken before, `restore` undoes it. */
export async function erase(): Promise<void> {
  await attempt(() => browser.storage.local.clear());
}

/** Writes a snapshot back, all in one `set`. */
export async function restore(saved: Record<string, unknown>): Promise<void> {
  await setRaw(saved);
}

/** The row of an item, typed by its name: the one place where the table and its types are joined. */
function itemOf<N extends ItemName>(name: N): Item<ItemValue<N>> {
  return items[name] as unknown as Item<ItemValue<N>>;
}

function bounded<T>(item: Item<T>, value: T): T {
  const max = item.list?.max ?? Number.POSITIVE_INFINITY;
  return Array.isArray(value) && value.length > max ? (value.slice(0, max) as T) : value;
}

/** Copies an unreadable value to a key of its own before anything may be written in its place. */
async function keepAside(name: ItemName, raw: unknown, reason: string): Promise<void> {
  const at = Date.now();
  const asideKey = `aside:${name}:${at}`;
  try {
    await setRaw({ [asideKey]: raw });
  } catch (cause) {
    throw new Failure('storage-unreadable', cause);
  }
  // The list of problems cannot report itself: a broken one starts anew, its copy is kept like any other.
  if (name !== 'problems') await update('problems', (list) => [{ item: name, asideKey, at, reason }, ...list]);
}

async function getRaw(key: string): Promise<unknown> {
  return own(await attempt(() => browser.storage.local.get(key)), key);
}

const setRaw = (entries: Record<string, unknown>): Promise<void> => attempt(() => browser.storage.local.set(entries));

async function attempt<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    throw storageFailure(cause);
  }
}
