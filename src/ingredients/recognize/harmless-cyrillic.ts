import {
  CYRILLIC_CHEMICAL,
  CYRILLIC_FILLERS,
  CYRILLIC_SOURCES,
  CYRILLIC_TAKINGS,
} from '../lexicon/harmless/cyrillic.ts';
import { takeLatin } from './harmless-latin.ts';
import { soundsChemical } from './harmless-sound.ts';
import { emptyTally, type Tally, takeIn, verdictOf } from './harmless-tally.ts';
import { CHEM, FILLER, PLANT, PRODUCT, words } from './harmless-words.ts';

const STEMS: ReadonlyMap<string, number> = new Map([
  ...words(CYRILLIC_SOURCES).map((stem) => [stem, PLANT] as const),
  ...words(CYRILLIC_TAKINGS).map((stem) => [stem, PRODUCT] as const),
  ...words(CYRILLIC_CHEMICAL).map((stem) => [stem, CHEM] as const),
  ...words(CYRILLIC_FILLERS).map((stem) => [stem, FILLER] as const),
]);
const LONGEST_ENDING = 5;

/** Russian words bend at the end: the longest stem with a short rest says what a word can do. */
function stem(word: string): number {
  const least = Math.max(1, word.length - LONGEST_ENDING);
  for (let end = word.length; end >= least; end -= 1) {
    const bits = STEMS.get(word.slice(0, end));
    if (bits !== undefined) return bits;
  }
  return 0;
}

/** Translators bend and transcribe species names: beside a plant and a product two words may be unknown. */
function botanical({ plants, takings, epithets, strays }: Tally): boolean {
  return plants > 0 && takings > 0 && epithets + strays <= 2;
}

/** Whether a normalised name with Cyrillic letters in it is an ingredient. */
export function isCyrillicIngredient(name: string): boolean {
  const tally = emptyTally();
  for (const word of name.split(' ')) {
    if (/^[a-z0-9]+$/.test(word)) takeLatin(tally, word);
    else takeIn(tally, word, stem(word) | soundsChemical(word));
    if (tally.strays > 2) return false;
  }
  return verdictOf(tally) || botanical(tally);
}
