import type { StoredReading } from '../../verdict/types.ts';
import { type Person, productKey } from '../api.ts';
import { browser } from '../browser.ts';
import type { Tile } from '../messages.ts';
import { loadPerson } from '../person.ts';
import { read } from '../storage.ts';
import { askPage, patiently } from './tab.ts';
import { verdictAt } from './think.ts';

const TILES_FILE = '/content-scripts/tiles.js';

/** Whether other products of this page's shop were read before: only then its links are worth a look. */
export async function hasTiles(person: Person, { reading }: StoredReading): Promise<boolean> {
  const host = URL.parse(reading.url)?.host;
  if (!host || !person.settings.marks || person.treatments.length === 0) return false;
  const own = productKey(reading);
  return (await read('remembered')).some(({ key }) => key !== own && key.startsWith(`${host}/`));
}

/** How the products of these keys stand now; those never read, or not fully, are left out. No request is made for any. */
export async function tilesOf(keys: readonly string[]): Promise<readonly Tile[]> {
  const person = await loadPerson();
  if (!person.settings.marks) return [];
  const asked = new Set(keys);
  const now = Date.now();
  return (await read('remembered'))
    .filter(({ key }) => asked.has(key))
    .flatMap(({ key, stored }) => {
      const { level, healed } = verdictAt(person, stored, now);
      return level === 'unread' || healed ? [] : [{ key, tone: level }];
    });
}

/** Has the page look at its links, with the script for it brought first. */
export async function putTiles(tabId: number): Promise<void> {
  await patiently(browser.scripting.executeScript({ target: { tabId }, files: [TILES_FILE] }));
  await askPage(tabId, { type: 'tiles' });
}
