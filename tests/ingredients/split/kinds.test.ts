import { describe, expect, it } from 'vitest';
import { entries, read } from './read.ts';

/** Texts that are no list, though some stand where a list is expected. */
const NONE: readonly (readonly [name: string, text: string])[] = [
  ['en-empty', ''],
  ['en-blank', ' \n\t '],
  ['en-no-info', 'No Info'],
  ['en-not-available', 'n/a'],
  ['en-boutique', 'Visit the Example boutique'],
  ['en-slogan', 'Love the skin you are in!'],
  [
    'en-brand-story',
    'Founded by two sisters, this brand stands for clean beauty, honest prices and joy.\nVisit the Example boutique',
  ],
  ['en-cloth', '100% Polyester.'],
  ['en-only-claims', 'Formulated without: Parabens, Sulfates, Retinyl Palmitate, Hydroquinone, Mineral Oil'],
  ['en-only-free-of', 'Free of parabens, phthalates, alcohol, retinol, and fragrance.'],
  ['en-no-chain', 'No salt. No parabens. No gluten. No animal testing.'],
  ['en-skin-types', 'Skin Type: Normal, Dry, Combination, and Oily. Skincare Concerns: Dryness, Redness'],
  ['en-shades', 'Shades: Canvas (matte cream), Ringlight (shimmer pearl), So Good (metallic gold), Hush (matte taupe)'],
  ['en-use', 'Massage a small amount into damp skin, leave on for ten minutes, then rinse well with warm water.'],
  ['en-complex', '-Micro-Fit Technology: Provides a translucent radiance and flawless finish.'],
  ['en-shop-line', 'Example Daily Energy + Face ProtectorSize 1.4 oz|Item 2560146WRITE A REVIEW|Q&APrice$29.50'],
  ['ru-slogan', 'Крем для комбинированной и жирной кожи, который помогает сохранить матовость.'],
  ['ko-description', '피부에 수분을 채워주는 산뜻한 크림입니다. 매일 아침 사용하세요.'],
  ['ja-description', 'お肌をしっとり整えるクリームです。毎日お使いください。'],
];

/** Marketing that names ingredients; the list itself is not there. */
const BLURBS: readonly (readonly [name: string, text: string, wanted: string])[] = [
  [
    'en-bullets',
    '- Benzoyl Peroxide 2.5%: Kills the bacteria that cause acne.\n- Glycolic Acid: Helps to exfoliate your skin.',
    'Benzoyl Peroxide | Glycolic Acid',
  ],
  [
    'en-bullets-scraped',
    "['\\n- Retinol: Smooths the look of lines.\\n- Collagen: Supports your skin.\\n\\n']",
    'Retinol | Collagen',
  ],
  [
    'en-key-ingredients',
    'Key ingredients: Retinol, Vitamin C, Hyaluronic Acid',
    'Retinol | Vitamin C | Hyaluronic Acid',
  ],
  [
    'en-shopper-words',
    'Ceramides, Hyaluronic Acid, Vitamin C, Retinol, Niacinamide, Peptides',
    'Ceramides | Hyaluronic Acid | Vitamin C | Retinol | Niacinamide | Peptides',
  ],
  [
    'ru-short',
    'Салициловая кислота, гликолевая кислота, аллантоин.',
    'Салициловая кислота | гликолевая кислота | аллантоин',
  ],
];

/** Short or odd lists that are lists all the same. */
const LISTS: readonly (readonly [name: string, text: string])[] = [
  ['en-three', 'Cyclopentasiloxane, Caprylyl Methicone, Tocopheryl Acetate.'],
  ['en-four', 'Sodium Olivate, Aqua, Sodium Chloride (Sea Salt), Parfum'],
  ['en-perfume', 'Alcohol, Aqua, Fragrance, Limonene, Linalool.'],
  ['en-single-after-bullet', '-Squalane: Leaves your skin soft and supple. Squalane.'],
  ['en-home-made', 'flaxseed extract, pectin, aloe vera juice, vitamin e, xanthan gum, sweet orange oil'],
  ['en-small-letters', 'water, glycerin, cetearyl alcohol, dimethicone, parfum'],
  ['ru-list', 'Вода, глицерин, пантенол, аллантоин, феноксиэтанол, этилгексилглицерин'],
  ['de-names', 'Wasser, Glycerin, Sheabutter, Olivenöl, Bienenwachs, Tocopherol, Milchsäure'],
];

describe('texts that are no list', () => {
  it.each(NONE)('%s', (_name, text) => expect(read(text)).toEqual({ kind: 'none', lists: [] }));
});

describe('highlights are a blurb', () => {
  it.each(BLURBS)('%s', (_name, text, wanted) => {
    expect(entries(text)).toBe(wanted);
    expect(read(text).kind).toBe('blurb');
  });
});

describe('short lists are lists', () => {
  it.each(LISTS)('%s', (_name, text) => expect(read(text).kind).toBe('list'));
});
