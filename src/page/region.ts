/** Tells the product shown from everything else a shop page carries: reviews, "also bought", menus, footers. */

import { spend } from './budget.ts';
import { labelOf } from './labels.ts';

const FOREIGN = [
  'nav',
  'footer',
  '[role=navigation]',
  '[role=contentinfo]',
  ...[
    'review',
    'recommend',
    'related',
    'upsell',
    'cross-sell',
    'similar',
    'also-',
    'recently',
    'comment',
    'questions',
    'product-card',
    'productcard',
    'product-tile',
    'megamenu',
    'frequently',
    'testimonial',
    'jdgm',
    'yotpo',
    'okendo',
    'bazaarvoice',
  ].flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`, `[data-component*="${word}" i]`]),
].join(',');

const FOREIGN_HEADING =
  /also (?:like|bought|viewed|love)|customers who|related product|similar (?:product|item)|recommended|recently viewed|bought together|(?:filter|shop) by|filtern|filtrer par|(?:pairs?|goes) well|complete \w+ (?:look|routine)|you might|customers? sa[yi]|it compares|complétez|reviews?$|questions|compare with|das könnte|kunden kauften|ähnliche produkte|bewertungen|vous aimerez|produits similaires|avis clients|también te|productos relacionados|opiniones|prodotti correlati|recensioni|relacionados|gerelateerde|podobne produkty|liknande|関連商品|おすすめ|一緒に|レビュー|함께 (?:구매|보면)|관련 상품|추천 상품|리뷰|相关产品|相关商品|猜你喜欢|评价|похожие товары|с этим товаром|отзывы|منتجات مشابهة|benzer ürünler/i;

const HEADINGS = 'h1,h2,h3,h4,[role=heading]';

/** The nearest heading before an element among its elder siblings. */
/** The nearest heading before a part, and where that is a name ("Calm Cream") the higher one that it stands under. */
function headingsBefore(element: Element): string[] {
  const found: string[] = [];
  let level = '';
  let elder = element.previousElementSibling;
  for (let steps = 0; elder && steps < 12; steps++, elder = elder.previousElementSibling) {
    if (!elder.matches(HEADINGS) || (level && !(elder.tagName > 'H1' && elder.tagName < level))) continue;
    found.push(elder.textContent ?? '');
    if (level || labelOf(found[0] ?? '')) break;
    level = elder.tagName;
  }
  return found;
}

/** True for a heading of other products or of what customers say. */
export const foreignText = (text: string | null | undefined): boolean =>
  text !== null && text !== undefined && text.length < 90 && FOREIGN_HEADING.test(text.trim());

/** The first heading of a part: its own child, or one of its header or of a box in it. A query would look at all below. */
function headingOf(element: Element): Element | null {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    const { tagName } = child;
    if (/^H[234]$/.test(tagName)) return child;
    const inner = tagName === 'HEADER' ? child.querySelector('h2,h3') : tagName === 'DIV' ? headingIn(child) : null;
    if (inner) return inner;
  }
  return null;
}

function headingIn(box: Element): Element | null {
  for (let child = box.firstElementChild; child; child = child.nextElementSibling) {
    if (child.tagName === 'H2' || child.tagName === 'H3') return child;
  }
  return null;
}

/** True for a part of the page that opens with a heading such as "You may also like". */
function isForeignPart(element: Element): boolean {
  return (
    foreignText(headingOf(element)?.textContent) ||
    headingsBefore(element).some(foreignText) ||
    foreignText(element.getAttribute('aria-label'))
  );
}

const BOX = 'label input[type=checkbox],[role=checkbox]';
const MOST_BOXES = 300;
const boxes = new WeakMap<Regions, readonly Element[]>();
/** The boxes to tick of a whole page, asked for once in a reading. */
function boxesOf(part: Element, known: Regions): readonly Element[] {
  const all = boxes.get(known) ?? [...part.ownerDocument.querySelectorAll(BOX)].slice(0, MOST_BOXES);
  boxes.set(known, all);
  return all;
}

/** Boxes to tick list what may be searched for; the hidden boxes that open panels are not in their labels. */
const isFilter = (part: Element, known: Regions): boolean =>
  boxesOf(part, known).filter((box) => part.contains(box)).length >= 3 ||
  (part.matches('form,fieldset,aside,[class*=filter i],[class*=facet i]') &&
    part.querySelectorAll('input[type=checkbox]').length >= 3);

const parentOf = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
};

/** Steps that one part costs: a page of thousands of them inside each other is not worth it. */
const ASKED = 100;

/** Answers already given, for one reading of one page. */
export type Regions = Map<Element, string | undefined>;

/** A set is named as one; its parts may be sold apart too. */
const SET =
  /(?<!\p{L})(?:sets?|kits?|duos?|trios?|bundles?|packs?|coffrets?|routine|collection|lote|cofre|cofanetto|conjunto|zestaw|seti|\p{L}*set|d[úu]o|набор)(?!\p{L})|セット|세트|기획|套|礼盒|禮盒|組合|مجموعة|طقم/iu;
export const isSet = (title: string | null | undefined): boolean => SET.test(title ?? '');

/** A set shows its parts as tiles. */
const TILE = /product-?(?:card|tile)/i;

/** True for a box whose name says that it holds other products or reviews. */
export const isCalledForeign = (part: Element): boolean =>
  /^(?:DIV|SECTION|ASIDE|UL|ARTICLE)$/.test(part.tagName) && part.matches(FOREIGN);

function foreignPart(part: Element, set: boolean, known: Regions): string | undefined {
  if (part.matches(FOREIGN) && !(set && TILE.test(part.className)))
    return `inside ${part.tagName.toLowerCase()}.${part.className || part.id}`.slice(0, 80);
  if (isFilter(part, known)) return 'inside a filter';
  return isForeignPart(part) ? 'below a heading about other products or reviews' : undefined;
}

/**
 * Why a place does not speak of the product shown, or nothing when it may. A part that holds the product's heading is
 * never foreign, whatever it is called.
 *
 * @example foreignReason(reviewParagraph, h1) // "inside section.reviews"
 */
export function foreignReason(
  element: Element,
  heading: Element | null,
  known: Regions = new Map(),
): string | undefined {
  const passed: Element[] = [];
  let reason: string | undefined;
  const set = isSet(heading?.textContent);
  for (let part: Element | null = element; part; part = parentOf(part)) {
    if (part.tagName === 'BODY' || part.tagName === 'MAIN' || (heading && part.contains(heading))) break;
    if (known.has(part)) {
      reason = known.get(part);
      break;
    }
    passed.push(part);
    spend(ASKED); // everything below a part is asked for
    reason = foreignPart(part, set, known);
    if (reason) break;
  }
  for (const part of passed) known.set(part, reason);
  return reason;
}
