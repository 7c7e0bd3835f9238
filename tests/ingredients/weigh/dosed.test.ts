import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/ingredients/analyze.ts';

const decisive = (text: string, name?: string): string =>
  analyze(text, name ? { name } : {})
    .lists.flatMap((list) => list.recognitions)
    .flatMap(({ ingredient, hits }) =>
      hits.filter(({ weight }) => weight === 'decisive').map(({ family }) => `${ingredient.text} ${family}`),
    )
    .filter((found) => /strong_actives|bha|physical_scrub/.test(found))
    .join(', ');

describe('what only an amount or a place puts in a family', () => {
  it.each([
    ['Aqua, Glycerin, BHA 2%, Panthenol', 'BHA bha'],
    ['Aqua, Glycerin, 2% BHA, Panthenol', 'BHA bha'],
    ['Aqua, Glycerin, BHA (0.5 %), Panthenol', 'BHA bha'],
    ['Aqua, Glycerin, PHA, BHA, Panthenol', 'BHA bha'],
    ['Aqua, Urea 40%, Glycerin, Petrolatum', 'Urea strong_actives'],
    ['Aqua, Harnstoff 30 %, Glycerin, Petrolatum', 'Harnstoff strong_actives'],
    ['Aqua, Potassium Hydroxide 5%, Glycerin', 'Potassium Hydroxide strong_actives'],
    [
      'Active ingredient: Potassium Hydroxide. Inactive ingredients: Water, Glycerin',
      'Potassium Hydroxide strong_actives',
    ],
    ['Aqua, Glycerin, Carbomer, Squalane, Panthenol, Hydrogen Peroxide 12%', 'Hydrogen Peroxide strong_actives'],
    ['Aqua, Hydrogen Peroxide, Cetearyl Alcohol', 'Hydrogen Peroxide strong_actives'],
    ['Active ingredient: Undecylenic acid 25%. Inactive ingredients: Mineral Oil', 'Undecylenic acid strong_actives'],
    ['Sodium Chloride, Glycerin, Prunus Amygdalus Dulcis Oil', 'Sodium Chloride physical_scrub'],
    ['Glycerin, Sucrose, Polysorbate 20, Tocopherol', 'Sucrose physical_scrub'],
    ['Maris Sal, Cocos Nucifera Oil, Tocopherol', 'Maris Sal physical_scrub'],
    ['Sodium Chloride (Sea Salt), Helianthus Annuus Seed Oil', 'Sodium Chloride (Sea Salt) physical_scrub'],
    ['Himalayan Pink Salt, Grapeseed Oil, Vitamin E', 'Himalayan Pink Salt physical_scrub'],
    ['Zucker, Cocos Nucifera Oil, Tocopherol', 'Zucker physical_scrub'],
  ])('%s', (text, found) => expect(decisive(text)).toBe(found));

  it('a product that is sold for its BHA holds salicylic acid', () => {
    expect(decisive('Aqua, Glycerin, BHA, Panthenol', 'BHA Liquid')).toBe('BHA bha');
  });

  it.each([
    'Aqua, Glycerin, Paraffin, Lanolin, BHA, BHT',
    'Aqua, Glycerin, Paraffin, Lanolin, BHA 0.02%, BHT',
    'Aqua, Glycerin, Panthenol, Chlorhexidine Digluconate',
    'Aqua, Urea 10%, Glycerin, Petrolatum',
    'Aqua, Urea, Glycerin, Petrolatum',
    'Aqua, Glycerin, Stearic Acid, Potassium Hydroxide',
    'Aqua, Glycerin, Carbomer, Sodium Hydroxide 0.1%',
    'Aqua, Glycerin, Carbomer, Squalane, Panthenol, Hydrogen Peroxide',
    'Aqua, Sodium Chloride, Poloxamer 184',
    'Glycerin, Sodium PCA, Sodium Chloride, Panthenol, Aqua',
    'Aqua, Glycerin, Sucrose, Panthenol',
    'Rosa Damascena Flower Water, Sodium Chloride, Glycerin',
    'Sodium Palmate, Sodium Cocoate, Glycerin, Sodium Chloride',
  ])('%s: nothing', (text) => expect(decisive(text)).toBe(''));
});
