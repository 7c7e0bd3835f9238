import { lazy } from '../lazy.ts';
import { isDigit, isLetter, isLower, isUnspaced, isUpper } from './chars.ts';
import { CLAIMS, CLAIMS_BEHIND, LONG_CLAIMS } from './data/claims.ts';
import { HEADINGS } from './data/headings.ts';
import { NOTICES } from './data/notices.ts';
import { fold } from './fold.ts';

export type Role =
  | 'full'
  | 'active'
  | 'other'
  | 'key'
  | 'end'
  | 'may'
  | 'claim'
  | 'claim-behind'
  | 'long-claim'
  | 'denial'
  | 'notice';

/** A phrase of the tables as it stands in a text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
}

interface Phrase {
  readonly text: string;
  readonly role: Role;
}

type Index = Map<string, Phrase[]>;

function addTo(index: Index, phrases: readonly string[], role: Role): void {
  for (const phrase of phrases) {
    const text = fold(phrase);
    const key = text.slice(0, 2);
    const row = index.get(key) ?? [];
    if (!row.some((p) => p.text === text)) row.push({ text, role });
    index.set(key, row);
  }
}

const parts = (row: string | undefined): readonly string[] => (row === undefined ? [] : row.split('|'));

/** First come, first kept: a phrase that is active in one language and marketing in another is active. */
function build(): Index {
  const index: Index = new Map();
  const add = (phrases: readonly string[], role: Role): void => addTo(index, phrases, role);
  for (const row of HEADINGS) {
    add(parts(row.full), 'full');
    add(parts(row.active), 'active');
    add(parts(row.other), 'other');
  }
  for (const row of HEADINGS) add(parts(row.key), 'key');
  for (const row of HEADINGS) add(parts(row.may), 'may');
  for (const row of HEADINGS) add(parts(row.end), 'end');
  add(LONG_CLAIMS, 'long-claim');
  add(CLAIMS, 'claim');
  add(CLAIMS_BEHIND, 'claim-behind');
  add(NOTICES, 'notice');
  for (const row of index.values()) row.sort((a, b) => b.text.length - a.text.length);
  return index;
}

const index = lazy(build);

/** Whether a word may begin here: after no letter, at a capital after a small letter, or anywhere in unspaced scripts. */
function begins(text: string, at: number): boolean {
  if (at === 0 || isUnspaced(text, at)) return true;
  if (!isLetter(text, at - 1) && !isDigit(text, at - 1)) return true;
  return isUpper(text, at) && (isLower(text, at - 1) || isDigit(text, at - 1));
}

function ends(text: string, end: number): boolean {
  if (end >= text.length || isUnspaced(text, end - 1) || !isLetter(text, end - 1)) return true;
  if (isUpper(text, end) && isLower(text, end - 1)) return true;
  return !isLetter(text, end) && !isDigit(text, end);
}

function phraseAt(text: string, low: string, at: number): Phrase | undefined {
  if (!begins(text, at)) return undefined;
  const row = index().get(low.slice(at, at + 2));
  if (row === undefined) return undefined;
  return row.find((p) => low.startsWith(p.text, at) && (p.role === 'notice' || ends(text, at + p.text.length)));
}

/**
 * Every heading, claim and notice phrase of the tables in a text, longest first, in order and without overlap.
 * `low` is `fold(text)`.
 *
 * @example findMarks('Ingredients: Aqua', 'ingredients: aqua')[0]?.role === 'full'
 */
export function findMarks(text: string, low: string): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < low.length; at++) {
    const phrase = phraseAt(text, low, at);
    if (phrase === undefined) continue;
    marks.push({ start: at, end: at + phrase.text.length, role: phrase.role });
    at += phrase.text.length - 1;
  }
  return marks;
}
