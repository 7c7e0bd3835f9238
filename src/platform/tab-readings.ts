import * as v from 'valibot';
import type { StoredReading } from '../verdict/types.ts';
import { browser } from './browser.ts';
import { storageFailure } from './failure.ts';
import { storedReading } from './schemas.ts';

/*
 * What was read in each tab, in `storage.session`: memory of the browser, gone when it closes, never on disk.
 * The worker writes, popups read.
 */
const PREFIX = 'tab:';
const tabReading = v.object({ stored: storedReading, marked: v.boolean(), carded: v.boolean() });

/** The reading of one tab, and whether its words are marked and a card is shown at present. */
export interface TabReading {
  readonly stored: StoredReading;
  readonly marked: boolean;
  readonly carded: boolean;
}

/** The reading of a tab; nothing when it was not read, or what is stored makes no sense. */
export async function tabReadingOf(tabId: number): Promise<TabReading | undefined> {
  const key = PREFIX + tabId;
  const found = await browser.storage.session.get(key);
  const parsed = v.safeParse(tabReading, found[key]);
  return parsed.success ? parsed.output : undefined;
}

/** All tabs that have a reading. */
export async function tabsWithReadings(): Promise<readonly number[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => Number(key.slice(PREFIX.length)));
}

/** Stores a tab's reading. When the session's memory is full, the readings of all other tabs make room. */
export async function setTabReading(tabId: number, reading: TabReading): Promise<void> {
  const entry = { [PREFIX + tabId]: reading };
  try {
    await browser.storage.session.set(entry);
  } catch (cause) {
    if (storageFailure(cause).kind !== 'storage-full') throw storageFailure(cause);
    await forgetTabs((await tabsWithReadings()).filter((id) => id !== tabId));
    await browser.storage.session.set(entry);
  }
}

/** Forgets what was read in the tabs. */
export async function forgetTabs(tabIds: readonly number[]): Promise<void> {
  await browser.storage.session.remove(tabIds.map((id) => PREFIX + id));
}

/** Calls back with the reading (or nothing) whenever that of the tab changes. Returns the unsubscribe. */
export function onTabReading(tabId: number, listener: (reading: TabReading | undefined) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[PREFIX + tabId];
    if (area !== 'session' || !change) return;
    const parsed = v.safeParse(tabReading, change.newValue);
    listener(parsed.success ? parsed.output : undefined);
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
