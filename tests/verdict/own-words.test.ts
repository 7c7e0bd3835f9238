import { describe, expect, it } from 'vitest';
import { ownWordIn } from '../../src/verdict/own-words.ts';

describe('own words are found as whole words, whatever their case and accents', () => {
  it.each([
    ['Niacinamide', 'niacinamide'],
    ['NIACINAMIDE 5%', 'niacinamide'],
    ['Rosa Damascena Flower Oil', 'rosa damascena'],
    ['Beurre de Karité', 'karite'],
    ['Karite', 'karité'],
    ['Aloe-Vera Gel', 'aloe vera'],
    ['나이아신아마이드', '나이아신아마이드'],
    ['ローズマリー葉エキス', 'ローズマリー'],
    ['Ｎｉａｃｉｎａｍｉｄｅ', 'niacinamide'],
  ])('%s holds %s', (entry, word) => {
    expect(ownWordIn(entry, [word])).toBe(word);
  });

  it.each([
    ['Rosmarinus', 'rosa'],
    ['Prosa Oil', 'rosa'],
    ['Rosa Canina', 'rosa damascena'],
    ['Aqua', ''],
    ['Aqua', '   '],
    ['Aqua', '%'],
    ['ガラクトミセス', 'カラ'],
    ['Aqua', '.*'],
  ])('%s does not hold %s', (entry, word) => {
    expect(ownWordIn(entry, [word])).toBeNull();
  });
});
