import { namedFamilies, productTypes } from './product/index.ts';
import { fold } from './split/fold.ts';
import { sentenceWords } from './split/words.ts';
import type { AvoidFamily, IngredientList, ProductFacts } from './types.ts';

/** How far before a list its title may begin, in UTF-16 units, and how many words it may have. */
const REACH = 120;
const MOST_WORDS = 9;
/** "Product: Retinol Cream". */
const NAME =
  /^\s*(?:product(?: name)?|name|produkt(?:name)?|produit|nom|producto|prodotto|товар|название|제품명|商品名|产品名称|品名)\s?[:：]/i;
/** Where a title ends: a line, a full stop that is no decimal point, a dash, the colon of a heading. */
const ENDS = /\n|[.!?](?=\s)|:|\s[-–—]\s/;

/** Whether words name a product and are no sentence: "Glycolic acid 10% serum". */
function isTitle(words: string): boolean {
  const low = fold(words);
  const said = sentenceWords(low, 0, low.length);
  if (words.includes(',') || said.words > MOST_WORDS || said.hits > 0) return false;
  return productTypes({ name: words }).length > 0;
}

/** The title on a line of its own or at the start of the text, with nothing but a heading between it and the list. */
function titleBefore(text: string, after: number, from: number): string | undefined {
  if (from - after < 8 || after > 0) return undefined;
  const before = text.slice(Math.max(0, from - REACH), from);
  const lines = from > REACH ? before.slice(before.indexOf('\n') + 1) : before;
  if (from > REACH && !before.includes('\n')) return undefined;
  const titles = lines.split('\n').map((line) => line.replace(NAME, '').split(ENDS)[0]?.trim() ?? '');
  return titles
    .filter((title) => title !== '')
    .slice(-2)
    .find(isTitle);
}

/**
 * The families a product is named for: by its name, and by the label or the title that its list stands under in the text.
 *
 * @example familiesNamed('Retinol 1% serum: Aqua, …', lists, {}) // ['retinoid']
 */
export function familiesNamed(
  text: string,
  lists: readonly IngredientList[],
  facts: ProductFacts,
): readonly AvoidFamily[] {
  const titles = lists.map(({ product, from }, i) => product ?? titleBefore(text, lists[i - 1]?.to ?? 0, from));
  return [...new Set([facts.name, ...titles].flatMap(namedFamilies))];
}
