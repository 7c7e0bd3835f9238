import { lazy } from '../lazy.ts';
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

const STEMS = lazy(() =>
  stems([
    [PLANT, CYRILLIC_SOURCES],
    [PRODUCT, CYRILLIC_TAKINGS],
    [CHEM, CYRILLIC_CHEMICAL],
    [FILLER, CYRILLIC_FILLERS],
  ]),
);

function stems(tables: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const [bit, table] of tables) for (const stem of words(table)) map.set(stem, (map.get(stem) ?? 0) | bit);
  return map;
}

const LONGEST_ENDING = 5;

/** Russian words bend at the end: the longest stem with a short rest says what a word can do. */
function stem(word: string): number {
  const least = Math.max(1, word.length - LONGEST_ENDING);
  for (let end = word.length; end >= least; end -= 1) {
    const bits = STEMS().get(word.slice(0, end));
    if (bits !== undefined) return bits;
  }
  return 0;
}

function said(word: string): number {
  return stem(word) | soundsChemical(word);
}

/** Translators bend and transcribe species names: beside a plant and a product, or a part and a product, two words may be unknown. */
function botanical({ plants, takings, epithets, strays }: Tally): boolean {
  return takings > 0 && plants + takings >= 2 && epithets + strays <= 2;
}

/** Whether a normalised name with Cyrillic letters in it is an ingredient. */
export function isCyrillicIngredient(name: string): boolean {
  const tally = emptyTally();
  for (const word of name.split(' ')) {
    if (/^[a-z0-9]+$/.test(word)) takeLatin(tally, word);
    else takeIn(tally, word, said(word.replace(/\d{1,3}$/, '')));
    if (tally.strays > 2) return false;
  }
  return verdictOf(tally) || botanical(tally);
}
