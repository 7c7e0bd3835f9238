import type { Instant } from '../../aftercare/types.ts';
import type { Badge } from '../../verdict/types.ts';
import type { Mark } from '../messages.ts';
import { loadPerson } from '../person.ts';
import { forgetTabs, setTabReading, type TabReading, tabReadingOf, tabsWithReadings } from '../tab-readings.ts';
import { forgetSingleSites } from './card.ts';
import { paint, unpaint } from './icon.ts';
import { nextNotice, notifyDue } from './notify.ts';
import { brought, renew, shownAt, showOnPage } from './on-page.ts';
import { wakeAt, wakeBy } from './schedule.ts';
import { askPage } from './tab.ts';
import { badgeAt } from './think.ts';

/*
 * The icon is derived anew from what is stored at every look, one after the other: the lock makes a later event wait
 * for an earlier one, so that the last word is always that of the latest state.
 */
const inTurn = <T>(action: () => Promise<T>): Promise<T> => navigator.locks.request('icon', action);

/** Makes every badge, every mark and the next alarm right for this moment. */
export function repaintAll(css: string): Promise<void> {
  return inTurn(async () => {
    const now = Date.now();
    const person = await loadPerson();
    const base = badgeAt(person, undefined, now);
    const tabs = await Promise.all(
      (await tabsWithReadings()).map(async (id) => ({ id, read: await tabReadingOf(id) })),
    );
    const badges = tabs.map(({ read }) => (read ? badgeAt(person, read.stored, now) : base));
    // The alarm comes first: a worker that dies while painting is woken to go on.
    await wakeAt(
      earliest([base, ...badges].map((badge) => badge.changesAt).concat(await nextNotice(person, now))),
      now,
    );
    await notifyDue(person, now);
    await paint(base);
    for (const [index, tab] of tabs.entries()) await paint(badges[index] ?? base, tab.id);
    await Promise.all(tabs.map(({ id, read }) => read && renew({ id, css, person, now }, read)));
    await forgetSingleSites(person);
  });
}

/** Stores what was read in a tab and shows it. Gives the marks for the page. */
export function showReading(tabId: number, stored: TabReading['stored'], css: string): Promise<readonly Mark[]> {
  return inTurn(async () => {
    const now = Date.now();
    const person = await loadPerson();
    const before = await tabReadingOf(tabId);
    const page = { id: tabId, css, person, now };
    const shown = await shownAt(page, stored);
    await setTabReading(tabId, { stored, ...brought(shown) });
    const badge = badgeAt(person, stored, now);
    await wakeBy(badge.changesAt, now);
    await paint(badge, tabId);
    await showOnPage(page, before, shown);
    return shown.marks;
  });
}

/** A tab was closed: its reading goes with it. */
export const forgetTab = (tabId: number): Promise<void> => inTurn(() => forgetTabs([tabId]));

/**
 * A tab began or ended loading something: its reading and badge go when the page they speak of is not there any more.
 * Asking the page makes this safe to run late or twice, as after the death of the worker.
 */
export function checkTab(tabId: number, loaded: boolean): Promise<void> {
  return inTurn(async () => {
    const read = await tabReadingOf(tabId);
    if (!read) {
      if (loaded) await askPage(tabId, { type: 'say-again' }); // what the page said was lost
      return;
    }
    if ((await askPage(tabId, { type: 'still-there' })) === read.stored.reading.url) return;
    // Asked before forgetting: a reader that was only slow to answer says again what it read, after this turn.
    await askPage(tabId, { type: 'say-again' });
    await forgetTabs([tabId]);
    await unpaint(tabId);
  });
}

/** The first of some moments; `null` when there is none. */
export function earliest(moments: readonly Badge['changesAt'][]): Instant | null {
  const known = moments.filter((moment) => moment !== null);
  return known.length > 0 ? Math.min(...known) : null;
}
