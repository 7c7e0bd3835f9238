import { lazy } from '../lazy.ts';
import { CHEM_MORPHEMES } from '../lexicon/harmless/morphemes.ts';
import { misspelt } from './harmless-near.ts';
import { pieces, segments } from './harmless-segments.ts';
import { soundsChemical, soundsLikeFamily } from './harmless-sound.ts';
import { emptyTally, isEpithet, type Tally, takeIn, verdictOf } from './harmless-tally.ts';
import { CHEM, FILLER, GENUS, NAME, NUMBER, PART, PLANT, WORDS, words } from './harmless-words.ts';

const morphemes = lazy(() => pieces(words(CHEM_MORPHEMES).map((word) => [word, CHEM] as const)));
const CODE = /^(?:\d+|[abd-z]\d{0,2}|c|\d+[a-z]|\d+(?:ppm|ppb|mg|g|ml|k|kda|da)|[ivx]+|n[psghap]|a[psgh]|e[on][pshg])$/;
/** "C12": the length of a carbon chain. */
const CHAIN = /^c[1-9]\d?$/;
const NUMBERED = /^\d{0,3}([a-z]{2,})\d{0,6}$/;
const NINE = 57;
const COMPOUND_ENDS =
  /^(.{3,})(ol|oel|oil|butter|extrakt|extract|wasser|pulver|wachs|saft|starke|protein|mehl|olie|water)$/;

/** The peel of a fruit is harmless, a peel is not. */
const PEELS = /peel|exfolia|resurfac/;

/** No word of a name is longer; the bound keeps the work per word bounded. */
const LONGEST = 80;
/** A longer run of known words is a list that lost its separators, not a name. */
const MOST_WORDS = 22;

/** What an unlisted word can do, read from its shape; 0 when nothing. */
function shape(word: string): number {
  if (word.length > LONGEST) return 0;
  if (word.length < 9 && CODE.test(word)) return FILLER | NUMBER;
  if (CHAIN.test(word)) return CHEM | NUMBER;
  if (word.charCodeAt(0) <= NINE || word.charCodeAt(word.length - 1) <= NINE) return numbered(word);
  return compound(word) || (soundsLikeFamily(word) ? 0 : chemical(word) || soundsChemical(word) || misspelt(word));
}

/** "Polysorbate20", "14isoparaffin": a word and its number. */
function numbered(word: string): number {
  const base = NUMBERED.exec(word)?.[1] ?? '';
  const bits = WORDS().get(base) ?? chemical(base);
  return bits === 0 ? 0 : bits | NUMBER;
}

function chemical(word: string): number {
  if (word.length < 6 || segments(word, morphemes()) === 0) return 0;
  return word.length >= 10 ? NAME | CHEM : CHEM;
}

/** "Sheabutter", "Mandelöl": a plant and a product in one word. */
function compound(word: string): number {
  const match = COMPOUND_ENDS.exec(word);
  return match && (WORDS().get(match[1] ?? '') ?? 0) & (PLANT | PART) ? NAME : 0;
}

/** Adds a Latin-script word to what its name says so far. Behind a genus a word that ends like a Latin one is its epithet. */
export function takeLatin(tally: Tally, word: string): void {
  const bits = WORDS().get(word);
  if (bits !== undefined) takeIn(tally, word, bits);
  else takeIn(tally, word, tally.any & GENUS && isEpithet(word) ? 0 : shape(word));
}

/**
 * Whether the words of a normalised Latin-script name add up to an ingredient: a chemical name of known words or pieces,
 * a genus with its epithet, or a plant with a part or product. One pass over the name.
 *
 * @example isLatinIngredient('hydrolyzed lupine protein') // true
 */
export function isLatinIngredient(name: string): boolean {
  const tally = emptyTally();
  let start = 0;
  while (start < name.length) {
    let end = name.indexOf(' ', start);
    if (end < 0) end = name.length;
    takeLatin(tally, name.slice(start, end));
    if (tally.strays > 2 || tally.words > MOST_WORDS) return false;
    start = end + 1;
  }
  return verdictOf(tally) && ((tally.any & (PLANT | GENUS)) !== 0 || !PEELS.test(name));
}
