import { isDigit, isLower, isSpace, isUnspaced, isUpper, before as previous } from './chars.ts';
import { ALONE, GENERIC, HEADS } from './data/fragments.ts';
import type { Known } from './joins.ts';
import { lookup } from './names.ts';
import { type Core, trim } from './trim.ts';
import { goesOn, part } from './word-parts.ts';

/** A name has rarely more words than this. */
const LONGEST = 8;
const LEAST_WORDS = 3;
/** No single name has so many words. */
const LONG = 10;
/** Where other separators stand, a missing one is rare and a long name is not. */
const LEAST_WORDS_DIVIDED = 6;

interface Word {
  readonly start: number;
  readonly end: number;
}

/** Whether a new name may begin inside a run of letters: "CaprateZinc", "OilDicaprylyl". */
const glued = (text: string, i: number): boolean =>
  isUpper(text, i) && (isLower(text, i - 1) || ')*]'.includes(text.charAt(i - 1))) && isLower(text, i + 1);

const GLUED = /[\p{Ll})\]*]\p{Lu}\p{Ll}|[가-힣]+ [가-힣]+ [가-힣]+ [가-힣]/u;

/** Words outside of brackets; a bracket belongs to the word before it. */
function words(text: string, core: Core): Word[] {
  const out: Word[] = [];
  let start = -1;
  let depth = 0;
  for (let i = core.start; i <= core.end; i++) {
    const char = text.charAt(i);
    if ('(['.includes(char) && char !== '') depth++;
    else if (')]'.includes(char) && char !== '') depth = Math.max(0, depth - 1);
    const space = i === core.end || (isSpace(text, i) && depth === 0);
    if (start >= 0 && (space || (depth === 0 && i > start && glued(text, i)))) {
      out.push({ start, end: i });
      start = -1;
    }
    if (!space && start < 0) start = i;
  }
  return out;
}

const wordAt = (text: string, w: Word | undefined): string => (w === undefined ? '' : text.slice(w.start, w.end));

/** Whether a name may end before the word at `at` and another begin with it. */
function mayDivide(text: string, list: readonly Word[], at: number, cased: boolean, divided: boolean): boolean {
  const left = list[at - 1];
  const right = list[at];
  if (left === undefined || right === undefined) return true;
  if (left.end === right.start && !divided) return true;
  const before = wordAt(text, left);
  const after = wordAt(text, right);
  if (cased && isLower(text, right.start)) return false;
  if (!part(before, after, cased)) return false;
  return cased || !GENERIC.has(after.toLowerCase()) || /^denat/i.test(wordAt(text, list[at + 1]));
}

/** A word that is a name only together with others. */
const isPart = (word: string): boolean => GENERIC.has(word) || (HEADS.has(word) && !ALONE.has(word));

/** Whether small letters at the start of words mean something here: some words have them and some have not. */
function isCased(text: string, list: readonly Word[]): boolean {
  const lower = list.filter((w) => isLower(text, w.start) && !isUnspaced(text, w.start)).length;
  return lower > 0 && lower < list.length * 0.7;
}

/** An unknown word costs far more than any number of known names gains. */
const UNKNOWN = 10;

interface Best {
  readonly cost: number;
  readonly words: number;
  readonly known: boolean;
}

function bestFrom(
  text: string,
  list: readonly Word[],
  at: number,
  rest: readonly Best[],
  open: readonly boolean[],
  known: Known,
): Best {
  let best: Best = { cost: UNKNOWN + (rest[at + 1]?.cost ?? 0), words: 1, known: false };
  const first = list[at];
  if (first === undefined || open[at] !== true) return best;
  for (let n = 1; n <= LONGEST && at + n <= list.length; n++) {
    const last = list[at + n - 1];
    if (last === undefined || (n > 1 && list[at + n - 2]?.end === last.start)) break;
    if (open[at + n] !== true) continue;
    if (n === 1 && at > 0 && isPart(wordAt(text, first).toLowerCase())) continue;
    const cost = (rest[at + n]?.cost ?? 0) - 1;
    if (cost < best.cost && known(lookup(text, first.start, last.end))) best = { cost, words: n, known: true };
  }
  return best;
}

/** The division into names that leaves the fewest words unknown, and among those the one with the most names. */
function segments(
  text: string,
  list: readonly Word[],
  known: Known,
  divided: boolean,
): { cores: Core[]; hits: number } {
  const cased = isCased(text, list);
  const open = [...list, undefined].map((_, i) => mayDivide(text, list, i, cased, divided));
  const rest: Best[] = [];
  for (let at = list.length - 1; at >= 0; at--) rest[at] = bestFrom(text, list, at, rest, open, known);
  const cores: Core[] = [];
  let hits = 0;
  let loose = false;
  for (let at = 0; at < list.length; ) {
    const step = rest[at] ?? { cost: 0, words: 1, known: false };
    const start = list[at]?.start ?? 0;
    const end = list[at + step.words - 1]?.end ?? start;
    const last = cores.at(-1);
    if (!step.known && loose && last !== undefined) cores[cores.length - 1] = { start: last.start, end };
    else cores.push({ start, end });
    loose = !step.known;
    if (step.known) hits++;
    at += step.words;
  }
  return { cores, hits };
}

/** Whether an entry among others is one name: known, or several languages of one. */
function isOne(name: string, known: Known): boolean {
  const spaces = name.split(' ').length;
  if (spaces >= LONG * 1.5 && name.split(/[/\\]/).length * 4 < spaces) return false;
  return /[/\\]|\s[-–]\s/.test(name) || known(name);
}

/**
 * Takes an entry apart that is several names without a separator between them, as far as the names are known. What
 * cannot be told apart stays one entry. `among` says whether separators stand around it.
 *
 * @example "Water Glycerin Panthenol" with all three known -> three entries
 */
export function takeApart(text: string, core: Core, known: Known, among: boolean): Core[] {
  const length = core.end - core.start;
  if (length < (among ? 12 : 8)) return [core];
  if (among && length < 48 && !GLUED.test(text.slice(core.start, core.end))) return [core];
  const list = words(text, core);
  const joints = list.filter((w, i) => list[i + 1]?.start === w.end).length;
  const divided = among && joints < 2;
  const unspaced = list.filter((w) => isUnspaced(text, w.start) || isDigit(text, w.start)).length;
  if (list.length >= (divided ? 7 : 4) && unspaced === list.length) return list.map((w) => ({ ...w }));
  if (list.length < leastWords(divided, joints)) return [core];
  if (divided && staysOne(lookup(text, core.start, core.end), list.length, joints, known)) return [core];
  const { cores, hits } = segments(text, list, known, divided);
  return hits < 2 || hits * 2 < cores.length ? [core] : cores;
}

const leastWords = (divided: boolean, joints: number): number =>
  joints > 0 ? 2 : divided ? LEAST_WORDS_DIVIDED : LEAST_WORDS;

/** Whether an entry among others is left alone. */
function staysOne(name: string, count: number, joints: number, known: Known): boolean {
  if (joints > 0) return /[/\\]/.test(name);
  return (count < LONG || name.split('/').length > 2) && isOne(name, known);
}

/**
 * Divides an entry at a line break that stands for a forgotten comma: both sides are known, and no name goes on over it.
 *
 * @example "Parfum\nLimonene" -> two entries; "Cetearyl\nAlcohol" -> one
 */
export function atBreaks(text: string, core: Core, known: Known): Core[] {
  // Without this look the search below would run to the end of the text for every entry.
  if (!text.slice(core.start, core.end).includes('\n')) return [core];
  const out: Core[] = [];
  let start = core.start;
  for (let at = text.indexOf('\n', start); at >= 0 && at < core.end; at = text.indexOf('\n', at + 1)) {
    if ('/\\&+-'.includes(text.charAt(previous(text, at)))) continue;
    const left = trim(text, start, at);
    const right = trim(text, at, core.end);
    if (isUnspaced(text, right.start) || isOpen(text, left) || goesOn(text, left.end, right.start)) continue;
    if (!known(lookup(text, left.start, left.end)) || !known(lookup(text, right.start, right.end))) continue;
    out.push(left);
    start = right.start;
  }
  out.push(start === core.start ? core : trim(text, start, core.end));
  return out;
}

/** Whether a bracket is open at the end. */
function isOpen(text: string, core: Core): boolean {
  const part = text.slice(core.start, core.end);
  return part.lastIndexOf('(') > part.lastIndexOf(')');
}

/** A text with slashes between all its names and nothing else: "Aqua/Glycerin/Retinol/Parfum/Limonene". */
export function atSlashes(text: string, core: Core, known: Known): Core[] {
  const parts = text.slice(core.start, core.end).split('/');
  const spaced = /\s\/|\/\s/.test(text.slice(core.start, Math.min(core.end, core.start + 400)));
  if (spaced || parts.length < 5 || parts.length * 60 < core.end - core.start) return [core];
  const cores: Core[] = [];
  let at = core.start;
  for (const piece of parts) {
    cores.push(trim(text, at, at + piece.length));
    at += piece.length + 1;
  }
  const names = cores.filter((c) => known(lookup(text, c.start, c.end)));
  return names.length >= cores.length * 0.8 ? cores.filter((c) => c.end > c.start) : [core];
}
