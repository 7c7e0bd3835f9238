import { lazy } from '../lazy.ts';
import { WHOLE_NAMES } from '../lexicon/harmless/names.ts';
import { normalizeName } from '../normalize.ts';
import { AVOIDED } from '../types.ts';
import { isFormWord } from './forms.ts';
import { WORDS as HARMLESS_WORDS } from './harmless-words.ts';
import { foldedNames } from './lookup.ts';
import { plantNames } from './plants.ts';

/** The word is in the lexicon or the harmless grammar: never a misspelling. */
export const KNOWN = 1;
/** The word can start a scented plant or make a form. */
export const TELLING = 2;
/** The word is the rarest of some name: an entry without one holds no name of the lexicon. */
export const MARKING = 4;

const SHORTEST = 6;
const LONG = /^[a-zа-я]{6,}$/;
/** A word of harmless names tells less than any that is none. */
const COMMON = 1e6;

export interface Vocabulary {
  readonly bits: ReadonlyMap<string, number>;
  /** Words of avoid families that are long enough to be put right. */
  readonly meant: ReadonlySet<string>;
}

function count(names: ReadonlyArray<readonly string[]>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of names) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function rarest(words: readonly string[], counts: ReadonlyMap<string, number>): string {
  const of = (word: string): number => (counts.get(word) ?? 0) + (HARMLESS_WORDS().has(word) ? COMMON : 0);
  return words.reduce((best, word) => (of(word) < of(best) ? word : best), words[0] ?? '');
}

function build(): Vocabulary {
  const bits = new Map<string, number>();
  const meant = new Set<string>();
  const mark = (word: string, bit: number): void => void bits.set(word, (bits.get(word) ?? 0) | bit);
  const names: string[][] = [];
  for (const { printed, name, grade } of foldedNames()) {
    const words = name.split(' ');
    names.push(words);
    if (AVOIDED.has(grade.family) && !/öl|acerola/.test(printed))
      for (const word of words) if (LONG.test(word)) meant.add(word);
  }
  const counts = count(names);
  for (const words of names) mark(rarest(words, counts), MARKING);
  for (const word of counts.keys()) mark(word, KNOWN);
  for (const word of HARMLESS_WORDS().keys()) mark(word, KNOWN);
  for (const word of normalizeName(WHOLE_NAMES.replace(/[;\n]/g, ' ')).split(' ')) mark(word, KNOWN);
  for (const word of plantNames().words) {
    mark(word, KNOWN);
    if (word.length >= SHORTEST && /^[a-z]+$/.test(word)) meant.add(word);
  }
  for (const word of bits.keys()) if (isFormWord(word) || plantNames().latin.starts(word)) mark(word, TELLING);
  return { bits, meant };
}

/** The words of the lexicon, built at the first call. */
export const vocabulary = lazy(build);

/** `c13`, `100`, `5ppm`: no word, so no misspelt one. */
function numbered(word: string): boolean {
  return isDigit(word.charCodeAt(0)) || isDigit(word.charCodeAt(word.length - 1));
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}

/**
 * What the words of a name promise, all together: the bits of every word that has some, and `KNOWN` only when all are known.
 *
 * @example promise(['butylene', 'glycol']) & TELLING // 0
 */
export function promise(words: readonly string[]): number {
  const { bits } = vocabulary();
  let all = KNOWN;
  let any = 0;
  for (const word of words) {
    const bit = bits.get(word) ?? (numbered(word) ? KNOWN : 0);
    all &= bit;
    any |= bit;
  }
  return (any & ~KNOWN) | all;
}
