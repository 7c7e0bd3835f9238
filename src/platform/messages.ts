import type { PageReading } from '../verdict/types.ts';

/** A word to mark on the page: offsets into the text of the reading it answers, and its advice. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly tone: 'avoid' | 'ask' | 'ease-in' | 'note';
}

/** From the reader on a page to the worker. The reply to `reading` is `Mark[]` (empty when marks are off). */
export type ReaderMessage = { readonly type: 'reading'; readonly reading: PageReading };

/** From the worker to the reader of one tab. */
export type WorkerMessage =
  | { readonly type: 'marks'; readonly marks: readonly Mark[] }
  | { readonly type: 'read-now' };
