import { CHEM_MORPHEMES } from '../lexicon/harmless/morphemes.ts';
import { pieces, segments } from './harmless-segments.ts';
import {
  CHEM,
  CODED,
  COLOUR,
  FILLER,
  GENUS,
  HEAD,
  NAME,
  NUMBER,
  PART,
  PLANT,
  PRODUCT,
  WORDS,
  words,
} from './harmless-words.ts';

const MORPHEMES = pieces(words(CHEM_MORPHEMES));
const LATIN_END = /(?:[aeiuoxy]|us|um|is|es|as|os|ens|ans|or|er|on|al)$/;
const CODE = /^(?:c?\d+|[a-z]\d{0,2}|\d+[a-z]|\d+(?:ppm|mg|g|ml|k|kda|da)|[ivx]+|n[psghap]|a[psgh]|e[on][pshg])$/;
const NUMBERED = /^([a-z]{2,})(\d{1,6})$/;
const COMPOUND_ENDS =
  /^(.{3,})(ol|oel|oil|butter|extrakt|extract|wasser|pulver|wachs|saft|starke|protein|mehl|olie|extracten|water|sap)$/;

/** What an unlisted word can do, read from its shape; 0 when nothing. */
function shape(word: string): number {
  if (CODE.test(word)) return FILLER | NUMBER;
  const numbered = NUMBERED.exec(word);
  if (numbered) {
    const base = WORDS.get(numbered[1] ?? '') ?? 0;
    return base === 0 ? 0 : base | NUMBER;
  }
  return compound(word) || chemical(word);
}

function chemical(word: string): number {
  if (word.length < 6) return 0;
  const count = segments(word, MORPHEMES);
  if (count === 0) return 0;
  return word.length >= 10 ? NAME | CHEM : CHEM;
}

/** "Sheabutter", "Mandelöl": a plant and a product in one word. */
function compound(word: string): number {
  const match = COMPOUND_ENDS.exec(word);
  const plant = match && (WORDS.get(match[1] ?? '') ?? 0) & PLANT;
  return plant ? NAME : 0;
}

/** What the words of a name add up to. */
interface Tally {
  any: number;
  chemical: number;
  botanical: number;
  plants: number;
  takings: number;
  epithets: number;
  strays: number;
}

function count(tally: Tally, word: string): void {
  const bits = WORDS.get(word) ?? shape(word);
  if (bits === 0) {
    if (LATIN_END.test(word) && word.length > 3) tally.epithets += 1;
    else tally.strays += 1;
    return;
  }
  tally.any |= bits;
  if (bits & (CHEM | HEAD)) tally.chemical += 1;
  if (bits & (PLANT | GENUS)) tally.plants += 1;
  if (bits & (PART | PRODUCT)) tally.takings += 1;
  if (bits & (PLANT | GENUS | PART | PRODUCT)) tally.botanical += 1;
}

function accepts(tally: Tally): boolean {
  const { any } = tally;
  const unknown = tally.epithets + tally.strays;
  if (unknown > 0 && !(any & GENUS)) return false;
  if (any & GENUS) return binomial(tally);
  if (any & NAME) return true;
  if (any & NUMBER && any & (CODED | COLOUR)) return true;
  if (any & CHEM && tally.chemical >= 2) return true;
  return tally.plants > 0 && tally.takings > 0 && tally.botanical >= 2;
}

function binomial(tally: Tally): boolean {
  if (tally.strays > 1 || tally.epithets > 3) return false;
  if (tally.takings > 0 && tally.botanical >= 2) return true;
  if (tally.strays > 0) return false;
  return tally.epithets > 0 || (tally.any & NAME) !== 0;
}

/**
 * Whether the words of a normalised Latin-script name add up to an ingredient: a chemical name of known words or pieces,
 * a genus with its epithet, or a plant with a part or product. One pass over the name.
 *
 * @example isLatinIngredient('hydrolyzed lupine protein') // true
 */
export function isLatinIngredient(name: string): boolean {
  const tally: Tally = { any: 0, chemical: 0, botanical: 0, plants: 0, takings: 0, epithets: 0, strays: 0 };
  let start = 0;
  while (start < name.length) {
    let end = name.indexOf(' ', start);
    if (end < 0) end = name.length;
    count(tally, name.slice(start, end));
    if (tally.strays > 2) return false;
    start = end + 1;
  }
  return accepts(tally);
}
