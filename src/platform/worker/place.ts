import * as v from 'valibot';
import type { PageReading } from '../../verdict/types.ts';
import { browser } from '../browser.ts';
import { selector as selectorSchema } from '../schemas.ts';
import { injectReader } from '../sites.ts';
import { read, update } from '../storage.ts';
import { tabReadingOf, tabsWithReadings } from '../tab-readings.ts';
import { askPage, patiently } from './tab.ts';

const PLACE_FILE = '/content-scripts/place.js';
/** Origins of readings that are the person's own doing: they do not speak for what the reader finds by itself. */
const BY_THE_PERSON: readonly (string | undefined)[] = ['selection', 'place'];

/**
 * "The ingredient list is here": asks the page where the selection stands, remembers it for the site (never from a private
 * window) and has the page read there. False when there is no such place to be named, or the page's own list is read.
 */
export async function showPlace(
  tab: { readonly id: number; readonly incognito: boolean },
  url: string,
): Promise<boolean> {
  const before = (await tabReadingOf(tab.id))?.stored.reading;
  if (before?.extent === 'full' && !BY_THE_PERSON.includes(before.origin)) return false;
  const selector = await selectionIn(tab.id);
  const host = URL.parse(url)?.host;
  if (selector === undefined || !host) return false;
  if (!tab.incognito) await rememberPlace(host, selector, Date.now());
  await patiently(injectReader(tab.id)); // the first look would answer too, and forget what it was told
  await askPage(tab.id, { type: 'place', selector });
  return true;
}

/** Where the selection of a page stands; nothing when it stands in no list. */
async function selectionIn(tabId: number): Promise<string | undefined> {
  await patiently(browser.scripting.executeScript({ target: { tabId }, files: [PLACE_FILE] }));
  const parsed = v.safeParse(selectorSchema, await askPage(tabId, { type: 'pointed-at' }));
  return parsed.success ? parsed.output : undefined;
}

/** Keeps one place for a site, the newest in front. */
export async function rememberPlace(host: string, selector: string, shownAt: number): Promise<void> {
  await update('places', (places) => [{ host, selector, shownAt }, ...places.filter((one) => one.host !== host)]);
}

/**
 * Tells open pages that were read at a place what stands for their site now. A place that was taken back is left; one that
 * was shown in a private window was never written down and stays until the page does.
 */
export async function renewPlaces(): Promise<void> {
  const places = await read('places');
  for (const tabId of await tabsWithReadings()) {
    const { url, origin } = (await tabReadingOf(tabId))?.stored.reading ?? {};
    if (origin !== 'place' || !url) continue;
    const selector = places.find((one) => one.host === URL.parse(url)?.host)?.selector ?? '';
    if (!selector && (await patiently(browser.tabs.get(tabId)))?.incognito) continue;
    await askPage(tabId, { type: 'place', selector });
  }
}

/** Tells the reader of a page without a full list where the person showed the list of this site. */
export async function seekPlace(tabId: number, { url, origin, extent }: PageReading): Promise<void> {
  if (extent === 'full' || BY_THE_PERSON.includes(origin)) return;
  const host = URL.parse(url)?.host;
  const place = (await read('places')).find((one) => one.host === host);
  if (place) await askPage(tabId, { type: 'place', selector: place.selector });
}
