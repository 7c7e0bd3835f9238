import type { PageReading } from '../../verdict/types.ts';
import { browser } from '../browser.ts';
import type { ItemName } from '../items.ts';
import { type Accepted, accept, type OwnPageMessage, type Sender } from '../messages.ts';
import { openPage } from '../pages.ts';
import { grantedOrigins, injectReader, readOpenTabs, requiredOrigins, syncSites } from '../sites.ts';
import { onChange } from '../storage.ts';
import { switchCardOff } from './card.ts';
import { createMenu, isHere, selectionReading, showPopup } from './menu.ts';
import { renewPlaces, seekPlace, showPlace } from './place.ts';
import { type Analyze, analysed, remember } from './read.ts';
import { checkTab, forgetTab, repaintAll, showReading } from './repaint.ts';
import { tilesOf } from './tiles.ts';

/** What the worker is given by the entrypoint, which alone knows the other folders. */
export interface WorkerParts {
  readonly analyze: Analyze;
  /** Style of the marks, brought to a page only while something is marked there. */
  readonly markCss: string;
  /** Keeps `storage.local` from page processes; only the test build, whose reader is told options there, does not. */
  readonly confined: boolean;
}

/** What icon, marks, cards and notifications are derived from. */
const SHOWN: readonly ItemName[] = [
  'treatments',
  'plan',
  'settings',
  'approved',
  'reminders',
  'nextAppointment',
  'cardOff',
];

/**
 * Starts the worker. All listeners are registered before this returns, so that the browser can wake a stopped worker for
 * any of them; nothing is kept in memory between two events.
 */
export function startWorker(parts: WorkerParts): void {
  const repaint = (): void => quietly(repaintAll(parts.markCss));
  listenToMessages(parts);
  browser.alarms.onAlarm.addListener(repaint);
  onChange((names) => {
    if (SHOWN.some((name) => names.has(name))) repaint();
    if (names.has('places')) quietly(renewPlaces());
  });
  browser.runtime.onStartup.addListener(() => quietly(syncSites()));
  browser.runtime.onInstalled.addListener((details) => quietly(installed(details.reason)));
  browser.permissions.onAdded.addListener(({ origins = [] }) => quietly(syncSites().then(() => readOpenTabs(origins))));
  browser.permissions.onRemoved.addListener(() => quietly(syncSites()));
  browser.tabs.onRemoved.addListener((tabId) => quietly(forgetTab(tabId)));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status) quietly(checkTab(tabId, change.status === 'complete'));
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const reading = selectionReading(info);
    if (!reading || tab?.id === undefined) return;
    quietly(showPopup()); // at once: Firefox takes it only within the click
    quietly(
      isHere(info)
        ? listIsHere(parts, { id: tab.id, incognito: tab.incognito }, reading)
        : receive(parts, tab.id, reading, true),
    );
  });
  if (parts.confined) quietly(keepFromPages());
  repaint(); // whatever woke the worker, and whatever an earlier one left undone
}

/** Reading × everything stored -> badge and marks. What one person reads in private windows is never written down. */
async function receive(parts: WorkerParts, tabId: number, reading: PageReading, passing: boolean): Promise<unknown> {
  const stored = analysed(parts.analyze, reading, Date.now());
  const marks = await showReading(tabId, stored, parts.markCss);
  if (!passing) await remember(stored);
  await seekPlace(tabId, reading);
  return marks;
}

/** "The ingredient list is here": read where the selection stands; where that cannot be named, the selected text is checked. */
async function listIsHere(
  parts: WorkerParts,
  tab: { readonly id: number; readonly incognito: boolean },
  reading: PageReading,
): Promise<void> {
  if (!(await showPlace(tab, reading.url))) await receive(parts, tab.id, reading, true);
}

function listenToMessages(parts: WorkerParts): void {
  const self = { id: browser.runtime.id, base: browser.runtime.getURL('') };
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender, reply: (value: unknown) => void) => {
    const accepted = accept(raw, sender, self);
    const answer = accepted ? act(parts, accepted) : Promise.resolve(undefined); // refused
    answer.then(reply, () => reply(undefined));
    return true;
  });
}

function act(parts: WorkerParts, accepted: Accepted): Promise<unknown> {
  switch (accepted.from) {
    case 'reader':
      return receive(parts, accepted.tabId, accepted.reading, accepted.incognito);
    case 'glance': {
      const brought = injectReader(accepted.tabId).then(() => []);
      parts.analyze('Aqua', {}); // unpacks the lexicon while the page's process reads the list
      return brought;
    }
    case 'card':
      // What is written down is heard of by itself; what is only kept in memory is not.
      return switchCardOff(accepted.host, accepted.incognito).then(() => repaintAll(parts.markCss));
    case 'tiles':
      return tilesOf(accepted.keys);
    case 'own-page':
      return answerPage(parts, accepted.message);
  }
}

async function answerPage(parts: WorkerParts, message: OwnPageMessage): Promise<unknown> {
  const reading: PageReading = {
    url: '',
    origin: 'pasted',
    extent: 'full',
    text: message.text,
    ...(message.name ? { title: message.name } : {}),
  };
  return analysed(parts.analyze, reading, Date.now());
}

async function installed(reason: string): Promise<void> {
  await createMenu();
  await syncSites();
  if (reason === 'install') await openPage('welcome');
  await readOpenTabs([...requiredOrigins(), ...(await grantedOrigins())]);
}

/** Pages' own processes have no business with what is stored, not even through our reader. */
async function keepFromPages(): Promise<void> {
  const area: object & { setAccessLevel?: (level: { accessLevel: string }) => Promise<void> } = browser.storage.local;
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** A handler that fails must not end the others; what it left undone is redone at the next event. */
function quietly(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.warn('AfterNeedle:', error));
}
