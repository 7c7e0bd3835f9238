import type { Grade } from '../lexicon/rows.ts';
import { nameIndex } from './lookup.ts';
import { negated, wordSet } from './words.ts';

/** A grade, with the words it was found by when they are only a part of the entry. */
export interface Found extends Grade {
  readonly inside?: readonly string[];
}

const LONGEST = 6;

/** What follows makes another substance of a name: thymol trimethoxycinnamate is no thymol. */
const ESTER = /(?:ate|ester|esters|ether|copolymer|crosspolymer|ferment)$/;

/** One-word names that mean too little inside of other words. */
const ALONE = wordSet(
  'alcohol aroma ethanol sand musk enzymes phenol sulfur protease flavor flavour honey civet castor nerol silica talc gold silver sugar alkohol etanol cumarin',
);

/** Vitamins are what long entries praise. */
const PRAISE = /^(?:pro)?vitamine?[ac]$/;
const PARTS = /^(?:seeds?|shells?|fruit|leaf|flower|bark|root|kernel)$/;
const PRODUCTS = /^(?:oil|extract|butter|water|wax|juice|ferment|filtrate)$/;

/** The name ends at a part of a plant and its product follows: raspberry seed, as in raspberry seed oil. */
function goesOn(words: readonly string[], end: number): boolean {
  return PARTS.test(words[end - 1] ?? '') && PRODUCTS.test(words[end] ?? '');
}

/**
 * Names that stand inside of a longer entry nobody knows as a whole: "2% Salicylic Acid", "encapsulated retinol blend".
 * `shortest` is the least number of words a name must have. Claims ("no parabens, no fragrance") are passed over. Linear in
 * the number of words.
 */
export function phraseGrades(words: readonly string[], shortest = 1): Found[] {
  const { part } = nameIndex();
  const grades: Found[] = [];
  let i = 0;
  while (i < words.length) {
    let taken = 0;
    for (let n = Math.min(LONGEST, words.length - i); n >= shortest && taken === 0; n--) {
      const key = words.slice(i, i + n).join('');
      const found = key.length > 3 && !(n === 1 && ALONE.has(key)) ? part.get(key) : undefined;
      if (
        !found ||
        (shortest > 1 && PRAISE.test(key)) ||
        (n === 1 && ESTER.test(words[i + 1] ?? '')) ||
        goesOn(words, i + n)
      )
        continue;
      taken = n;
      if (!negated(words, i, i + n))
        grades.push(...found.map((grade) => ({ ...grade, inside: words.slice(i, i + n) })));
    }
    i += Math.max(1, taken);
  }
  return grades;
}

/** Longer entries are no two names that lost the comma between them. */
const PAIRED = 6;

/**
 * The grades of both names of an entry that is two rows of the lexicon with the comma between them lost; else nothing.
 *
 * @example pairGrades(['menthol', 'fragrance']).map((grade) => grade.family) // ['irritant', 'scent', 'scent']
 */
export function pairGrades(words: readonly string[]): readonly Grade[] {
  if (words.length > PAIRED) return [];
  const { part } = nameIndex();
  for (let n = 1; n < words.length; n++) {
    const left = words.slice(0, n).join('');
    const right = words.slice(n).join('');
    const first = ALONE.has(left) ? undefined : part.get(left);
    const second = ALONE.has(right) ? undefined : part.get(right);
    if (first && second && !negated(words, n, words.length)) return [...first, ...second];
  }
  return [];
}
