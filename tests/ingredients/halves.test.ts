import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/ingredients/analyze.ts';

const BASE = 'water, glycerin, carbomer, sodium hydroxide, disodium EDTA';

describe('half of what is in a product', () => {
  it.each([
    `Inactive ingredients: ${BASE}`,
    `Excipients: ${BASE}`,
    'Ingredients: Niacinamide 10% + Zinc 1%',
    'Ingredients: Hyaluronic Acid 2% + B5',
    'Niacinamide, Panthenol',
    'Hyaluronic Acid, Ceramides, Niacinamide, Panthenol',
  ])('is never called whole: %j', (text) => {
    expect(analyze(text).outcome).not.toBe('read');
  });

  it.each([
    `Active ingredient: zinc oxide 10%. Inactive ingredients: ${BASE}`,
    `Ingredients: ${BASE}`,
    `Other ingredients: ${BASE}`,
    'Squalane',
    'Aqua, Niacinamide, Panthenol, Phenoxyethanol',
    'Squalane, Tocopherol',
  ])('is not what names its active, its carrier or a single oil: %j', (text) => {
    expect(analyze(text).outcome).toBe('read');
  });
});
