import fc from 'fast-check';

/** Panels as shops print them, in small: what the mutator starts from. */
export const PANELS: readonly string[] = [
  'Aqua, Glycerin, Niacinamide, Cetearyl Alcohol, Squalane, Tocopherol, Citric Acid, Phenoxyethanol',
  'INGREDIENTS: AQUA (WATER), PROPANEDIOL, RETINOL, CAPRYLIC/CAPRIC TRIGLYCERIDE, 1,2-HEXANEDIOL, PARFUM (FRAGRANCE), LINALOOL.',
  'Active Ingredients: Zinc Oxide 12 %, Salicylic Acid 2%. Inactive Ingredients: Water, Butylene Glycol, Glycolic Acid.',
  'Water, Mica, Silica, Dimethicone. May Contain [+/-]: CI 77491, CI 77492, Titanium Dioxide (CI 77891)',
  'Step 1: Cleanser\nAqua, Coco-Betaine, Salicylic Acid, Parfum\nStep 2: Cream\nAqua, Squalane, Panthenol, Tocopherol',
  '- Vitamin C: brightens dull skin\n- Hyaluronic Acid: holds water\nFull list: Aqua, Glycerin, Sodium Hyaluronate, Ascorbic Acid.',
  'Formulated without parabens, sulfates, retinol and fragrance. Ingredients: Aqua*, Glycerin**, Betaine, Xanthan Gum. *Organic **Natural',
  'Key Ingredients: Niacinamide 10%, Zinc PCA 1%',
  'Aqua • Glycerin • Sodium Hyaluronate • Hamamelis Virginiana Water • Alcohol Denat. • Limonene',
  'Inhaltsstoffe: Wasser, Glyzerin, Sheabutter, Duftstoff, Milchsäure, Tocopherol, Ätherische Öle',
  'Ingrédients : Eau, Glycérine, Acide salicylique, Huile essentielle de lavande, Parfum, Rétinol.',
  '전성분: 정제수, 글리세린, 나이아신아마이드, 1,2-헥산다이올, 레티놀, 향료, 시트릭애씨드',
  '全成分：水、グリセリン、ナイアシンアミド、レチノール、香料、クエン酸、フェノキシエタノール',
  '成分：水、甘油、烟酰胺、水杨酸、香精、透明质酸钠',
  'Состав: вода, глицерин, ниацинамид, ретинол, отдушка, лимонная кислота.',
  'Su, Gliserin, Retinil Palmitat, Parfüm, Limonen, Sitrik Asit',
  'Glycerin | Squalane | Kaolin | Prunus Armeniaca (Apricot) Seed Powder | Papain | Lactic Acid 5%',
  'Retinol Serum\n30 ml\n\nHow to use: apply at night.\n\nComposition: Aqua; Glycerin; Retinyl Palmitate; BHT; Carbomer;',
  'Aqua (Water), Glycerin, Butyrospermum Parkii (Shea) Butter, Alcohol, [+/- CI 77499 (Iron Oxides)], Polysorbate 20.',
  'No parabens. No SLS. Fragrance-free. Cruelty free.',
  'A rich cream for every day that leaves skin soft and calm.',
  'Water/Aqua/Eau, Sodium Laureth Sulfate, Cocamidopropyl Betaine, Menthol, Sodium Chloride, CI 42090',
  'Ingredients: Aqua 71.2%, L-Ascorbic Acid (15%), Ferulic Acid 0.5 %, Tocopherol (0,5%), Ethoxydiglycol',
  'AQUA<br>GLYCERIN<br>PARFUM<br>CITRONELLOL&nbsp;&amp; GERANIOL',
];

/** What panels are made of, and what breaks them. */
export const PIECES: readonly string[] = [
  ...[
    ', ',
    ',',
    '; ',
    '\n',
    '\n\n',
    ' - ',
    ' / ',
    '. ',
    ': ',
    ' (',
    ')',
    '[',
    ']',
    '{',
    '*',
    '%',
    ' 5%',
    '0 % ',
    '+/-',
    '•',
    '、',
    '|',
  ],
  ...[
    '&amp;',
    '&#x41;',
    '&#',
    '<br>',
    '<b ',
    '\u200b',
    '\u00a0',
    '\u202e',
    '\ud800',
    '\u0000',
    'e\u0301',
    'İ',
    'ﬁ',
    '™',
    '１',
    '🌿',
  ],
  ...[
    'Retinol',
    'Parfum',
    'Citric Acid',
    'Glycolic Acid',
    'CI 77491',
    'Alcohol Denat.',
    'Squalane',
    'Aqua',
    'retin',
    'acid',
  ],
  ...[
    'Ingredients: ',
    'Active Ingredients: ',
    'Key ingredients: ',
    'May contain ',
    'free of ',
    'without ',
    'no ',
    'and ',
    'or ',
  ],
  ...[
    'Step 2:',
    '2. ',
    '-Retinol: smooths. ',
    '전성분 ',
    '全成分',
    'Ohne ',
    '-free',
    '__proto__',
    'constructor',
    'toString',
  ],
];

const pieces = fc.constantFrom(...PIECES);

interface Edit {
  readonly kind: number;
  readonly at: number;
  readonly length: number;
  readonly piece: string;
}

const edits = fc.array(fc.record<Edit>({ kind: fc.nat(5), at: fc.nat(999), length: fc.nat(40), piece: pieces }), {
  maxLength: 6,
});

/** One change of a text: cut out, insert, repeat, overwrite, other case, move a part to the front. */
function edited(text: string, { kind, at, length, piece }: Edit): string {
  const from = Math.floor((at / 1000) * (text.length + 1));
  const [before, part, after] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)];
  if (kind === 0) return before + after;
  if (kind === 1) return before + piece + part + after;
  if (kind === 2) return before + part + part + after;
  if (kind === 3) return before + piece + after;
  if (kind === 4) return before + (part === part.toUpperCase() ? part.toLowerCase() : part.toUpperCase()) + after;
  return part + before + after;
}

/** A text with some of the edits a hasty shop, a broken script or an attacker makes. */
export function mutated(starts: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...starts), edits).map(([text, changes]) => changes.reduce(edited, text));
}

/** Any text: mutated panels, pieces in any order, anything at all. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: mutated(PANELS) },
  { weight: 3, arbitrary: fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ maxLength: 120, unit: 'binary' }) },
);
