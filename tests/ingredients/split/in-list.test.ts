import { describe, expect, it } from 'vitest';
import { entries } from './read.ts';

/** A denial in the place of an entry, and the sign that divides the entries around it. */
const DENIALS: ReadonlyArray<readonly [denial: string, sign: string]> = [
  ['no parabens', ', '],
  ['NO PARABENS', ', '],
  ['no parabens', '; '],
  ['no parabens', ' | '],
  ['no parabens', ' • '],
  ['no parabens', ' - '],
  ['no parabens', '\n'],
  ['no parabens', '. '],
  ['[no parabens]', ', '],
  ['no silicones, no parabens', ', '],
  ['without mineral oil', ', '],
  ['without mineral oil', '\n'],
  ['free from parabens', ', '],
  ['formulated without parabens', ', '],
  ['does not contain parabens or silicones', ', '],
  ['no parabens, silicones or mineral oil', ', '],
  ['never tested on animals', ', '],
  ['cruelty free, Zorbium', ', '],
  ['not tested on animals, Zorbium', ', '],
  ['0% parabens', ', '],
  ['100% free of parabens', ', '],
  ['this product contains no parabens', ', '],
  ['sans parabènes', ', '],
  ['ne contient pas de parabènes', ', '],
  ['ohne Parabene', ', '],
  ['frei von Parabenen', ', '],
  ['sin parabenos', ', '],
  ['senza parabeni', ', '],
  ['sem parabenos', ', '],
  ['zonder parabenen', ', '],
  ['bez parabenów', ', '],
  ['без парабенов', ', '],
  ['不含酒精', '、'],
  ['無香料', '、'],
  ['파라벤 무첨가', ', '],
];

describe('a denial among the entries of a list', () => {
  it.each(DENIALS)('"%s" with %j denies no more than its own entry', (denial, sign) => {
    const text = ['Aqua', 'Glycerin', 'Panthenol', denial, 'Retinol', 'Parfum'].join(sign);
    expect(entries(text)).toMatch(/^Aqua .*\bGlycerin .*\bPanthenol .*\bRetinol .*\bParfum$/);
  });

  it('an amount is never denied', () => {
    expect(entries('Aqua, Glycerin, Panthenol. No parabens, Retinol 0.3%, Parfum')).toContain('Retinol');
  });

  it.each([
    ['sentence behind', 'Aqua, Glycerin, Panthenol. Without parabens, retinol or parfum.'],
    ['sentence before', 'Without parabens, retinol or parfum.\nAqua, Glycerin, Panthenol'],
    ['line behind', 'Aqua, Glycerin, Panthenol\nFree from parabens, retinol, parfum'],
    ['formulated', 'Aqua, Glycerin, Panthenol. Prodotto formulato senza siliconi, parabeni, profumo.'],
    ['behind a dash', 'Aqua, Glycerin, Panthenol – free from parabens, retinol and parfum'],
    ['among claims', 'Cruelty free, vegan, without parabens, retinol. Ingredients: Aqua, Glycerin, Panthenol'],
    ['heading', 'Aqua, Glycerin, Panthenol\n\nFree from:\nParabens\nRetinol\nParfum'],
    ['one by one', 'Aqua, Glycerin, Panthenol, no parabens, no retinol, no parfum'],
    ['all of it', 'Free from: parabens, retinol, parfum\nIngredients: Aqua, Glycerin, Panthenol'],
  ])('and a claim beside a list denies all that it names: %s', (_, text) => {
    expect(entries(text)).toBe('Aqua | Glycerin | Panthenol');
  });
});
