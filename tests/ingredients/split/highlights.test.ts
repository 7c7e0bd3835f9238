import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const LIST = 'Water, Glycerin, Panthenol, Parfum';

/** What marketing around a list tells of; it is no entry of the list. */
const TOLD: readonly (readonly [name: string, text: string, wanted: string])[] = [
  ['en-none', LIST, ''],
  ['en-bullet', `-Vitamin C (Ascorbic Acid): Supports your skin.\n\n${LIST}`, 'Vitamin C (Ascorbic Acid)'],
  ['en-bullets', `-Retinol: Smooths lines.\n-Glycolic Acid: Helps to exfoliate.\n\n${LIST}`, 'Retinol | Glycolic Acid'],
  ['en-key-ingredients', `Key ingredients: Retinol, Niacinamide. Ingredients: ${LIST}`, 'Retinol | Niacinamide'],
  ['en-blend', `Signature Blend: Lavender Oil, Peppermint Oil. Ingredients: ${LIST}`, 'Lavender Oil | Peppermint Oil'],
  ['en-technology', `-Micro-Fit Technology: Gives your skin a flawless look.\n\n${LIST}`, ''],
  ['en-claims', `${LIST}. Free of retinol and hydroquinone.`, ''],
];

describe('names told around a list', () => {
  it.each(TOLD)('%s', (_name, text, wanted) => {
    const { lists, highlights = [] } = read(text);
    expect(lists[0]?.ingredients.map((i) => i.text).join(', ')).toBe(LIST);
    expect(highlights.map((i) => text.slice(i.start, i.end)).join(' | ')).toBe(wanted);
  });
});
