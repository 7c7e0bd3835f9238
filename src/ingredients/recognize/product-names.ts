import { wordSet } from './words.ts';

/** What ends the name of a product, a shade or a thing of every day, and never the name of an ingredient. */
const ENDS = wordSet(
  'serum lotion cream creme toner cleanser mask masque shampoo conditioner moisturizer moisturiser pads ampoule sunscreen spray mist scrub stick candle parfumee wash mousse foundation lipstick mascara ' +
    'shop counter store closet cigarettes furniture box advice street diet cake pie tart sorbet soda cordial salad sandwich soup latte smoothie cookie candy ' +
    'sky haze dream dreams glow nights night sunset fox babe rush sea kiss crush bliss patty storm пирог чай шкаф поле лес сад торт сок крем ветров мороженое',
);
const WIDE_ENDS =
  /(?:美容液|クリーム|化粧水|乳液|ローション|マスク|ゴールド|ジュース|アイス|畑|园|園|세럼|크림|로션|토너|앰플|샴푸|골드|精华液|面霜|面膜|爽肤水)$/;

/**
 * Whether a name of several words names a product (`Niacinamide Serum`), a shade (`Lavender Haze`) or a thing, no ingredient.
 *
 * @example isProductName(['retinol', 'night', 'cream']) // true
 */
export function isProductName(words: readonly string[], wide: boolean): boolean {
  const last = words.at(-1) ?? '';
  return (words.length > 1 && ENDS.has(last)) || (wide && last.length > 4 && WIDE_ENDS.test(last));
}
