import * as v from 'valibot';
import type { PageReading } from '../verdict/types.ts';
import { LIMITS, pageReading } from './schemas.ts';

/** A word to mark on the page: offsets into the text of the reading it answers, and its advice. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly tone: 'avoid' | 'ask' | 'ease-in' | 'note';
}

/** From the reader on a page to the worker. The reply to `reading` is `Mark[]` (empty when marks are off). */
export type ReaderMessage = { readonly type: 'reading'; readonly reading: PageReading };

/** From a page that may hold a list, to have the reader brought to it. The answer is an empty list. */
export type FinderMessage = { readonly type: 'finder' };

/** "Not on this site", from the card on a page. The site is that of the sender. */
export type CardMessage = { readonly type: 'card-off' };

/** From a page that links to products: how do these stand? The answer is `Tile[]`. */
export type TilesMessage = { readonly type: 'tiles'; readonly keys: readonly string[] };

/** How a product stands that was read before, by its `productKey`. */
export interface Tile {
  readonly key: string;
  readonly tone: 'avoid' | 'ask' | 'ease-in' | 'clear';
}

/** What the small card on a page says, in words ready to show. */
export interface Card {
  readonly tone: 'avoid' | 'ask' | 'ease-in';
  readonly clinic?: { readonly label: string; readonly text: string };
  readonly line: string;
  readonly names: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  readonly words: { readonly label: string; readonly smaller: string; readonly larger: string; readonly off: string };
}

/** From our own pages to the worker. The reply to `analyse` is a `StoredReading`. */
export type OwnPageMessage = { readonly type: 'analyse'; readonly text: string; readonly name?: string };

/** From the worker to the reader of one tab. The reader answers each with the address of its present reading. */
export type WorkerMessage =
  | { readonly type: 'marks'; readonly marks: readonly Mark[] }
  | { readonly type: 'card'; readonly card: Card | null }
  | { readonly type: 'tiles' }
  /** Where the person showed the list on this site: read there when nothing full is found. Empty when it was taken back. */
  | { readonly type: 'place'; readonly selector: string }
  /** To the script that comes with "the ingredient list is here": the selector of what is selected, or nothing. */
  | { readonly type: 'pointed-at' }
  | { readonly type: 'read-now' }
  /** What the page said was lost, or came too late. */
  | { readonly type: 'say-again' }
  | { readonly type: 'still-there' };

const toWorker = v.variant('type', [
  v.object({ type: v.literal('reading'), reading: pageReading }),
  v.object({ type: v.literal('finder') }),
  v.object({ type: v.literal('card-off') }),
  v.object({
    type: v.literal('tiles'),
    keys: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LIMITS.url))), v.maxLength(LIMITS.entries)),
  }),
  v.object({
    type: v.literal('analyse'),
    text: v.pipe(v.string(), v.maxLength(LIMITS.text)),
    name: v.optional(v.pipe(v.string(), v.maxLength(LIMITS.name))),
  }),
]);

/** Who sent a message, as the browser tells it; a page cannot forge these. */
export interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly documentLifecycle?: string;
  readonly tab?: { readonly id?: number; readonly incognito?: boolean };
}

/** Who we are: the extension's id and the origin of its pages, "chrome-extension://…/". */
export interface Self {
  readonly id: string;
  readonly base: string;
}

/** A message that may be acted on. */
export type Accepted =
  | { readonly from: 'reader'; readonly tabId: number; readonly incognito: boolean; readonly reading: PageReading }
  | { readonly from: 'card'; readonly host: string; readonly incognito: boolean }
  /** A page that wants the reader. */
  | { readonly from: 'glance'; readonly tabId: number }
  | { readonly from: 'tiles'; readonly keys: readonly string[] }
  | { readonly from: 'own-page'; readonly message: OwnPageMessage };

/**
 * Decides whether a message may be acted on. Refused (`undefined`): another extension, a web page, a frame inside a page,
 * a page that is only prerendered, a reading for another origin than the sender's, any unknown shape.
 *
 * @example accept({ type: 'reading', reading }, { id, tab: { id: 7 }, frameId: 0, url }, self)
 */
export function accept(raw: unknown, sender: Sender, self: Self): Accepted | undefined {
  if (sender.id !== self.id) return undefined;
  const parsed = v.safeParse(toWorker, raw);
  if (!parsed.success) return undefined;
  const message = parsed.output;
  if (message.type === 'reading') return acceptReading(message.reading, sender, self);
  if (message.type === 'analyse') return sender.url?.startsWith(self.base) ? { from: 'own-page', message } : undefined;
  const host = siteOf(sender, self);
  const tabId = sender.tab?.id;
  if (host === undefined || tabId === undefined) return undefined;
  if (message.type === 'finder') return isShown(sender) ? { from: 'glance', tabId } : undefined;
  if (message.type === 'tiles') return { from: 'tiles', keys: message.keys };
  return { from: 'card', host, incognito: sender.tab?.incognito === true };
}

/** The host of a page in the top frame of a tab that one of our scripts speaks from. */
function siteOf({ url, tab, frameId }: Sender, self: Self): string | undefined {
  if (url === undefined || url.startsWith(self.base) || tab?.id === undefined || frameId !== 0) return undefined;
  return URL.parse(url)?.host;
}

/** Not when the page is only prerendered, or kept for the way back. */
const isShown = ({ documentLifecycle }: Sender): boolean =>
  documentLifecycle === undefined || documentLifecycle === 'active';

function acceptReading(reading: PageReading, sender: Sender, self: Self): Accepted | undefined {
  const tabId = sender.tab?.id;
  const url = sender.url;
  if (tabId === undefined || sender.frameId !== 0 || !isShown(sender) || url === undefined) return undefined;
  if (url.startsWith(self.base) || !isSameSite(reading.url, url)) return undefined;
  return { from: 'reader', tabId, incognito: sender.tab?.incognito === true, reading };
}

/** Files and data have no origin ("null"): there only the same address is the same site. */
function isSameSite(one: string, other: string): boolean {
  const [a, b] = [URL.parse(one)?.origin, URL.parse(other)?.origin];
  return a !== undefined && a === b && (a !== 'null' || one === other);
}
