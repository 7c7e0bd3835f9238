import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnown } from '../../../src/ingredients/recognize/index.ts';
import { splitAny, splitText } from '../../../src/ingredients/split/index.ts';
import { plainList } from '../../../src/ingredients/split/plain.ts';

const PLAIN: readonly (readonly [name: string, text: string])[] = [
  ['en-water-first', 'Water, Glycerin, Butylene Glycol, 1,2-Hexanediol, Panthenol, Xanthan Gum, Parfum (Fragrance).'],
  [
    'en-oil-first',
    'Squalane, Olea Europaea (Olive) Fruit Oil, Glycerin, Silica, Mica, Dimethicone, Parfum, Linalool, Limonene, Citral',
  ],
  ['ko-water-first', '정제수, 글리세린, 부틸렌글라이콜, 1,2-헥산다이올, 판테놀, 나이아신아마이드, 향료'],
];

/** Lists that need the long way, each for one reason. */
const NOT_PLAIN: readonly (readonly [name: string, text: string])[] = [
  ['en-short', 'Water, Glycerin, Parfum'],
  ['en-heading', 'Ingredients Water, Glycerin, Panthenol, Silica, Mica, Xanthan Gum, Parfum'],
  ['en-colon', 'Serum: Water, Glycerin, Panthenol, Silica, Mica, Xanthan Gum, Parfum'],
  ['en-star', 'Water, Glycerin*, Panthenol, Silica, Mica, Xanthan Gum, Parfum'],
  ['en-amount', 'Water, Niacinamide 5%, Panthenol, Silica, Mica, Xanthan Gum, Parfum'],
  ['en-stray-comma', 'Water, Glycerin, Pentylene, Glycol, Silica, Mica, Xanthan Gum, Parfum'],
  ['en-shades', 'Water, Glycerin, Panthenol, Silica, Mica, Xanthan Gum, Parfum, may contain Carmine'],
  ['en-denial', 'Water, Glycerin, Panthenol, Silica, Mica, Xanthan Gum, free from Parfum'],
  ['en-unclosed', 'Water, Glycerin, Panthenol (Vitamin, Silica, Mica, Xanthan Gum, Parfum'],
  ['en-praise', 'Vitamin C, Retinol, Ceramides, Peptides, Niacinamide, Hyaluronic Acid, Collagen'],
  ['en-words', 'soft, bright, calm, happy, clean, honest, natural'],
];

describe('the short way', () => {
  it.each(PLAIN)('is taken by %s', (_name, text) => {
    expect(plainList(text, isKnown)).toBeDefined();
    expect(splitText(text, isKnown)).toEqual(splitAny(text, isKnown));
  });

  it.each(NOT_PLAIN)('is not taken by %s', (_name, text) => {
    expect(plainList(text, isKnown)).toBeUndefined();
  });

  it('gives what the long way gives', () => {
    const part = fc.constantFrom(
      ...[
        'Glycerin',
        'Retinol',
        'Parfum (Fragrance)',
        '1,2-Hexanediol',
        'Zxqua',
        'Sodium',
        'Glycol',
        'CI 77491',
        'PEG-8',
      ],
      ...['Caprylic/Capric Triglyceride', 'Citral and Linalool', 'Panthenol (Vitamin', 'Alcohol Denat.', 'Mica', ''],
    );
    const lists = fc.array(part, { minLength: 4, maxLength: 16 }).map((names) => `Aqua, ${names.join(', ')}`);
    fc.assert(
      fc.property(lists, (text) => {
        expect(splitText(text, isKnown)).toEqual(splitAny(text, isKnown));
      }),
      { numRuns: 2000 },
    );
  });
});
