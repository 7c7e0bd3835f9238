import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/ingredients/analyze.ts';
import { namedFamilies } from '../../../src/ingredients/product/index.ts';

describe('what a name promises', () => {
  it.each([
    ['Retinol 1% Night Serum', ['retinoid']],
    ['RETINAL Advanced Cream', ['retinoid']],
    ['Sérum au rétinol pur', ['retinoid']],
    ['レチノール クリーム', ['retinoid']],
    ['레티놀 세럼', ['retinoid']],
    ['视黄醇精华液', ['retinoid']],
    ['Крем с ретинолом', ['retinoid']],
    ['Vitamin-C Glow Drops', ['vitamin_c']],
    ['Siero alla vitamina C', ['vitamin_c']],
    ['Glycolic Acid 7% Toning Solution', ['aha']],
    ['AHA 30% + BHA 2% Peel', ['aha', 'bha']],
    ['Salicylsäure Waschgel', ['bha']],
    ['Bakuchiol Booster', ['retinoid_like']],
    ['Azelaic Acid Suspension 10%', ['strong_actives']],
    ['Retinol & Vitamin C Set', ['retinoid', 'vitamin_c']],
  ])('%s', (name, families) => {
    expect(namedFamilies(name)).toEqual(families);
  });

  it.each([
    ['Retinol-free Night Serum'],
    ['Retinol Alternative Oil'],
    ['Gentle alternative to retinol'],
    ['Natural Retinol Night Oil'],
    ['Post-Retinol Calm Balm'],
    ['Nachtcreme ohne Retinol'],
    ['Retinolfreie Creme'],
    ['Sérum sans rétinol'],
    ['Crema sin retinol'],
    ['레티놀프리 크림'],
    ['Vitamin C-free Day Cream'],
    ['alpha-H Liquid Gold'],
    ['Vitamin E Cream'],
    ['Fragrance Free Lotion'],
    ['Retina Care Eye Drops'],
    ['Retinyl Rose'],
    ['Glycol Cleanser'],
    ['Night Serum'],
    [''],
  ])('%s promises nothing', (name) => {
    expect(namedFamilies(name)).toEqual([]);
  });

  it('what stands in for retinol is named for itself', () => {
    expect(namedFamilies('Bakuchiol – the gentle retinol alternative')).toEqual(['retinoid_like']);
  });

  it('a name that denies it once denies it', () => {
    expect(namedFamilies('Retinol Alternative: all of retinol without the sting')).toEqual([]);
  });

  it('comes with the reading', () => {
    expect(analyze('Aqua, Glycerin', { name: 'Retinol 1% Night Serum' }).named).toEqual(['retinoid']);
    expect(analyze('Aqua, Glycerin', { name: 'Night Serum' })).not.toHaveProperty('named');
  });
});
