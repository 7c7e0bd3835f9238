import { isDigit, isLower, isSpace, isUnspaced, isUpper } from './chars.ts';
import { GENERIC } from './data/fragments.ts';
import type { Known } from './joins.ts';
import { lookup } from './names.ts';
import type { Core } from './trim.ts';

/** A name has rarely more words than this. */
const LONGEST = 8;
const LEAST_WORDS = 3;
/** Where other separators stand, a missing one is rare and a long name is not. */
const LEAST_WORDS_DIVIDED = 6;

interface Word {
  readonly start: number;
  readonly end: number;
}

/** Whether a new name may begin inside a run of letters: "CaprateZinc", "OilDicaprylyl". */
const glued = (text: string, i: number): boolean =>
  isUpper(text, i) && (isLower(text, i - 1) || ')*]'.includes(text.charAt(i - 1))) && isLower(text, i + 1);

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

const SIGN = /^[/\\&+-]$/;

/** How many words from `at` on make one known name, the longest first; 0 if none. */
function longest(text: string, list: readonly Word[], at: number, known: Known): number {
  const first = list[at];
  if (first === undefined) return 0;
  for (let n = Math.min(LONGEST, list.length - at); n > 0; n--) {
    const last = list[at + n - 1];
    if (last === undefined) continue;
    const name = lookup(text, first.start, last.end);
    if (n === 1 && GENERIC.has(name.toLowerCase()) && list.length > 1 && at > 0) continue;
    if (known(name)) return n;
  }
  return 0;
}

/** The known names in order, with the unknown words between them as they stand. */
function segments(text: string, list: readonly Word[], known: Known): { cores: Core[]; hits: number } {
  const cores: Core[] = [];
  let hits = 0;
  let open = -1;
  const flush = (to: number): void => {
    const a = list[open];
    const b = list[to - 1];
    if (open >= 0 && a !== undefined && b !== undefined) cores.push({ start: a.start, end: b.end });
    open = -1;
  };
  for (let i = 0; i < list.length; ) {
    const n = longest(text, list, i, known);
    if (n === 0) {
      if (open < 0) open = i;
      i++;
      continue;
    }
    flush(i);
    const a = list[i];
    const b = list[i + n - 1];
    if (a !== undefined && b !== undefined) cores.push({ start: a.start, end: b.end });
    hits++;
    i += n;
  }
  flush(list.length);
  return { cores, hits };
}

const isSign = (text: string, core: Core): boolean => SIGN.test(text.slice(core.start, core.end));

/** "Rosa Spp / Rose Flower Oil": a lone slash between two names keeps them one entry. */
function glueSigns(text: string, cores: readonly Core[]): Core[] {
  const out: Core[] = [];
  for (const core of cores) {
    const last = out.at(-1);
    const tail = last === undefined ? '' : text.slice(last.start, last.end);
    if (last !== undefined && (isSign(text, core) || /[/\\&+-]$/.test(tail))) {
      out[out.length - 1] = { start: last.start, end: core.end };
    } else out.push(core);
  }
  return out;
}

/**
 * Takes an entry apart that is several names without a separator between them, as far as the names are known. What
 * cannot be told apart stays one entry. `divided` says whether separators stand around it.
 *
 * @example "Water Glycerin Panthenol" with all three known -> three entries
 */
export function takeApart(text: string, core: Core, known: Known, divided: boolean): Core[] {
  if (core.end - core.start < 12) return [core];
  const list = words(text, core);
  const least = divided ? LEAST_WORDS_DIVIDED : LEAST_WORDS;
  if (list.length < least || known(lookup(text, core.start, core.end))) return [core];
  const unspaced = list.filter((w) => isUnspaced(text, w.start) || isDigit(text, w.start)).length;
  if (list.length >= 5 && unspaced === list.length) return list.map((w) => ({ ...w }));
  const { cores, hits } = segments(text, list, known);
  if (hits < 2 || hits * 2 < cores.length) return [core];
  return glueSigns(text, cores);
}
