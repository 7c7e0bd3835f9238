import { productTypes } from './product/index.ts';
import { EXTRACT, MISSING, unlisted } from './split/data/more.ts';
import type { RecognizedList } from './types.ts';

/** From this many entries on a list is a list, whatever stands above it. */
const LIKE_A_LIST = 10;
/** "Step 2", where a kit has no other name for a member. */
const NUMBERED = /^(?:step|part|phase|schritt|étape|paso|passo|krok|шаг|ステップ|단계) ?\d/iu;

const WITH = /^(?:with|featuring|contains?|avec|contient|mit|enthält|contiene|contém|met|bevat|zawiera|содержит) /i;

/** A look that costs less: without one of these no member of a kit is named. */
const LABELLED = /[:：[\]–—]| - |\((?:see|refer|siehe|voir|v[ei]|zie|on )/i;

/** What tells of a product and is none: "Mask size: see package". */
const ABOUT =
  /\b(?:size|type|use|usage|directions?|instructions?|expir\w*|storage|colou?r|shade|weight|volume|price|date)\b/i;

const isProduct = (label = ''): boolean =>
  !ABOUT.test(label) && (NUMBERED.test(label) || productTypes({ name: label }).length > 0);

/**
 * Whether a list is only what somebody chose to tell of a product: labelled actives without the rest, or a few names below
 * "Contains:".
 *
 * @example isExtract('Contains: Niacinamide, Panthenol', list) // true
 */
export function isExtract(text: string, { from, recognitions }: RecognizedList): boolean {
  if (recognitions.length >= LIKE_A_LIST) return false;
  const told =
    EXTRACT.test(text.slice(Math.max(0, from - 40), from)) || WITH.test(recognitions[0]?.ingredient.text ?? '');
  return told || recognitions.every(({ ingredient }) => ingredient.section === 'active');
}

/** A text that begins so tells only the half of a medicine that does nothing; "Other ingredients" is some shops' name for all. */
const OTHERS =
  /^\s*(?:(?:inactive|non-?medicinal)\s+ingr\p{L}+|excipi[eë]n\p{L}*|hilfsstoffe|非活性成分)\s?[:：]?\s*$/iu;

/** What a slogan names: "Niacinamide 10 % + Zinc 1 %", "Hyaluronic Acid, Ceramides". */
const PRAISED =
  /^(?:(?:pro)?vitamins?|b[35]|peptides?|ceramides?|collagen|niacinamide|panthenol|hyaluronic|zinc|aloe|centella|cica|squalane)\b/i;
const MOST_PRAISED = 5;

/**
 * Whether a list lacks what every product has: the other ingredients of a medicine without its active, or a few names of
 * a slogan without anything to carry them. One name alone may be all there is, as in a bottle of oil.
 *
 * @example isHalf('Inactive ingredients: water, glycerin', list) // true
 */
export function isHalf(text: string, { from, recognitions }: RecognizedList): boolean {
  if (OTHERS.test(text.slice(0, from))) return true;
  if (recognitions.length === 1) return / \+ /.test(recognitions[0]?.ingredient.text ?? '');
  if (recognitions.length > MOST_PRAISED) return false;
  return recognitions.every(({ ingredient }) => PRAISED.test(ingredient.text) || /\+/.test(ingredient.text));
}

/**
 * Whether a text names a member of a kit without its list: "Serum: see box", "[Serum]" with nothing behind; `from` is where
 * its first list begins.
 *
 * @example lacksMember('Cleanser: Aqua, Glycerin. Serum: see box', 10) // true
 */
export function lacksMember(text: string, from: number): boolean {
  if (!LABELLED.test(text)) return false;
  for (const [, label] of text.matchAll(unlisted())) if (isProduct(label)) return true;
  for (const { index, 1: label, 2: next } of text.matchAll(MISSING)) {
    if (index > from && isProduct(label) && (!next || isProduct(next))) return true;
  }
  return false;
}
