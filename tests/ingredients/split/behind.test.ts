import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/ingredients/analyze.ts';
import type { AvoidFamily } from '../../../src/ingredients/types.ts';
import { entries, lists } from './read.ts';

const LIST = 'Aqua, Glycerin, Squalane, Panthenol, Carbomer, Phenoxyethanol';
const PLAIN = LIST.replaceAll(', ', ' | ');
const IN_THE_WAY = new Set<string>(['retinoid', 'scent', 'bha', 'vitamin_c', 'drying_alcohols']);

const told = (text: string): readonly string[] => {
  const found = analyze(text).lists.flatMap((list) => [...list.recognitions, ...(list.highlights ?? [])]);
  const hits = found.flatMap((one) => one.hits.filter(({ weight }) => weight === 'decisive'));
  return hits.map(({ family }) => family).filter((family) => IN_THE_WAY.has(family));
};

describe('what a text says behind its list is in the product', () => {
  it.each<[string, AvoidFamily]>([
    ['\nNight formula contains: Retinol 1%', 'retinoid'],
    ['\nNight serum contains: Retinol', 'retinoid'],
    ['. Scent: lavender essential oil', 'scent'],
    ['. Scented with lavender oil.', 'scent'],
    ['. Also contains retinol and natural fragrance.', 'retinoid'],
    ['. Also contains retinol and natural fragrance.', 'scent'],
    ['. It also includes salicylic acid 2%.', 'bha'],
    ['. Enthält außerdem Retinol.', 'retinoid'],
    ['\nThe night cream also contains retinol.', 'retinoid'],
    ['. Plus 2% Salicylic Acid.', 'bha'],
    ['. Enriched with retinol.', 'retinoid'],
    ['. With 1% salicylic acid.', 'bha'],
    ['. Mit Lavendelöl beduftet.', 'scent'],
    ['. Powder: Ascorbic Acid.', 'vitamin_c'],
    ['. Preservative: alcohol', 'drying_alcohols'],
  ])('%s', (behind, family) => {
    expect(told(LIST + behind)).toContain(family);
  });

  it.each([
    '. It contains no retinol.',
    '. Does not contain retinol and natural fragrance.',
    '. Contains a retinol alternative.',
    '. The cream is for skin that does not love retinol.',
    '. Avoid products that contain retinol.',
    '. Scent: none',
    '. Scent: fresh and clean',
    '. Works well with: Retinol Serum',
    '. Do not use with: retinol, vitamin C',
    '. Fragrance: none. Alcohol: none.',
    '\nParfum: nein. Alkohol: keiner.',
  ])('not in it: %s', (behind) => {
    expect(told(LIST + behind)).toEqual([]);
    expect(entries(LIST + behind)).toBe(PLAIN);
  });
});

describe('a heading of what is not inside', () => {
  const DENIED: readonly string[] = [
    'Nicht enthalten: Parfum, Alkohol, Retinol',
    'İçermez: parfüm, alkol, retinol',
    '0添加:香精、酒精、视黄醇',
    '무첨가: 향료, 에탄올',
    '미첨가: 향료, 에탄올, 레티놀',
    'No contiene: perfume, alcohol, retinol',
    'Non contenu : parfum, alcool, rétinol',
    'Enthält nicht: Parfum, Alkohol, Retinol',
    'Non presenti: profumo, alcol, retinolo',
    'Ingredients we avoid: fragrance, alcohol, retinol',
    'Not included: fragrance, alcohol, retinol',
    'Tidak mengandung: parfum, alkohol, retinol',
    'No: fragrance, alcohol, retinol',
    'ノンアルコール(エタノール)',
    'アルコールフリー(エチルアルコール)',
  ];
  it.each(DENIED)('behind a list: %s', (denied) => {
    expect(entries(`Ingredients: ${LIST}\n${denied}`)).toBe(PLAIN);
    expect(told(`Ingredients: ${LIST}\n${denied}`)).toEqual([]);
  });
  it.each(DENIED)('before a list: %s', (denied) => {
    expect(entries(`${denied}\nIngredients: ${LIST}`)).toBe(PLAIN);
    expect(told(`${denied}\nIngredients: ${LIST}`)).toEqual([]);
  });
  it('an entry that is only named like a claim stays', () => {
    expect(entries(`${LIST}, Fragrance (Parfum), Alcohol (Ethanol)`)).toBe(
      `${PLAIN} | Fragrance (Parfum) | Alcohol (Ethanol)`,
    );
  });
});

describe('the members of a kit with numbers', () => {
  const A = 'Aqua, Glycerin, Squalane, Panthenol';
  const B = 'Aqua, Cetyl Alcohol, Dimethicone';
  const C = 'Aqua, Retinol, Squalane';
  const wanted = [A, B, C].map((list, i) => `${['Cream', 'Lotion', 'Serum'][i]}: ${list.replaceAll(', ', ' | ')}`);
  it.each([
    `1. Cream: ${A}\n2. Lotion: ${B}\n3. Serum: ${C}`,
    `1) Cream: ${A}\n2) Lotion: ${B}\n3) Serum: ${C}`,
    `1. Cream: ${A} 2. Lotion: ${B} 3. Serum: ${C}`,
    `1) Cream: ${A}. 2) Lotion: ${B}. 3) Serum: ${C}.`,
  ])('%s', (text) => {
    expect(lists(text)).toEqual(wanted);
  });
  it('two are enough', () => {
    expect(lists(`1. Cream: ${A} 2. Serum: ${C}`)).toEqual([wanted[0], wanted[2]]);
  });
  it('in Korean, the first under a heading', () => {
    const text =
      '1) 전성분: 정제수, 글리세린, 판테놀\n2) 로션: 정제수, 다이메티콘, 판테놀\n3) 세럼: 정제수, 레티놀, 스쿠알란';
    expect(lists(text)).toEqual([
      ': 정제수 | 글리세린 | 판테놀',
      '로션: 정제수 | 다이메티콘 | 판테놀',
      '세럼: 정제수 | 레티놀 | 스쿠알란',
    ]);
  });
  it('numbered praise is none', () => {
    expect(analyze('1. Niacinamide: brightens\n2. Retinol: smooths\n3. Panthenol: soothes').outcome).toBe('partial');
  });
});
