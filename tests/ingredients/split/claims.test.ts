import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/ingredients/analyze.ts';
import { AVOID_FAMILIES } from '../../../src/ingredients/types.ts';
import { entries } from './read.ts';

const AVOIDED: ReadonlySet<string> = new Set(AVOID_FAMILIES);
const LIST = 'Aqua, Glycerin, Squalane, Phenoxyethanol';
const NAMES = 'Aqua | Glycerin | Squalane | Phenoxyethanol';
const EAST: Readonly<Record<string, readonly [list: string, names: string]>> = {
  ja: ['水、グリセリン、BG、フェノキシエタノール', '水 | グリセリン | BG | フェノキシエタノール'],
  ko: ['정제수, 글리세린, 부틸렌글라이콜, 페녹시에탄올', '정제수 | 글리세린 | 부틸렌글라이콜 | 페녹시에탄올'],
  zh: ['水、甘油、丁二醇、苯氧乙醇', '水 | 甘油 | 丁二醇 | 苯氧乙醇'],
};

/** What a shop denies, by language. None of it is in the product. */
const CLAIMS: ReadonlyArray<readonly [lang: string, claim: string]> = [
  ['en', 'Retinol-free'],
  ['en', 'Retinol-free formula'],
  ['en', 'Fragrance free formula'],
  ['en', 'Alcohol-Free, Fragrance-Free'],
  ['en', 'Free from retinol'],
  ['en', 'FREE FROM RETINOL, PARFUM'],
  ['en', 'Free of retinol and fragrance'],
  ['en', 'Without retinol'],
  ['en', 'No retinol'],
  ['en', 'No fragrance, no alcohol'],
  ['en', '0% alcohol, 0% parfum'],
  ['en', 'Zero retinol'],
  ['en', 'Does not contain retinol'],
  ['en', 'Contains no retinol, AHA or fragrance'],
  ['en', 'Formulated without retinol'],
  ['en', 'Not tested on animals'],
  ['en', 'No fragrance, alcohol, or retinol'],
  ['en', 'Contains 0% fragrance and 0% alcohol'],
  ['fr', 'Sans parfum'],
  ['fr', 'Sans parfum, sans alcool'],
  ['fr', '0 % parfum'],
  ['fr', 'Ne contient pas de rétinol'],
  ['de', 'Ohne Alkohol und Parfum'],
  ['de', 'Parfümfrei'],
  ['de', 'Frei von Retinol'],
  ['es', 'Sin retinol'],
  ['it', 'Senza profumo'],
  ['pt', 'Sem perfume, sem álcool'],
  ['nl', 'Parfumvrij'],
  ['nl', 'Zonder retinol'],
  ['pl', 'Bez alkoholu'],
  ['sv', 'Utan parfym'],
  ['da', 'Parfumefri'],
  ['no', 'Uten parfyme'],
  ['tr', 'Alkolsüz'],
  ['tr', 'Parfüm içermez'],
  ['ru', 'Без отдушек'],
  ['ru', 'Не содержит спирта'],
  ['ar', 'خالي من الكحول'],
  ['ja', 'レチノールフリー'],
  ['ja', 'アルコールフリー・香料フリー'],
  ['ja', '無香料・無着色'],
  ['ja', '香料不使用'],
  ['ko', '레티놀 무첨가'],
  ['ko', '향료 무첨가'],
  ['ko', '무향료'],
  ['zh', '不含酒精'],
  ['zh', '不含酒精、香精'],
  ['zh', '无酒精、无香精'],
];

const ENDS: ReadonlyArray<readonly [name: string, sign: string]> = [
  ['colon', ': '],
  ['dash', ' - '],
  ['full stop', '. '],
  ['new line', '\n'],
];

describe('a claim is never a finding, and the list beside it is kept', () => {
  const rows = CLAIMS.flatMap(([lang, claim]) => ENDS.map(([name, sign]) => [lang, claim, name, sign] as const));
  it.each(rows)('%s "%s" before the list, with a %s', (lang, claim, _name, sign) => {
    const [list, names] = EAST[lang] ?? [LIST, NAMES];
    expect(entries(`${claim}${sign}${list}`)).toBe(names);
  });

  it.each(CLAIMS)('%s "%s" behind the list', (lang, claim) => {
    const [list, names] = EAST[lang] ?? [LIST, NAMES];
    expect(entries(`${list}. ${claim}.`)).toBe(names);
    expect(entries(`${list}\n${claim}`)).toBe(names);
  });

  it.each(CLAIMS)('%s "%s" between two lists', (lang, claim) => {
    const [list, names] = EAST[lang] ?? [LIST, NAMES];
    const text = `[Day] ${list}. ${claim}.\n[Night] ${list}, Parfum`;
    expect(entries(text)).toBe(`${names} | ${names} | Parfum`);
  });

  it.each(CLAIMS)('%s "%s" names nothing that is in the way', (lang, claim) => {
    const [list] = EAST[lang] ?? [LIST];
    for (const text of [`${claim}: ${list}`, `• ${claim}\n${list}`, `${list}. ${claim}.`]) {
      const found = analyze(text).lists.flatMap((one) => [...one.recognitions, ...(one.highlights ?? [])]);
      expect(
        found.flatMap(({ hits }) => hits.filter(({ family, weight }) => AVOIDED.has(family) && weight === 'decisive')),
      ).toEqual([]);
    }
  });
});

describe('what only looks like a claim is read', () => {
  it.each([
    [
      'title',
      'Alcohol-free toner: Aqua, Glycerin, Alcohol Denat., Parfum',
      'Aqua | Glycerin | Alcohol Denat. | Parfum',
    ],
    ['title-line', 'Alcohol-free toner\nAqua, Glycerin, Alcohol Denat.', 'Aqua | Glycerin | Alcohol Denat.'],
    ['other-claim', 'Paraben-free: Aqua, Retinol, Parfum', 'Aqua | Retinol | Parfum'],
    ['other-claim-no', 'No parabens: Aqua, Glycerin, Retinol, Parfum', 'Aqua | Glycerin | Retinol | Parfum'],
    ['in-bracket', 'Aqua, Parfum (free of phthalates), Retinol', 'Aqua | Parfum (free of phthalates) | Retinol'],
    [
      'bracket-of-scent',
      'Aqua, Glycerin, Parfum (Fragrance, allergen-free), Retinol',
      'Aqua | Glycerin | Parfum (Fragrance, allergen-free) | Retinol',
    ],
    ['elder', 'Aqua, Gliceryna, Bez czarny, Panthenol', 'Aqua | Gliceryna | Bez czarny | Panthenol'],
    ['not-nano', 'Aqua, Glycerin, Non Nano Zinc Oxide, Parfum', 'Aqua | Glycerin | Non Nano Zinc Oxide | Parfum'],
    ['ja-anhydrous', '水\n無水エタノール\nグリセリン\n香料', '水 | 無水エタノール | グリセリン | 香料'],
    ['zh-fig', '水、甘油、无花果提取物、无水乙醇', '水 | 甘油 | 无花果提取物 | 无水乙醇'],
    ['ja-soapnut', '水、グリセリン、無水クエン酸、香料', '水 | グリセリン | 無水クエン酸 | 香料'],
    [
      'free-acid',
      'Aqua\nFree Fatty Acids\nGlycerin\nAlcohol-Free Witch Hazel Extract\nParfum',
      'Aqua | Free Fatty Acids | Glycerin | Alcohol-Free Witch Hazel Extract | Parfum',
    ],
  ])('%s', (_name, text, names) => expect(entries(text)).toBe(names));

  it.each([
    'Our formulas exclude fragrance, essential oils, and alcohol.',
    '❌ Parfum ❌ Retinol',
    '✗ fragrance ✗ essential oils',
    '無添加：香料、アルコール、レチノール',
    '향료, 알코올, 레티놀 무첨가',
    'Parfüm, alkol ve retinol içermez.',
  ])('%s before a labelled list leaves nothing but the list', (claim) => {
    expect(entries(`${claim} Ingredients: ${LIST}.`)).toBe(NAMES);
    expect(entries(`${claim}\nIngredients: ${LIST}.`)).toBe(NAMES);
  });

  it.each([
    ['with a colon', 'Free from the following: parabens, retinol, parfum, alcohol'],
    ['by kind', `${LIST}. Free from parabens: methylparaben, propylparaben, retinol`],
    ['wrapped', `${LIST}. Free from parabens, mineral\noils, retinol and parfum`],
    ['column', `${LIST}\n\nFormulated without:\nParabens\nRetinol\nParfum`],
  ])('what a claim goes on to name is denied too: %s', (_name, text) =>
    expect(entries(text)).not.toMatch(/retinol|parfum/i),
  );
});

describe('names with what they do', () => {
  it('are told as highlights, each of them', () => {
    const text = 'Paraffinum Liquidum – emollient\nIsopropyl Palmitate – spreads well\nParfum – for scent, under 1 %';
    const { outcome, lists } = analyze(text);
    expect(outcome).toBe('partial');
    expect(lists.flatMap((list) => list.recognitions.map(({ ingredient }) => ingredient.text))).toEqual([
      'Paraffinum Liquidum',
      'Isopropyl Palmitate',
      'Parfum',
    ]);
  });
  it('but what a shop says of its other products is not', () => {
    const text = `${LIST}.\nYou may notice that some products contain the following ingredients: linalool, limonene, geraniol.`;
    expect(entries(text)).toBe(NAMES);
  });
});

describe('lists as drug labels, shops and scans print them', () => {
  it.each([
    [
      'inactive-without-a-sign',
      'Active ingredients Avobenzone 2.7%, Octisalate 4.5% Purpose Sunscreen Inactive ingredients water, menthol, talc',
      'Avobenzone | Octisalate | water | menthol | talc',
    ],
    [
      'amount-behind-a-colon',
      'Active ingredients: Salicylic Acid: 2.0%, Sulfur: 3%. Inactive ingredients: Water, Talc, Parfum',
      'Salicylic Acid | Sulfur | Water | Talc | Parfum',
    ],
    ['number-lost', '1. Water 2. Glycerin 3. Retinol 5. Parfum 6. Talc', 'Water | Glycerin | Retinol | Parfum | Talc'],
    ['number-twice', '1) Aqua 2) Glycerin 2) Retinol 3) Parfum', 'Aqua | Glycerin | Retinol | Parfum'],
    [
      'title-runs-in',
      'Zero Pore Pads Water, Glycerin, Lactic Acid, Alcohol, Parfum',
      'Zero Pore Pads Water | Glycerin | Lactic Acid | Alcohol | Parfum',
    ],
    ['cloth', 'Aqua, Glycerin, Parfum. Mask: 100% Lyocell', 'Aqua | Glycerin | Parfum'],
    ['pack', '정제수, 글리세린, 향료, 판테놀, 제조번호 A2024, 내용량 100g', '정제수 | 글리세린 | 향료 | 판테놀'],
  ])('%s', (_name, text, names) => expect(entries(text)).toBe(names));

  it.each([
    ['en-not-in-it', `What's NOT in it: parabens, retinol, parfum\nWhat's in it: ${LIST}`, NAMES],
    [
      'ko-general',
      '아래 성분 무첨가: 파라벤, 향료, 알코올\n전성분: 정제수, 글리세린, 판테놀',
      '정제수 | 글리세린 | 판테놀',
    ],
    [
      'ja-all',
      '【5つのフリー】アルコール、香料、パラベン不使用\n水、グリセリン、BG、フェノキシエタノール',
      '水 | グリセリン | BG | フェノキシエタノール',
    ],
    [
      'en-claim-runs-in',
      'Water, Glycerin, Talc, Retinol Paraben Free, Sulfate Free',
      'Water | Glycerin | Talc | Retinol',
    ],
    [
      'en-claim-before',
      'Paraben Free, Cruelty Free Alcohol Denat., Glycerin, Retinol, Parfum',
      'Alcohol Denat. | Glycerin | Retinol | Parfum',
    ],
  ])('a claim without a border: %s', (_name, text, names) => expect(entries(text)).toBe(names));

  it('an entry that is two names without a comma is both', () => {
    const hits = analyze('Water, Glycerin, Talc, Menthol Fragrance, Methylparaben').lists.flatMap((list) =>
      list.recognitions.flatMap((one) =>
        one.hits.filter(({ weight }) => weight === 'decisive').map(({ family }) => family),
      ),
    );
    expect(hits.filter((family) => AVOIDED.has(family)).sort()).toEqual(['irritant', 'scent']);
  });
});

describe('marketing around a list', () => {
  const told = (text: string): string =>
    analyze(text)
      .lists.flatMap(({ highlights = [] }) => highlights)
      .map(
        ({ ingredient, hits }) =>
          `${ingredient.text} ${hits.map(({ family, weight }) => `${weight} ${family}`).join('+')}`,
      )
      .join(' | ');

  it.each([
    ['bullets of absence', `${LIST}.\nFree from:\n- Retinol\n- Parfum\n- Alcohol`, ''],
    ['bullets that say none', `${LIST}.\n\nFree from:\n• Retinol: none\n• Parfum: none`, ''],
    ['likeness', `-Retinol Alternative: smooths lines.\n\n${LIST}`, ''],
    ['bullet', `-Retinol: smooths the look of lines.\n\n${LIST}`, 'Retinol decisive retinoid'],
    [
      'part of a plant',
      `-Vitamin A in Sacha Inchi Oil: smooths lines.\n\n${LIST}`,
      'Vitamin A in Sacha Inchi Oil contextual retinoid',
    ],
    [
      'two in one',
      `-Glycolic Acid and Salicylic Acid: smooth.\n\n${LIST}`,
      'Glycolic Acid decisive aha | Salicylic Acid decisive bha',
    ],
    ['entry too', `-Squalane, Retinol: smooth.\n\n${LIST}, Retinol`, ''],
  ])('%s', (_name, text, wanted) => expect(told(text)).toBe(wanted));
});
