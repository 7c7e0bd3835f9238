import { describe, expect, it } from 'vitest';
import { detailed, entries, type Row } from './read.ts';

const BRACKETS: readonly Row[] = [
  ['en-common-name', 'Aqua (Water), Parfum (Fragrance), Limonene', 'Aqua (Water) | Parfum (Fragrance) | Limonene'],
  ['en-comma-in-bracket', 'Parfum (Limonene, Linalool), Aqua', 'Parfum (Limonene, Linalool) | Aqua'],
  ['en-nested', 'Iron Oxides (CI 77491 (Red), CI 77492), Mica', 'Iron Oxides (CI 77491 (Red), CI 77492) | Mica'],
  [
    'en-never-closed',
    'Chamomilla Recutita (Matricaria Flower Extract, Glycerin, Cyamopsis (Guar) Gum, Parfum',
    'Chamomilla Recutita (Matricaria Flower Extract | Glycerin | Cyamopsis (Guar) Gum | Parfum',
  ],
  ['en-never-opened', 'Aqua, Panthenol Vitamin B5), Glycerin', 'Aqua | Panthenol Vitamin B5 | Glycerin'],
  ['en-heading-behind-a-stray-bracket', '(Ingredients: Aqua 71.2%, L-Ascorbic Acid (15% ', 'Aqua | L-Ascorbic Acid'],
  ['en-square', 'Titanium Dioxide [Nano], Aqua, Glycerin', 'Titanium Dioxide [Nano] | Aqua | Glycerin'],
  ['en-whole-list-in-brackets', '(Aqua, Glycerin, Parfum)', 'Aqua | Glycerin | Parfum'],
  ['en-bracketed-entry', 'Aqua, (Fragrance), Phenoxyethanol', 'Aqua | Fragrance | Phenoxyethanol'],
  ['en-more-less', 'Aqua, Glycerin, [more]Panthenol, Parfum[less]', 'Aqua | Glycerin | Panthenol | Parfum'],
];

const AMOUNTS: readonly Row[] = [
  ['en-after', 'Zinc Oxide 20%, Water', 'Zinc Oxide {20} | Water'],
  ['en-before', '20% Zinc Oxide, Water, Glycerin', 'Zinc Oxide {20} | Water | Glycerin'],
  ['en-bracketed', 'Avobenzone (3.0%), Water', 'Avobenzone {3} | Water'],
  ['en-dash', 'Avobenzone - 3.0%, Water', 'Avobenzone {3} | Water'],
  ['en-bare-point', 'Salicylic Acid .50%, Water', 'Salicylic Acid {0.5} | Water'],
  ['fr-decimal-comma', 'Rétinol 0,3 %, Aqua, Glycerin', 'Rétinol {0.3} | Aqua | Glycerin'],
  [
    'en-purpose-without-bracket',
    'Avobenzone 3.0% Sunscreen, Octocrylene 5% Sunscreen, Water',
    'Avobenzone {3} | Octocrylene {5} | Water',
  ],
  [
    'en-purpose',
    'Titanium Dioxide 6% (sunscreen), Zinc Oxide 5% (Sunscreen), Water',
    'Titanium Dioxide {6} | Zinc Oxide {5} | Water',
  ],
  ['ko-ppm', '정제수, 유자수(530,000ppm), 글리세린', '정제수 | 유자수 {53} | 글리세린'],
  ['ko-ppm-spaced', '정제수, 판테놀(109.3 ppm), 글리세린', '정제수 | 판테놀 {0.01093} | 글리세린'],
  ['ru-bracketed', 'Вода, глицерин (5,5%), пантенол', 'Вода | глицерин {5.5} | пантенол'],
  [
    'en-per-gram',
    'Zinc Oxide 200mg/g, Titanium Dioxide (60 mg/g), Water',
    'Zinc Oxide {20} | Titanium Dioxide {6} | Water',
  ],
  ['en-by-weight', 'Zinc Oxide 2 % w/w, Water', 'Zinc Oxide {2} | Water'],
  ['en-below', 'Aqua, Retinol (<0.1%), Parfum', 'Aqua | Retinol {0.1} | Parfum'],
];

const MARKS: readonly Row[] = [
  ['en-star', 'Aqua, Aloe Barbadensis Leaf Juice*, Parfum**', 'Aqua | Aloe Barbadensis Leaf Juice | Parfum'],
  [
    'en-star-spaced',
    'Aqua, Glyceryl Stearate SE *, Bisabolol*, Parfum',
    'Aqua | Glyceryl Stearate SE | Bisabolol | Parfum',
  ],
  ['en-star-before', 'Aqua, *Glycerin, **Parfum', 'Aqua | Glycerin | Parfum'],
  ['en-dagger', 'Aqua, Glycerin†, Parfum‡', 'Aqua | Glycerin | Parfum'],
  ['en-plus', 'Aqua, Coco-Glucoside+, Fragrance+', 'Aqua | Coco-Glucoside | Fragrance'],
  ['en-bracketed-number', 'Aqua, Glycerin (1), Parfum [2]', 'Aqua | Glycerin | Parfum'],
  ['en-superscript', 'Aqua, Glycerin¹, Parfum²', 'Aqua | Glycerin | Parfum'],
  ['en-star-instead-of-comma', 'Aqua, Geraniol**, Farnesol** Citral**', 'Aqua | Geraniol | Farnesol | Citral'],
  ['en-trailing-stop', 'Aqua, Glycerin, Parfum.', 'Aqua | Glycerin | Parfum'],
  ['en-trailing-stops', 'Aqua, Glycerin, Parfum. .', 'Aqua | Glycerin | Parfum'],
  ['en-trailing-ellipsis', 'Aqua, Glycerin, Parfum...', 'Aqua | Glycerin | Parfum'],
  ['en-code', 'Aqua, Glycerin, Parfum, (F.I.L. B260371/2).', 'Aqua | Glycerin | Parfum'],
  ['en-code-square', 'Aqua, Glycerin, Sea Salt, [V2899A].', 'Aqua | Glycerin | Sea Salt'],
  ['en-code-angle', 'AQUA, GLYCERIN, PARFUM <ILN50730>', 'AQUA | GLYCERIN | PARFUM'],
  ['en-code-last', 'aqua, glycerin, fragrance f.i.l. d254881/2', 'aqua | glycerin | fragrance'],
];

describe('brackets', () => {
  it.each(BRACKETS)('%s', (_name, text, wanted) => expect(entries(text)).toBe(wanted));
});

describe('stated amounts stand beside the name', () => {
  it.each(AMOUNTS)('%s', (_name, text, wanted) => expect(detailed(text)).toBe(wanted));
});

describe('marks and codes are no part of a name', () => {
  it.each(MARKS)('%s', (_name, text, wanted) => expect(entries(text)).toBe(wanted));
});
