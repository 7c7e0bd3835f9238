import { describe, expect, it } from 'vitest';
import { entries, type Row, read } from './read.ts';

const LIST = 'Aqua, Glycerin, Parfum';
const WANTED = 'Aqua | Glycerin | Parfum';
const NEXT = (heading: string, text: string = LIST): string => `${heading}${text}`;

/** What shops print before a list. */
const BEFORE: readonly Row[] = [
  [
    'en-scent-that-reads-like-a-seal-first',
    'Fragrance Of Natural Origin • Betaine • Aqua • Glycerin • Panthenol',
    'Fragrance Of Natural Origin | Betaine | Aqua | Glycerin | Panthenol',
  ],
  ['en-heading', NEXT('Ingredients: '), WANTED],
  ['en-heading-line', NEXT('INGREDIENTS\n'), WANTED],
  ['en-heading-inci', NEXT('Ingredients (INCI): '), WANTED],
  ['en-heading-without-colon', NEXT('Full ingredient list '), WANTED],
  ['en-two-headings', NEXT('Ingredients/Ingrédients : '), WANTED],
  ['fr-heading', NEXT('Ingrédients : '), WANTED],
  ['de-heading', NEXT('Inhaltsstoffe (INCI): '), WANTED],
  ['es-heading', NEXT('Composición: '), WANTED],
  ['it-heading', NEXT('Ingredienti: '), WANTED],
  ['pt-heading', NEXT('Composição: '), WANTED],
  ['nl-heading', NEXT('Ingrediënten: '), WANTED],
  ['pl-heading', NEXT('Skład INCI: '), WANTED],
  ['sv-heading', NEXT('Ingrediensförteckning: '), WANTED],
  ['da-heading', NEXT('Indholdsstoffer: '), WANTED],
  ['no-heading', NEXT('Innholdsstoffer: '), WANTED],
  ['fi-heading', NEXT('Ainesosat: '), WANTED],
  ['cs-heading', NEXT('Složení: '), WANTED],
  ['tr-heading', NEXT('İçindekiler: '), WANTED],
  ['ru-heading', 'Состав: вода, глицерин, пантенол', 'вода | глицерин | пантенол'],
  ['ar-heading', 'المكونات: ماء، غليسرين، عطر', 'ماء | غليسرين | عطر'],
  ['ja-heading', '【全成分】水、グリセリン、BG、香料', '水 | グリセリン | BG | 香料'],
  ['ja-heading-colon', '全成分：水、グリセリン、BG、香料', '水 | グリセリン | BG | 香料'],
  ['ko-heading', '전성분 정제수, 글리세린, 판테놀', '정제수 | 글리세린 | 판테놀'],
  ['zh-heading', '全成分：水、甘油、丁二醇、香精', '水 | 甘油 | 丁二醇 | 香精'],
  ['vi-heading', NEXT('Thành phần: '), WANTED],
  [
    'en-bullet-lines',
    `-Hyaluronic Acid: For quick and lasting hydration.\n-Retinol: Smooths the look of lines.\n\n${LIST}`,
    WANTED,
  ],
  ['en-bullets-one-line', `-Niacinamide: Visibly evens tone. -Retinol: Smooths the look of lines. ${LIST}`, WANTED],
  ['en-bullet-without-stop', `-Niacinamide: Helps to even skin tone -Cica: Soothes your skin. ${LIST}`, WANTED],
  ['en-bullets-glued', `-Argan Oil: Supports the hair fibers.-Ceramide: Helps with strength.${LIST}`, WANTED],
  ['en-bullet-br', `-Retinol 1%: Smooths the look of lines.<br><br>${LIST}`, WANTED],
  ['en-bullet-entity', `-Retinol&reg; Complex: Smooths the look of lines. <br>${LIST}`, WANTED],
  ['en-paragraph', `This rich cream with vitamin C leaves your skin soft and bright all day.\n\n${LIST}`, WANTED],
  ['en-key-then-full-lines', `Key Ingredients\nRetinol: smooths lines\n\nFull Ingredients List\n${LIST}`, WANTED],
  [
    'en-sentence-into-list',
    'Reduces the signs of fatigue Water, Glycerin, Panthenol, Parfum',
    'Water | Glycerin | Panthenol | Parfum',
  ],
  [
    'en-bullets-without-colon',
    `-Triple Acid Blend -Hyaluronate  -Fruit Extracts  Water, Glycerin, Panthenol, Silica, Parfum`,
    'Water | Glycerin | Panthenol | Silica | Parfum',
  ],
  ['en-description', `What it is: A rich cream with argan oil.\nSkin Type: Normal, Dry\nIngredients: ${LIST}`, WANTED],
  ['en-key-then-full', `Key ingredients: Retinol, Vitamin C. Ingredients: ${LIST}`, WANTED],
  ['fr-key-then-full', `Actifs clés : Rétinol, Vitamine C. Ingrédients : ${LIST}`, WANTED],
  ['de-claim-then-full', `Frei von: SLS, Parabene, Retinol.\nInhaltsstoffe: ${LIST}`, WANTED],
  ['en-claim-then-full', `Free of parabens, sulfates and retinol.\nIngredients: ${LIST}`, WANTED],
];

const NOTICE = 'Please be aware that ingredient lists may change or vary from time to time.';

/** What shops print behind a list. */
const BEHIND: readonly Row[] = [
  ['en-may-change', `${LIST}. ${NOTICE}`, WANTED],
  ['en-may-change-glued', `${LIST}.${NOTICE}`, WANTED],
  ['en-may-change-star', `${LIST}\n\n*${NOTICE}`, WANTED],
  [
    'en-subject-to-change',
    `${LIST}. This ingredient list is subject to change. Customers should refer to the packaging.`,
    WANTED,
  ],
  ['en-organic', 'Aqua, Glycerin*, Parfum. *Certified Organic', WANTED],
  ['en-organic-without-stop', 'Aqua, Glycerin*, Parfum *Organic', WANTED],
  ['en-organic-number', 'Aqua, Glycerin (1), Parfum. (1) Certified Organic Ingredient', WANTED],
  ['en-organic-bracket', 'aqua | glycerin* | parfum | (* natural ingredients)', 'aqua | glycerin | parfum'],
  ['en-cosmos', `${LIST}\nCOSMOS ORGANIC certified by Ecocert Greenlife`, WANTED],
  ['en-shares', `${LIST}\n99 % of the total ingredients are from natural origin.`, WANTED],
  [
    'en-essential-oil',
    'Aqua, Glycerin, Lavandula Angustifolia Oil*. *Essential Oil.',
    'Aqua | Glycerin | Lavandula Angustifolia Oil',
  ],
  ['fr-organic', 'Aqua, Glycerin*, Parfum. *Ingrédients issus de l’agriculture biologique.', WANTED],
  ['de-organic', 'Aqua, Glycerin*, Parfum. *aus kontrolliert biologischem Anbau', WANTED],
  ['it-organic', 'Aqua, Glycerin*, Parfum.\n*Ingredienti da agricoltura biologica\nFormato: 100ml', WANTED],
  ['es-size', `Ingredientes: ${LIST}\nEnvase de 100 ml.`, WANTED],
  ['vi-storage', `Thành phần: ${LIST}\nQuy cách: Chai, 230ml\nBảo quản: Nơi khô ráo`, WANTED],
  ['en-how-to-use', `${LIST}\nHow to use: Massage into damp skin, avoid the eyes, rinse.`, WANTED],
  [
    'en-chain',
    `${LIST}.\n\nClean products are formulated without:\n\nParabens, Retinyl Palmitate, Hydroquinone, Mineral Oil`,
    WANTED,
  ],
  [
    'en-chain-one-line',
    `${LIST}. Our products are formulated without: Parabens, Retinyl Palmitate, Hydroquinone`,
    WANTED,
  ],
  ['en-free-of', `${LIST}. Free of parabens, retinyl palmitate, and hydroquinone.`, WANTED],
  ['en-free-chain', `${LIST}. Paraben-free, sulfate-free, fragrance-free.`, WANTED],
  ['en-no-chain', `${LIST}. No parabens. No sulfates. No retinol.`, WANTED],
  ['en-does-not-contain', `${LIST}. Does not contain retinol, alcohol or talc.`, WANTED],
  ['fr-sans', `${LIST}. Sans parabènes, sans alcool.`, WANTED],
  ['ko-free', '정제수, 글리세린, 판테놀. 파라벤, 알코올 무첨가', '정제수 | 글리세린 | 판테놀'],
  [
    'en-notice-on-its-own-line',
    'Aqua, Glycerin, Panthenol, Carbomer, Phenoxyethanol, Citric Acid\nThis ingredient list is subject to change.',
    'Aqua | Glycerin | Panthenol | Carbomer | Phenoxyethanol | Citric Acid',
  ],
  ['ru-notice', 'Вода, глицерин, пантенол. Списки ингредиентов могут меняться.', 'Вода | глицерин | пантенол'],
  ['en-degree-footnotes', 'Aqua, Glycerin°, Parfum°° °Organic °°Natural', WANTED],
  ['en-bracketed-remark', 'Aqua, Glycerin*, Parfum, (*naturally occurring in essential oils)', WANTED],
  ['en-remark-in-name', 'Aqua (naturally derived), Glycerin, Parfum', 'Aqua (naturally derived) | Glycerin | Parfum'],
  ['en-remark-as-entry', 'Aqua, Glycerin, certified organic, Parfum, Citral', 'Aqua | Glycerin | Parfum | Citral'],
  ['en-faq', `${LIST} FAQs WHAT MAKES IT UNIQUE`, WANTED],
  ['en-warning', `${LIST}. Warning: For external use only. Keep out of reach of children.`, WANTED],
  ['pl-how-to-use', `${LIST}.\nSposób użycia: nanieść na skórę, omijać oczy.`, WANTED],
  ['tr-how-to-use', `${LIST}.\nKullanım şekli: cilde uygulayın.`, WANTED],
  [
    'ja-how-to-use',
    '水、グリセリン、BG、香料\n使用方法\n適量を手に取り、お肌になじませてください。',
    '水 | グリセリン | BG | 香料',
  ],
  ['zh-how-to-use', '水、甘油、丁二醇、香精。 使用方法：取适量涂抹于面部。', '水 | 甘油 | 丁二醇 | 香精'],
  ['en-kindness', 'Aqua, Glycerin, Sodium Benzoate...and kindness.', 'Aqua | Glycerin | Sodium Benzoate'],
];

describe('what stands before a list is no entry', () => {
  it.each(BEFORE)('%s', (_name, text, wanted) => {
    expect(entries(text)).toBe(wanted);
    expect(read(text).kind).toBe('list');
  });
});

describe('what stands behind a list is no entry', () => {
  it.each(BEHIND)('%s', (_name, text, wanted) => {
    expect(entries(text)).toBe(wanted);
    expect(read(text).kind).toBe('list');
  });
});
