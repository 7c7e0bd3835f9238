import { describe, expect, it } from 'vitest';
import { detailed, type Row, read } from './read.ts';

const ACTIVES: readonly Row[] = [
  [
    'en-active-inactive',
    'Active Ingredients: Avobenzone 3%, Homosalate 5%. Inactive Ingredients: Water, Glycerin, Parfum.',
    'Avobenzone {3} <active> | Homosalate {5} <active> | Water | Glycerin | Parfum',
  ],
  [
    'en-active-short',
    'Active: Salicylic Acid 0.5%. Inactive : Water, Glycerin, Menthol.',
    'Salicylic Acid {0.5} <active> | Water | Glycerin | Menthol',
  ],
  [
    'en-active-without-colon',
    'active ingredients  avobenzone 3%, octocrylene 7.20% inactive ingredients  water, glycerin, parfum',
    'avobenzone {3} <active> | octocrylene {7.2} <active> | water | glycerin | parfum',
  ],
  [
    'en-active-glued',
    'Active Ingredients: Octinoxate 7.5% , Octisalate 2.00%Ingredients: Water , Dimethicone , Parfum',
    'Octinoxate {7.5} <active> | Octisalate {2} <active> | Water | Dimethicone | Parfum',
  ],
  [
    'en-active-lines',
    'Active Ingredients:\n  Avobenzone (3.0%),\n  Octocrylene (5.0%)\nInactive Ingredients:\n  Water,\n  Glycerin,\n  Parfum',
    'Avobenzone {3} <active> | Octocrylene {5} <active> | Water | Glycerin | Parfum',
  ],
  [
    'en-medicinal',
    'Medicinal ingredients: Zinc Oxide 12%. Non-medicinal ingredients: Aqua, Squalane, Tocopherol.',
    'Zinc Oxide {12} <active> | Aqua | Squalane | Tocopherol',
  ],
  [
    'ja-quasi-drug',
    '有効成分：トラネキサム酸、グリチルリチン酸2K　その他の成分：精製水、濃グリセリン、BG、フェノキシエタノール',
    'トラネキサム酸 <active> | グリチルリチン酸2K <active> | 精製水 | 濃グリセリン | BG | フェノキシエタノール',
  ],
  [
    'zh-active-other',
    '活性成分：水杨酸2%。其他成分：水、甘油、丁二醇、香精',
    '水杨酸 {2} <active> | 水 | 甘油 | 丁二醇 | 香精',
  ],
  [
    'ko-active-other',
    '유효성분: 나이아신아마이드. 첨가제: 정제수, 글리세린, 향료',
    '나이아신아마이드 <active> | 정제수 | 글리세린 | 향료',
  ],
  [
    'fr-active-excipients',
    'Substance active : Salicylic Acid 2 %. Excipients : Aqua, Glycerin, Parfum.',
    'Salicylic Acid {2} <active> | Aqua | Glycerin | Parfum',
  ],
  [
    'de-wirkstoff',
    'Wirkstoff: Zinc Oxide. Sonstige Bestandteile: Aqua, Lanolin, Paraffin.',
    'Zinc Oxide <active> | Aqua | Lanolin | Paraffin',
  ],
];

const SHADES: readonly Row[] = [
  [
    'en-may-contain',
    'Mica, Talc, Silica. May Contain: Carmine, Titanium Dioxide.',
    'Mica | Talc | Silica | Carmine <may-contain> | Titanium Dioxide <may-contain>',
  ],
  [
    'en-sign',
    'Mica, Talc, Silica, [+/- Carmine, Titanium Dioxide]',
    'Mica | Talc | Silica | Carmine <may-contain> | Titanium Dioxide <may-contain>',
  ],
  [
    'en-sign-round',
    'Mica, Talc, Silica. (+/-): Carmine, Titanium Dioxide.',
    'Mica | Talc | Silica | Carmine <may-contain> | Titanium Dioxide <may-contain>',
  ],
  [
    'en-sign-plus-minus',
    'Mica, Talc, Silica, ± Carmine, Titanium Dioxide',
    'Mica | Talc | Silica | Carmine <may-contain> | Titanium Dioxide <may-contain>',
  ],
  [
    'en-words-and-sign',
    'Mica, Talc, Silica, [+/- May Contain/Peut Contenir: Carmine, Titanium Dioxide (CI 77891)].',
    'Mica | Talc | Silica | Carmine <may-contain> | Titanium Dioxide (CI 77891) <may-contain>',
  ],
  [
    'en-sign-in-words',
    'Mica, Talc, Silica. May Contain (+/-): Carmine.',
    'Mica | Talc | Silica | Carmine <may-contain>',
  ],
  ['fr-peut-contenir', 'Mica, Talc, Silica. Peut contenir : Carmine.', 'Mica | Talc | Silica | Carmine <may-contain>'],
  ['de-kann-enthalten', 'Mica, Talc, Silica. Kann enthalten: Carmine.', 'Mica | Talc | Silica | Carmine <may-contain>'],
  ['es-puede-contener', 'Mica, Talc, Silica. Puede contener: Carmine.', 'Mica | Talc | Silica | Carmine <may-contain>'],
  ['it-puo-contenere', 'Mica, Talc, Silica. Può contenere: Carmine.', 'Mica | Talc | Silica | Carmine <may-contain>'],
  ['pl-moze-zawierac', 'Mica, Talc, Silica. Może zawierać: Carmine.', 'Mica | Talc | Silica | Carmine <may-contain>'],
  [
    'ru-mozhet-soderzhat',
    'Вода, глицерин, каолин. Может содержать: кармин.',
    'Вода | глицерин | каолин | кармин <may-contain>',
  ],
];

describe('labelled actives belong to the one list', () => {
  it.each(ACTIVES)('%s', (_name, text, wanted) => {
    expect(detailed(text)).toBe(wanted);
    expect(read(text).kind).toBe('list');
  });
});

describe('shade sections belong to the list', () => {
  it.each(SHADES)('%s', (_name, text, wanted) => {
    expect(detailed(text)).toBe(wanted);
    expect(read(text).kind).toBe('list');
  });
});
