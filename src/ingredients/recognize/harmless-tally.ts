import { CHEM, CODED, COLOUR, GENUS, HEAD, NAME, NUMBER, PART, PLANT, PRODUCT } from './harmless-words.ts';

/** What the words of a name add up to. */
export interface Tally {
  /** Everything any word can do. */
  any: number;
  words: number;
  chemical: number;
  /** Words that are a plant, a genus, a part or a product. */
  botanical: number;
  plants: number;
  takings: number;
  /** Unknown words that end as Latin ones do, and the other unknown words. */
  epithets: number;
  strays: number;
  /** Unknown words in front of the first genus. */
  before: number;
}

const LATIN_END = /(?:[aeiuox]|us|um|is|es|as|os|ens|ans|ys|yx)$/;

/** Whether a word ends as the second part of a Latin species name does. */
export function isEpithet(word: string): boolean {
  return word.length > 3 && LATIN_END.test(word);
}

/** Nothing taken in yet. */
export function emptyTally(): Tally {
  return { any: 0, words: 0, chemical: 0, botanical: 0, plants: 0, takings: 0, epithets: 0, strays: 0, before: 0 };
}

/** Adds one word and what it can do. */
export function takeIn(tally: Tally, word: string, bits: number): void {
  tally.words += 1;
  if (bits === 0) {
    // A species name begins with its genus: what stands before it is no epithet.
    if ((tally.any & GENUS) === 0) tally.before += 1;
    if (isEpithet(word)) tally.epithets += 1;
    else tally.strays += 1;
    return;
  }
  tally.any |= bits;
  if (bits & (CHEM | HEAD)) tally.chemical += 1;
  if (bits & (PLANT | GENUS)) tally.plants += 1;
  if (bits & (PART | PRODUCT)) tally.takings += 1;
  if (bits & (PLANT | GENUS | PART | PRODUCT)) tally.botanical += 1;
}

/** Whether a name of these words is an ingredient. Unknown words are only allowed beside a known genus. */
export function verdictOf(tally: Tally): boolean {
  const { any } = tally;
  if (any & GENUS && binomial(tally)) return true;
  if (tally.epithets + tally.strays > 0) return false;
  if (any & NAME) return true;
  if (any & NUMBER && any & (CODED | COLOUR)) return true;
  if (any & CHEM && tally.chemical >= 2) return true;
  return tally.plants > 0 && tally.takings > 0 && tally.botanical >= 2;
}

function binomial(tally: Tally): boolean {
  if (tally.before > 0 || tally.strays > 1 || tally.epithets > 3) return false;
  if (tally.takings > 0 && tally.botanical >= 2) return true;
  return tally.strays === 0 && tally.epithets > 0;
}
