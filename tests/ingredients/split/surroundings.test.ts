import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/ingredients/analyze.ts';
import type { Family } from '../../../src/ingredients/types.ts';

const HARMLESS =
  'Aqua; Glycerin; Butylene Glycol; Cetearyl Alcohol; Squalane; Dimethicone; Glyceryl Stearate; Sodium Hyaluronate; Panthenol; Allantoin; Carbomer; Xanthan Gum; Phenoxyethanol; Betaine; 1,2-Hexanediol'.split(
    '; ',
  );
const IN_THE_WAY: readonly (readonly [name: string, family: Family])[] = [
  ['Retinol', 'retinoid'],
  ['Glycolic Acid', 'aha'],
  ['Salicylic Acid', 'bha'],
  ['Parfum', 'scent'],
  ['Limonene', 'scent'],
  ['Lavandula Angustifolia (Lavender) Oil', 'scent'],
  ['Alcohol Denat.', 'drying_alcohols'],
  ['Ascorbic Acid', 'vitamin_c'],
];
const SEPARATORS = [', ', ',', '; ', ' • ', ' | ', '\n', ',\n', ' · ', ' - ', ' / ', '. '];
const BEFORE = [
  '',
  'Ingredients: ',
  'Ingredients* : ',
  'INGREDIENTS\n',
  'Ingredients (may vary): ',
  'Contains: ',
  'Inhaltsstoffe: ',
  'Fragrance-free and alcohol-free. Ingredients: ',
  'No parabens, no silicones, no fragrance. ',
  'Formulated without retinol. Full ingredients: ',
  '✓ Vegan ✓ Fragrance free ✓ Paraben free\n',
  'Key ingredients: Niacinamide, Panthenol.\nIngredients: ',
];
const BEHIND = [
  '',
  '.',
  '\n\nHow to use\nApply at night.',
  '. *Organic',
  '. **From organic farming',
  '. Made in France.',
  '\nFree from parabens and fragrance.',
  '\n- fragrance free\n- retinol free',
  ', no parabens',
  '; without mineral oil',
  '. No parabens',
  ' 50 ml',
];
const PRINTED = ['~', '~*', '*~', '~ 2%', '~ (0.5%)', '~¹', 'Organic ~'];

const list = fc.record({
  others: fc.shuffledSubarray([...HARMLESS], { minLength: 8 }),
  at: fc.nat(20),
  hit: fc.constantFrom(...IN_THE_WAY),
  printed: fc.constantFrom(...PRINTED),
  separator: fc.constantFrom(...SEPARATORS),
  before: fc.constantFrom(...BEFORE),
  behind: fc.constantFrom(...BEHIND),
});

describe('a name that is in the way, anywhere in a list, with anything around it', () => {
  it('is found', () => {
    fc.assert(
      fc.property(list, ({ others, at, hit: [name, family], printed, separator, before, behind }) => {
        const names = [...others];
        names.splice(at % (names.length + 1), 0, printed.replace('~', name));
        const { lists } = analyze(before + names.join(separator) + behind);
        const families = lists.flatMap((each) =>
          each.recognitions.flatMap(({ hits }) => hits.map((hit) => hit.family)),
        );
        expect(families).toContain(family);
      }),
      { numRuns: 1500 },
    );
  });
});
