import { describe, expect, it } from 'vitest';
import { lists, read } from './read.ts';

const A = 'Water, Glycerin, Glycolic Acid, Parfum';
const B = 'Aqua, Squalane, Retinol, Phenoxyethanol';
const listA = 'Water | Glycerin | Glycolic Acid | Parfum';
const listB = 'Aqua | Squalane | Retinol | Phenoxyethanol';

const KITS: readonly (readonly [name: string, text: string, wanted: readonly string[]])[] = [
  ['en-steps', `Step One:\n${A}.\n\nStep Two:\n${B}.`, [`Step One: ${listA}`, `Step Two: ${listB}`]],
  ['en-steps-one-line', `Step 1: ${A}. Step 2: ${B}.`, [`Step 1: ${listA}`, `Step 2: ${listB}`]],
  ['en-names-glued', `Night Cream:${A}.Pearls:${B}.`, [`Night Cream: ${listA}`, `Pearls: ${listB}`]],
  ['en-names-without-stop', `Night Cream: ${A} Day Lotion: ${B}`, [`Night Cream: ${listA}`, `Day Lotion: ${listB}`]],
  [
    'en-names-bold',
    `<b>Night Cream:</b><br>${A}.<br><br><b>Pearls:</b><br>${B}.`,
    [`Night Cream: ${listA}`, `Pearls: ${listB}`],
  ],
  ['en-names-pipes', `Coral Crush: ${A}. | Dusty Rose: ${B}.`, [`Coral Crush: ${listA}`, `Dusty Rose: ${listB}`]],
  [
    'en-shade-names',
    `Raw, Honey Moon, Busy Bee: ${A}. Buzz Off, Bumble: ${B}.`,
    [`Raw, Honey Moon, Busy Bee: ${listA}`, `Buzz Off, Bumble: ${listB}`],
  ],
  ['en-shade-numbers', `Shade 3: ${A}.Shade 4, 8, 12: ${B}.`, [`Shade 3: ${listA}`, `Shade 4, 8, 12: ${listB}`]],
  [
    'en-name-is-ingredient',
    `BHA:\n${A}, Xanthan Gum.\n\nRetinol:\n${B}, Carbomer.`,
    [`BHA: ${listA} | Xanthan Gum`, `Retinol: ${listB} | Carbomer`],
  ],
  [
    'en-names-before-heading',
    `Eye Patch Ingredients:\n${A}\nEssence Ingredients:\n${B}`,
    [`Eye Patch: ${listA}`, `Essence: ${listB}`],
  ],
  ['en-dashes', `CLEANSER - ${A}. TONER - ${B}.`, [`CLEANSER: ${listA}`, `TONER: ${listB}`]],
  ['en-semicolons', `Toner: ${A}; Cream: ${B}`, [`Toner: ${listA}`, `Cream: ${listB}`]],
  ['en-numbered', `1. Cleanser: ${A}. 2. Toner: ${B}.`, [`Cleanser: ${listA}`, `Toner: ${listB}`]],
  [
    'en-bullets-before',
    `-Retinol: Smooths the look of lines.\n\nStep One:\n${A}.\n\nStep Two:\n${B}.`,
    [`Step One: ${listA}`, `Step Two: ${listB}`],
  ],
  [
    'ko-square-brackets',
    '[본품 세럼] 정제수, 글리세린, 판테놀 [증정 마스크] 정제수, 알란토인, 향료',
    ['본품 세럼: 정제수 | 글리세린 | 판테놀', '증정 마스크: 정제수 | 알란토인 | 향료'],
  ],
  [
    'ko-labels',
    '비타민 볼 : 실리카, 글리세린, 판테놀 진정 앰플 : 정제수, 알란토인, 향료',
    ['비타민 볼: 실리카 | 글리세린 | 판테놀', '진정 앰플: 정제수 | 알란토인 | 향료'],
  ],
  [
    'ja-black-brackets',
    '【化粧水】水、グリセリン、BG、香料【乳液】水、スクワラン、BG、香料',
    ['化粧水: 水 | グリセリン | BG | 香料', '乳液: 水 | スクワラン | BG | 香料'],
  ],
  [
    'ru-labels',
    'Крем: вода, глицерин, пантенол, отдушка. Маска: вода, каолин, аллантоин, отдушка.',
    ['Крем: вода | глицерин | пантенол | отдушка', 'Маска: вода | каолин | аллантоин | отдушка'],
  ],
];

/** Labels that make no second product. */
const SINGLE: readonly (readonly [name: string, text: string, wanted: readonly string[]])[] = [
  ['en-one-name', `Zayn: ${A}.`, [`Zayn: ${listA}`]],
  ['en-cloth', `Serum: ${A}. Mask: 100% Lyocell.`, [`Serum: ${listA}`]],
  [
    'en-may-contain',
    `Mica, Talc, Silica, Parfum. May contain: Carmine, Silica, Mica, Talc.`,
    [': Mica | Talc | Silica | Parfum | Carmine | Silica | Mica | Talc'],
  ],
  [
    'en-may-contain-misspelt',
    'Mica, Talc, Silica. May Contain / Peut Container: Alumina, Carmine, Mica, Talc.',
    [': Mica | Talc | Silica | Alumina | Carmine | Mica | Talc'],
  ],
  ['en-printed-twice', `${A} Ingredients: ${A}`, [`: ${listA}`]],
  ['en-group-of-scents', `${A}. Contains: Linalool, Limonene.`, [`: ${listA} | Linalool | Limonene`]],
  ['en-facts-behind', `${A}. Skin type: Normal, Dry, Combination, and Oily.`, [`: ${listA}`]],
];

describe('several products in one text', () => {
  it.each(KITS)('%s', (_name, text, wanted) => {
    expect(lists(text)).toEqual(wanted);
    expect(read(text).kind).toBe('kit');
  });
});

describe('one product with labels', () => {
  it.each(SINGLE)('%s', (_name, text, wanted) => {
    expect(lists(text)).toEqual(wanted);
    expect(read(text).kind).toBe('list');
  });
});
