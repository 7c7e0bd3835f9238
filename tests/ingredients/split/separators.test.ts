import { describe, expect, it } from 'vitest';
import { entries, type Row } from './read.ts';

const SEPARATORS: readonly Row[] = [
  ['en-comma', 'Aqua, Glycerin, Panthenol', 'Aqua | Glycerin | Panthenol'],
  ['en-number-then-number', 'Aqua, Polysorbate 20, 1,2-Hexanediol', 'Aqua | Polysorbate 20 | 1,2-Hexanediol'],
  [
    'en-number-then-locant',
    'Aqua, Polysorbate 20, 4-t-Butylcyclohexanol',
    'Aqua | Polysorbate 20 | 4-t-Butylcyclohexanol',
  ],
  ['en-spaced-locant', 'Aqua, 1, 2-Hexanediol, Parfum', 'Aqua | 1, 2-Hexanediol | Parfum'],
  ['en-comma-without-space', 'Aqua,Glycerin,Panthenol', 'Aqua | Glycerin | Panthenol'],
  ['en-semicolon', 'Water; Glycerin; Niacinamide; Phenoxyethanol', 'Water | Glycerin | Niacinamide | Phenoxyethanol'],
  ['en-bullet', 'Water • Glycerin • Niacinamide • Phenoxyethanol', 'Water | Glycerin | Niacinamide | Phenoxyethanol'],
  ['en-bullet-lines', '• Water\n• Glycerin\n• Tocopherol\n• Parfum', 'Water | Glycerin | Tocopherol | Parfum'],
  ['en-dash-lines', '- Water\n- Glycerin\n- Tocopherol\n- Parfum', 'Water | Glycerin | Tocopherol | Parfum'],
  ['en-middle-dot', 'Aqua · Glycerin · Squalane · Citric Acid', 'Aqua | Glycerin | Squalane | Citric Acid'],
  ['en-pipe', 'aqua | glycerin | squalane | citric acid', 'aqua | glycerin | squalane | citric acid'],
  ['en-lines', 'Aqua\nGlycerin\nCetearyl Alcohol\nParfum', 'Aqua | Glycerin | Cetearyl Alcohol | Parfum'],
  ['en-br-tags', 'Aqua<br>Glycerin<br/>Cetearyl Alcohol<br />Parfum', 'Aqua | Glycerin | Cetearyl Alcohol | Parfum'],
  ['en-list-items', '<ul><li>Aqua</li><li>Glycerin</li><li>Parfum</li></ul>', 'Aqua | Glycerin | Parfum'],
  ['en-comma-and-lines', 'Aqua,\n      Glycerin,\n      Parfum', 'Aqua | Glycerin | Parfum'],
  [
    'en-wrapped-lines',
    'Aqua, Glycerin, Cetearyl\nAlcohol, Butyrospermum Parkii\n(Shea) Butter, Sodium\nBenzoate, Citric Acid',
    'Aqua | Glycerin | Cetearyl\nAlcohol | Butyrospermum Parkii\n(Shea) Butter | Sodium\nBenzoate | Citric Acid',
  ],
  [
    'en-spaced-dash',
    'aqua - glycerin - squalane - parfum - limonene',
    'aqua | glycerin | squalane | parfum | limonene',
  ],
  [
    'en-spaced-slash',
    'Aqua / Glycerin / Squalane / Parfum / Limonene',
    'Aqua | Glycerin | Squalane | Parfum | Limonene',
  ],
  ['en-double-space', 'Aqua  Glycerin  Squalane  Parfum', 'Aqua | Glycerin | Squalane | Parfum'],
  ['en-tabs', 'Aqua\tGlycerin\tSqualane\tParfum', 'Aqua | Glycerin | Squalane | Parfum'],
  [
    'en-capitals-only',
    'Water Propylene Glycol Glycerin Panthenol Citric Acid Phenoxyethanol',
    'Water | Propylene Glycol | Glycerin | Panthenol | Citric Acid | Phenoxyethanol',
  ],
  ['en-glued', 'Zinc OxideDicaprylyl EtherTocopherolLimonene', 'Zinc Oxide | Dicaprylyl Ether | Tocopherol | Limonene'],
  ['en-at-sign', 'Aqua@Glycerin@Squalane@Parfum', 'Aqua | Glycerin | Squalane | Parfum'],
  [
    'en-full-stop',
    'Aqua, Glycerin, Alcohol. Citric Acid, Limonene',
    'Aqua | Glycerin | Alcohol | Citric Acid | Limonene',
  ],
  ['en-numbered-dots', '1. Aqua 2. Glycerin 3. Squalane 4. Parfum', 'Aqua | Glycerin | Squalane | Parfum'],
  ['en-numbered-brackets', '1) Aqua 2) Glycerin 3) Squalane 4) Parfum', 'Aqua | Glycerin | Squalane | Parfum'],
  ['en-numbered-lines', '1. Aqua\n2. Glycerin\n3. Squalane\n4. Parfum', 'Aqua | Glycerin | Squalane | Parfum'],
  ['en-bracketed-and', 'Glycerin (and) Water (and) Xanthan Gum, Parfum', 'Glycerin | Water | Xanthan Gum | Parfum'],
  ['en-last-and', 'Aqua, Glycerin, Limonene and Linalool', 'Aqua | Glycerin | Limonene | Linalool'],
  ['en-last-ampersand', 'Aqua, Glycerin, Limonene & Linalool', 'Aqua | Glycerin | Limonene | Linalool'],
  ['en-last-comma-and', 'Aqua, Glycerin, Limonene, and Linalool.', 'Aqua | Glycerin | Limonene | Linalool'],
  ['en-empty-places', 'Aqua, , Glycerin,, Parfum,', 'Aqua | Glycerin | Parfum'],
  ['ja-ideographic-comma', '水、グリセリン、BG、香料', '水 | グリセリン | BG | 香料'],
  ['zh-full-width-comma', '水，甘油，丁二醇，香精', '水 | 甘油 | 丁二醇 | 香精'],
  ['ja-middle-dot', '水・グリセリン・BG・香料', '水 | グリセリン | BG | 香料'],
  ['ar-arabic-comma', 'ماء، غليسرين، حمض الستريك، عطر', 'ماء | غليسرين | حمض الستريك | عطر'],
  [
    'en-slashes-only',
    'Aqua/Glycerin/Niacinamide/Retinol/Parfum/Limonene',
    'Aqua | Glycerin | Niacinamide | Retinol | Parfum | Limonene',
  ],
  [
    'en-forgotten-comma-at-break',
    'Aqua, Glycerin, Parfum\nLimonene, Linalool, Citral',
    'Aqua | Glycerin | Parfum | Limonene | Linalool | Citral',
  ],
  [
    'en-forgotten-comma-behind-index',
    'Mica, Talc, Titanium Dioxide (CI 77891) Red 27 Lake (CI 45410), Silica',
    'Mica | Talc | Titanium Dioxide (CI 77891) | Red 27 Lake (CI 45410) | Silica',
  ],
  [
    'en-small-letters-only',
    'aqua / water glycerin niacinamide cetearyl alcohol caprylic/capric triglyceride retinyl palmitate disodium edta parfum / fragrance linalool',
    'aqua / water | glycerin | niacinamide | cetearyl alcohol | caprylic/capric triglyceride | retinyl palmitate | disodium edta | parfum / fragrance | linalool',
  ],
  [
    'en-capitals-with-brackets',
    'AQUA (WATER) GLYCERIN CETEARYL ALCOHOL RETINYL PALMITATE PARFUM (FRAGRANCE) LIMONENE',
    'AQUA (WATER) | GLYCERIN | CETEARYL ALCOHOL | RETINYL PALMITATE | PARFUM (FRAGRANCE) | LIMONENE',
  ],
  [
    'en-column-of-long-names',
    'Aqua\nAvena Sativa Flour/Oat Kernel Flour\nHippophae Rhamnoides (Sea Buckthorn) Seed Oil\nParfum',
    'Aqua | Avena Sativa Flour/Oat Kernel Flour | Hippophae Rhamnoides (Sea Buckthorn) Seed Oil | Parfum',
  ],
  [
    'en-column-with-unknown',
    'Aqua\nGlycerin\nPanthenol\nXyloqua Blurb\nParfum',
    'Aqua | Glycerin | Panthenol | Xyloqua Blurb | Parfum',
  ],
  ['en-column-with-footer', 'Aqua\nGlycerin\nPanthenol\nParfum\nAdd to basket', 'Aqua | Glycerin | Panthenol | Parfum'],
  [
    'en-numbers-and-locants',
    '1. Aqua\n2. Glycerin\n3. 1,2-Hexanediol\n4. Parfum',
    'Aqua | Glycerin | 1,2-Hexanediol | Parfum',
  ],
  [
    'ko-spaces-only',
    '정제수 글리세린 부틸렌글라이콜 판테놀 향료',
    '정제수 | 글리세린 | 부틸렌글라이콜 | 판테놀 | 향료',
  ],
];

const INSIDE_NAMES: readonly Row[] = [
  ['en-locants', 'Aqua, 1,2-Hexanediol, Glycerin', 'Aqua | 1,2-Hexanediol | Glycerin'],
  ['en-locants-spaced', 'Aqua, 1, 2-Hexanediol, Glycerin', 'Aqua | 1, 2-Hexanediol | Glycerin'],
  ['en-locants-after-number', 'PEG-8,1,2-Hexanediol, Glycerin', 'PEG-8 | 1,2-Hexanediol | Glycerin'],
  [
    'en-locants-within',
    'Aqua, 2-Bromo-2-Nitropropane-1,3-Diol, Parfum',
    'Aqua | 2-Bromo-2-Nitropropane-1,3-Diol | Parfum',
  ],
  ['en-locants-broken', 'Aqua, 1,2- Hexanediol, Glycerin', 'Aqua | 1,2- Hexanediol | Glycerin'],
  ['de-decimal-comma', 'Aqua, Retinol 0,5 %, Glycerin', 'Aqua | Retinol | Glycerin'],
  ['en-translations', 'AQUA/WATER/EAU, GLYCERIN, PARFUM/FRAGRANCE', 'AQUA/WATER/EAU | GLYCERIN | PARFUM/FRAGRANCE'],
  [
    'en-translations-spaced',
    'Aqua / Water / Eau, Glycerin, Parfum / Fragrance',
    'Aqua / Water / Eau | Glycerin | Parfum / Fragrance',
  ],
  [
    'en-translations-backslash',
    'Water\\Aqua\\Eau, Glycerin, Honey\\Mel\\Miel',
    'Water\\Aqua\\Eau | Glycerin | Honey\\Mel\\Miel',
  ],
  [
    'en-slash-in-name',
    'Aqua, Caprylic/Capric Triglyceride, Lactobacillus/Pumpkin Ferment Extract, Parfum',
    'Aqua | Caprylic/Capric Triglyceride | Lactobacillus/Pumpkin Ferment Extract | Parfum',
  ],
  ['en-stray-comma', 'Aqua, Pentylene, Glycol, Parfum', 'Aqua | Pentylene, Glycol | Parfum'],
  ['en-stray-comma-ester', 'Aqua, Benzyl, Salicylate, Linalool', 'Aqua | Benzyl, Salicylate | Linalool'],
  ['en-two-names-stay-two', 'Aqua, Sodium Benzoate, Glycolic Acid', 'Aqua | Sodium Benzoate | Glycolic Acid'],
  [
    'en-name-over-break',
    'Aqua, Glycerin, Sodium\nHyaluronate, Parfum, Citral',
    'Aqua | Glycerin | Sodium\nHyaluronate | Parfum | Citral',
  ],
  [
    'ko-name-over-break',
    '정제수, 글리세린, 세틸알\n코올, 판테놀, 향료',
    '정제수 | 글리세린 | 세틸알\n코올 | 판테놀 | 향료',
  ],
  ['en-words-run-together', 'Aqua, SodiumHyaluronate, Parfum, Citral', 'Aqua | SodiumHyaluronate | Parfum | Citral'],
  ['en-thousands', 'Aqua, Panthenol (10,000ppm), Glycerin', 'Aqua | Panthenol | Glycerin'],
  [
    'en-last-line-goes-on',
    'Aqua, Glycerin, Parfum, Avena Sativa\nFlour',
    'Aqua | Glycerin | Parfum | Avena Sativa\nFlour',
  ],
  [
    'en-bracket-over-break',
    'Aqua, Glycerin, Hippophae Rhamnoides (Sea\nBuckthorn) Oil, Parfum',
    'Aqua | Glycerin | Hippophae Rhamnoides (Sea\nBuckthorn) Oil | Parfum',
  ],
  ['en-hyphenated-break', 'Aqua, Hy-drolyzed Silk, Phe- noxyethanol', 'Aqua | Hy-drolyzed Silk | Phe- noxyethanol'],
  ['en-abbreviation', 'Alcohol Denat., Rosa Spp. Flower Oil, Aqua', 'Alcohol Denat. | Rosa Spp. Flower Oil | Aqua'],
  ['en-abbreviation-last', 'Aqua, Parfum, Alcohol Denat.', 'Aqua | Parfum | Alcohol Denat.'],
  ['en-colour-number', 'Mica, Blue No. 1 Lake, Red No.28, Talc', 'Mica | Blue No. 1 Lake | Red No.28 | Talc'],
  [
    'en-shared-colour-name',
    'Mica, CI 77491, CI 77492, CI 77499 (Iron Oxides), Talc',
    'Mica | CI 77491, CI 77492, CI 77499 (Iron Oxides) | Talc',
  ],
  [
    'en-shared-colour-slash',
    'Mica, CI 77491, CI 77492, CI 77499/Iron Oxides, Talc',
    'Mica | CI 77491, CI 77492, CI 77499/Iron Oxides | Talc',
  ],
  ['en-single-colours', 'Mica, CI 77491, CI 77492, CI 77499', 'Mica | CI 77491 | CI 77492 | CI 77499'],
  [
    'en-spaced-dash-synonym',
    'Aqua, Melaleuca Leaf Oil - Tea Tree Oil, Parfum',
    'Aqua | Melaleuca Leaf Oil - Tea Tree Oil | Parfum',
  ],
  [
    'en-zero-width',
    'Aqua/\u200bWater, PEG/\u200bPPG-17/\u200b6 Copolymer',
    'Aqua/\u200bWater | PEG/\u200bPPG-17/\u200b6 Copolymer',
  ],
  ['en-entity', 'Aqua, FD&amp;C Yellow No. 5, Parfum', 'Aqua | FD&amp;C Yellow No. 5 | Parfum'],
  ['en-entity-numeric', 'Aqua&#44; Glycerin&#44; Parfum', 'Aqua | Glycerin | Parfum'],
  ['en-entity-nbsp', 'Aqua,&nbsp;Glycerin,&nbsp;Parfum', 'Aqua | Glycerin | Parfum'],
  [
    'ko-dot-in-middle',
    '정제수, 카프릴릭/카프릭트라이글리세라이드, 1,2-헥산다이올',
    '정제수 | 카프릴릭/카프릭트라이글리세라이드 | 1,2-헥산다이올',
  ],
];

describe('what divides a list', () => {
  it.each(SEPARATORS)('%s', (_name, text, wanted) => expect(entries(text)).toBe(wanted));
});

describe('what looks like a separator and stands inside a name', () => {
  it.each(INSIDE_NAMES)('%s', (_name, text, wanted) => expect(entries(text)).toBe(wanted));
});
