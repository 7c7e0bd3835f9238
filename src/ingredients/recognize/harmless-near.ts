import { CHEM_NAMES } from '../lexicon/harmless/chem-names.ts';
import { CHEM_PARTS } from '../lexicon/harmless/chem-words.ts';
import { GENERA } from '../lexicon/harmless/genera.ts';
import { soundsLikeFamily } from './harmless-sound.ts';
import { GENUS, WORDS, words } from './harmless-words.ts';

/** Shorter words have too many neighbours. */
const SHORTEST = 7;
/** Names of people and shades are close to many a genus. */
const SHORTEST_GENUS = 9;
const LONGEST = 30;

function* withoutOne(word: string): Generator<string> {
  for (let i = 1; i < word.length; i += 1) yield word.slice(0, i) + word.slice(i + 1);
}

let index: ReadonlyMap<string, number> | undefined;

/** Every long word of the tables with one letter left out, built at the first misspelling. */
function neighbours(): ReadonlyMap<string, number> {
  if (index) return index;
  const map = new Map<string, number>();
  for (const word of [CHEM_NAMES, CHEM_PARTS, GENERA].flatMap(words)) {
    if (word.length < SHORTEST || (WORDS().get(word) === GENUS && word.length < SHORTEST_GENUS)) continue;
    for (const key of withoutOne(word)) map.set(key, (map.get(key) ?? 0) | (WORDS().get(word) ?? 0));
  }
  index = map;
  return map;
}

/**
 * What a word can do that is a long word of the tables with one slip: a letter lost, doubled, changed, or two swapped.
 * The first letter is never the slip, and words that sound like a family are left to the families.
 *
 * @example misspelt('simondsia') !== 0 // true
 */
export function misspelt(word: string): number {
  if (word.length < SHORTEST - 1 || word.length > LONGEST || soundsLikeFamily(word)) return 0;
  const map = neighbours();
  let bits = map.get(word) ?? 0;
  for (const key of withoutOne(word)) bits |= WORDS().get(key) ?? map.get(key) ?? 0;
  return bits;
}
