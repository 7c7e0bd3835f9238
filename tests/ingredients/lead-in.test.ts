import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/ingredients/analyze.ts';
import type { AvoidFamily } from '../../src/ingredients/types.ts';

const LIST = 'Aqua, Glycerin, Squalane, Cetyl Alcohol, Panthenol, Xanthan Gum, Phenoxyethanol';

/** Families that the words around the list, or its entries, put into the product. */
const told = (text: string): readonly string[] => {
  const entries = analyze(text).lists.flatMap((list) => [...list.recognitions, ...(list.highlights ?? [])]);
  return entries.flatMap(({ hits }) => hits.filter(({ weight }) => weight === 'decisive').map(({ family }) => family));
};

describe('an active stated in the words before the other ingredients', () => {
  it.each<[string, AvoidFamily]>([
    [`Tretinoin 0.05% cream. Inactive: ${LIST}`, 'retinoid'],
    [`Hydroquinone 4% cream. Inactive ingredients: ${LIST}`, 'strong_actives'],
    [`Benzoyl peroxide 5% wash. Other ingredients: ${LIST}`, 'strong_actives'],
    [`Adapalene gel. Rx only. Inactive ingredients: ${LIST}`, 'retinoid'],
    [`Each gram contains tretinoin 0.5 mg in a cream base of: ${LIST}`, 'retinoid'],
    [`1 g Creme enthält 0,5 mg Tretinoin. Sonstige Bestandteile: ${LIST}`, 'retinoid'],
    [`Ingrédients actifs Acide salicylique 2 % p/p. Autres ingrédients : ${LIST}`, 'bha'],
  ])('%s', (text, family) => {
    expect(told(text)).toContain(family);
  });

  it.each([
    `No tretinoin. Inactive ingredients: ${LIST}`,
    `Cream without hydroquinone. Inactive ingredients: ${LIST}`,
    `Do not use with retinol. Inactive ingredients: ${LIST}`,
    `Zinc oxide 12% cream. Inactive ingredients: ${LIST}`,
    `Fragrance-free lotion. Other ingredients: ${LIST}`,
  ])('denied or harmless: %s', (text) => {
    const avoided = told(text).filter((family) => ['retinoid', 'strong_actives', 'scent'].includes(family));
    expect(avoided).toEqual([]);
  });
});

describe('a title over a list counts like the name of the product', () => {
  it.each<[string, AvoidFamily]>([
    [`Retinol 1% serum: ${LIST}`, 'retinoid'],
    [`Retinol Serum: ${LIST}`, 'retinoid'],
    [`Formula with tretinoin 0.05%: ${LIST}`, 'retinoid'],
    [`Glycolic acid 10% serum - Ingredients: ${LIST}`, 'aha'],
    [`Glycolic acid 10% serum. Ingredients: ${LIST}`, 'aha'],
    [`Salicylic acid 2% toner\nIngredients: ${LIST}`, 'bha'],
    [`Product: Retinol Cream. Ingredients: ${LIST}`, 'retinoid'],
    [`Retinol night cream ingredients: ${LIST}`, 'retinoid'],
    ['レチノール美容液\n全成分：水、グリセリン、BG、スクワラン、フェノキシエタノール', 'retinoid'],
    [`Day Cream: ${LIST}. Retinol Serum: ${LIST}, Carbomer`, 'retinoid'],
  ])('%s', (text, family) => {
    expect(analyze(text).named).toContain(family);
  });

  it.each([
    LIST,
    `Ingredients: ${LIST}`,
    `Night Serum: ${LIST}`,
    `Retinol-free formula: ${LIST}`,
    `Retinol-free serum\nIngredients: ${LIST}`,
    `Retinol alternative serum: ${LIST}`,
    `A serum to use after your retinol. Ingredients: ${LIST}`,
    `Pairs well with: Retinol Serum. Ingredients: ${LIST}`,
    `Cream without glycolic acid: ${LIST}`,
    `${LIST}\nYou may also like: Retinol Serum`,
  ])('promises nothing: %s', (text) => {
    expect(analyze(text).named).toBeUndefined();
  });
});
