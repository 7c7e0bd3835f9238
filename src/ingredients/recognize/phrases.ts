import type { Grade } from '../lexicon/rows.ts';
import { nameIndex } from './lookup.ts';
import { negated } from './words.ts';

const LONGEST = 6;

/** What follows makes another substance of a name: thymol trimethoxycinnamate is no thymol. */
const ESTER = /(?:ate|ester|esters|ether|copolymer|crosspolymer|ferment)$/;

/** One-word names that mean too little inside of other words. */
const ALONE = new Set([
  'alcohol',
  'aroma',
  'ethanol',
  'sand',
  'musk',
  'enzymes',
  'phenol',
  'sulfur',
  'protease',
  'flavor',
  'flavour',
  'honey',
  'civet',
  'castor',
  'nerol',
  'silica',
  'talc',
  'alkohol',
  'etanol',
  'cumarin',
]);

/**
 * Names that stand inside of a longer entry nobody knows as a whole: "2% Salicylic Acid", "encapsulated retinol blend".
 * Claims ("no parabens, no fragrance") are passed over. Linear in the number of words.
 */
export function phraseGrades(words: readonly string[]): Grade[] {
  const { part } = nameIndex();
  const grades: Grade[] = [];
  let i = 0;
  while (i < words.length) {
    let taken = 0;
    for (let n = Math.min(LONGEST, words.length - i); n > 0 && taken === 0; n--) {
      const key = words.slice(i, i + n).join('');
      const found = key.length > 3 && !(n === 1 && ALONE.has(key)) ? part.get(key) : undefined;
      if (!found || (n === 1 && ESTER.test(words[i + 1] ?? ''))) continue;
      taken = n;
      if (!negated(words, i, i + n)) grades.push(...found);
    }
    i += Math.max(1, taken);
  }
  return grades;
}
