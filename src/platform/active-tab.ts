import type { StoredReading } from '../verdict/types.ts';
import type { TabState } from './api.ts';
import { browser } from './browser.ts';
import type { WorkerMessage } from './messages.ts';
import { injectReader, isAlwaysRead } from './sites.ts';
import { onTabReading, tabReadingOf } from './tab-readings.ts';

/** How long the popup waits with its first picture for a page it reads by itself. */
const GLANCE_MS = 700;
/** How long a page may take to be read after a click before the popup shows what it has. */
const PATIENCE_MS = 4_000;

interface SeenTab {
  readonly id: number;
  readonly url: string | undefined;
}

/**
 * The tab a popup speaks of: the active one of its window, or the one named by `?tab=` when the popup is shown as a page
 * (Firefox for Android, tests).
 */
export async function activeTab(): Promise<SeenTab | undefined> {
  const named = Number(new URLSearchParams(globalThis.location?.search ?? '').get('tab') ?? Number.NaN);
  const found = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return found?.id === undefined ? undefined : { id: found.id, url: found.url };
}

/** What is known of the active tab. */
async function tabState(): Promise<TabState> {
  const tab = await activeTab();
  if (!tab) return { kind: 'closed' };
  // Asked together: the popup waits for each turn to the browser and back.
  const host = webHost(tab.url);
  const [read, always] = await Promise.all([tabReadingOf(tab.id), alwaysRead(host)]);
  return stateOf(tab, read?.stored, { host, always });
}

/** Whether a site is read without a click; what is no site is not. */
const alwaysRead = async (host: string): Promise<boolean> => host !== '' && isAlwaysRead(host);

/**
 * What is known of the active tab, after reading it when that was not done: the click on the icon that opened the popup
 * allows it (activeTab). What comes later than a glance comes by `onTabState`.
 */
export async function readTabState(): Promise<TabState> {
  const state = await tabState();
  if (state.kind !== 'unknown-site') return state;
  const glance = new Promise((resolve) => setTimeout(resolve, GLANCE_MS));
  await Promise.race([readPage(), glance]);
  return tabState();
}

/** `known`: what was found out of the host of the tab; a reading may be of another one. */
async function stateOf(
  tab: SeenTab,
  stored: StoredReading | undefined,
  known?: { readonly host: string; readonly always: boolean },
): Promise<TabState> {
  const host = webHost(stored?.reading.url ?? tab.url);
  if (stored) {
    const always = known?.host === host ? known.always : await alwaysRead(host);
    return { kind: 'read', host, always, stored };
  }
  return host === '' ? { kind: 'closed' } : { kind: 'unknown-site', host };
}

/** Reads the active tab's page now: asks the reader that is there, or injects it (activeTab). */
export async function readPage(): Promise<TabState> {
  const tab = await activeTab();
  if (!tab) return { kind: 'closed' };
  const next = nextReading(tab.id);
  const asked = await askReader(tab.id);
  const allowed =
    asked ||
    (await injectReader(tab.id).then(
      () => true,
      () => false,
    ));
  if (!allowed) return { kind: 'closed' };
  await next;
  return tabState();
}

const readNow: WorkerMessage = { type: 'read-now' };

/** Whether a reader was there to be asked. */
function askReader(tabId: number): Promise<boolean> {
  return browser.tabs.sendMessage(tabId, readNow).then(
    () => true,
    () => false,
  );
}

/** Resolves with the next reading of the tab, or when patience ends. */
function nextReading(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      stop();
      clearTimeout(timer);
      resolve();
    };
    const stop = onTabReading(tabId, finish);
    const timer = setTimeout(finish, PATIENCE_MS);
  });
}

/** Calls back whenever what is known of the active tab changes, also when another tab becomes the active one. */
export function onTabState(listener: (state: TabState) => void): () => void {
  let stopReading: (() => void) | undefined;
  let over = false;
  const follow = async (): Promise<void> => {
    stopReading?.();
    const tab = await activeTab();
    if (!tab || over) return;
    stopReading = onTabReading(tab.id, (read) => void stateOf(tab, read?.stored).then(listener));
  };
  const activated = (): void => void follow().then(tabState).then(listener);
  browser.tabs.onActivated.addListener(activated);
  void follow();
  return () => {
    over = true;
    stopReading?.();
    browser.tabs.onActivated.removeListener(activated);
  };
}

function webHost(url: string | undefined): string {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.host : '';
}
