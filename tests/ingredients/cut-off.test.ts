import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/ingredients/analyze.ts';

const LIST = 'Aqua, Glycerin, Niacinamide, Panthenol';

describe('a list that ends in dots', () => {
  it.each([
    `${LIST}...`,
    `${LIST}…`,
    `${LIST}, …`,
    `${LIST}... Read more`,
    `${LIST} … (more)`,
    `${LIST}, ... see packaging for full list`,
    `${LIST}... voir la liste complète sur l’emballage`,
    `Ingredients Day:\n${LIST}…\n\nIngredients Night:\n${LIST}, Squalane`,
  ])('is only a part: %j', (text) => {
    expect(analyze(text)).toMatchObject({ outcome: 'partial', reason: 'cut-off' });
  });

  it.each([
    LIST,
    `${LIST}.`,
    `${LIST}. Made with care...`,
    `${LIST}. See packaging for the full list.`,
    `Discover more... ${LIST}`,
    `${LIST}\n\nWe love it…`,
  ])('is whole where the dots are not its own: %j', (text) => {
    expect(analyze(text).outcome).toBe('read');
  });
});
