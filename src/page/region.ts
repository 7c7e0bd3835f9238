/** Tells the product shown from everything else a shop page carries: reviews, "also bought", menus, footers. */

import { spend } from './budget.ts';
import { labelOf } from './labels.ts';
import { parentOf, select } from './roots.ts';
import { isOthers, isOthersCell, isOwn, leadsAway } from './whose.ts';

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
    'frequently',
    'testimonial',
    'jdgm',
    'yotpo',
    'okendo',
    'bazaarvoice',
    'quick-view',
    'quickview',
    'sponsor',
    'comparison',
  ].flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`, `[data-component*="${word}" i]`]),
].join(',');

/** Headings above other products and above what people say, in the words of shops. */
const FOREIGN_HEADING =
  /also (?:like|viewed|love)|customers who|bought|related product|similar (?:product|item)|recommended(?: for you|$| pro)|recently viewed|better together|(?:filter|shop) by|filtrer par|^(?:pairs?|goes|works|layer|follow|use)(?: \S+)? with|complete \S+ (?:look|routine)|you might|(?:customers?|people|they) sa[yi]|compare(?:s|$| with)|(?:free|your) gift|gift with|^sponsored|bundle (?:and|&)|your bundle|^comments?(?: \(|$)|^from (?:the|our) |complétez|reviews?$|questions|das könnte|gekauft|kauften|ähnliche |passend dazu|dazu passt|gratis dazu|ihr geschenk|bewertungen|angesehen|vous aimerez|acheté|similaires|avis |cadeau offert|votre cadeau|associe[rz]|commentaires|también|também|relacionados|opini|combina(?:lo)? con|correlati|recensioni|abbina|compre junto|podobne |kupili|pasuje do|関連商品|おすすめ|一緒に|合わせて|レビュー|口コミ|함께 (?:사용|구매|보면)|(?:관련|추천) (?:상품|제품)|리뷰|사은품|相关(?:产品|商品)|猜你喜欢|评价|搭配|赠品|похожие товары|с этим товаром|дополните|отзывы|منتجات مشابهة|benzer ürünler|birlikte|yorumlar/i;

/** 1–6 as headings are, 7 for what is shown like one, 8 for the rest. */
const rankOf = (element: Element): number =>
  Number(/^H([1-6])$/.exec(element.tagName)?.[1] ?? (element.matches(SHOWN) ? 7 : isBold(element) ? 7.5 : 8));

/** Summaries, and links, which may be the name of a tile. */
const SHOWN = 'summary,[role=heading],a[href]';

/** A line of its own in bold, or one that opens with a label in bold. */
function isBold(element: Element): boolean {
  const first = /^(?:P|DIV|B|STRONG)$/.test(element.tagName) ? (element.firstElementChild ?? element) : undefined;
  if (!first?.matches('b,strong')) return false;
  const [said, whole] = [textIn(first), textIn(element)];
  return said !== '' && (whole === said || (whole.startsWith(said) && labelOf(said) !== undefined));
}

/** The nearest heading before a part, and where that is a name ("Calm Cream") the higher one that it stands under. */
function headingsBefore(element: Element): Element[] {
  const found: Element[] = [];
  let rank = rankOf(element);
  let elder = element.previousElementSibling;
  for (let steps = 0; elder && steps < 12; steps++, elder = elder.previousElementSibling) {
    const level = rankOf(elder);
    if (level >= rank) continue;
    found.push(elder);
    if (found.length > 1 || labelOf(textIn(elder))) break;
    rank = level;
  }
  return found;
}

/** The headings that a place stands under, nearest first, up to one that names the product itself. */
export function headingsOver(element: Element | undefined, heading: Element | null): string[] {
  const found: string[] = [];
  for (let part = element ?? null; part && !(heading && part.contains(heading)); part = parentOf(part)) {
    for (const each of headingsBefore(part)) {
      const said = textIn(each);
      if (isOwn(said) || each.previousElementSibling === heading) return found; // right below the name: more of it
      found.push(said);
    }
  }
  return found;
}

/** True for a heading of other products or of what customers say. */
export const foreignText = (text: string): boolean => text.length < 90 && FOREIGN_HEADING.test(text);

const textIn = (element: Element | null): string => (element?.textContent ?? '').trim();

/** The first heading of a part: its own child, or one of its header or of a box in it. A query would look at all below. */
function headingOf(element: Element): Element | null {
  const part = 'content' in element ? (element as HTMLTemplateElement).content : element;
  for (let child = part.firstElementChild; child; child = child.nextElementSibling) {
    const { tagName } = child;
    if (/^H[234]$/.test(tagName)) return child;
    const inner =
      tagName === 'HEADER'
        ? child.querySelector('h2,h3')
        : tagName === 'DIV'
          ? [...child.children].find((each) => /^H[23]$/.test(each.tagName))
          : null;
    if (inner) return inner;
  }
  return null;
}

const APART = 'aside,dialog,template,[role=dialog],[aria-modal],[class*=modal i],[class*=popup i],[class*=drawer i]';

/** True for a part of the page that opens with a heading such as "You may also like", or with the name of another product. */
function isForeignPart(element: Element): boolean {
  const said = [element.getAttribute('aria-label') ?? '', textIn(headingOf(element))];
  return (
    said.some(foreignText) ||
    (element.matches(APART) && said.some(isOthers)) ||
    headingsBefore(element).some((each) => leadsAway(each) || (each.tagName !== 'A' && foreignText(textIn(each)))) ||
    (element.tagName === 'TD' && isOthersCell(element as HTMLTableCellElement))
  );
}

const BOX = ['label input[type=checkbox]', '[role=checkbox]'];
const MOST_BOXES = 300;
const boxes = new WeakMap<Regions, readonly Element[]>();
/** The boxes to tick of a whole page, asked for once in a reading. */
function boxesOf(part: Element, known: Regions): readonly Element[] {
  const all = boxes.get(known) ?? select(part.ownerDocument, BOX, MOST_BOXES);
  boxes.set(known, all);
  return all;
}

/** Boxes to tick list what may be searched for; the hidden boxes that open panels are not in their labels. */
const isFilter = (part: Element, known: Regions): boolean =>
  boxesOf(part, known).filter((box) => part.contains(box)).length >= 3 ||
  (part.matches('form,fieldset,aside,[class*=filter i],[class*=facet i]') &&
    part.querySelectorAll('input[type=checkbox]').length >= 3);

/** Steps that one part costs: a page of thousands of them inside each other is not worth it. */
const ASKED = 100;

/** Answers already given, for one reading of one page. */
export type Regions = Map<Element, boolean>;

interface Where {
  readonly heading: Element | null;
  readonly regions: Regions;
}

/** A set is named as one; its parts may be sold apart too. */
const SET =
  /(?<!\p{L})(?:sets?|kits?|duos?|trios?|bundles?|packs?|coffrets?|routine|collection|lote|cofre|cofanetto|conjunto|zestaw|seti|\p{L}*set|d[úu]o|набор)(?!\p{L})|セット|세트|기획|套|礼盒|禮盒|組合|مجموعة|طقم/iu;
export const isSet = (title: string | null | undefined): boolean => SET.test(title ?? '');

/** A set shows its parts as tiles. */
const TILE = /product-?(?:card|tile)/i;

/** True for a box whose name says that it holds other products or reviews. */
export const isCalledForeign = (part: Element): boolean =>
  /^(?:DIV|SECTION|ASIDE|UL|ARTICLE)$/.test(part.tagName) && part.matches(FOREIGN);

const foreignPart = (part: Element, set: boolean, known: Regions): boolean =>
  (part.matches(FOREIGN) && !(set && TILE.test(part.className))) || isFilter(part, known) || isForeignPart(part);

/**
 * True for a place that does not speak of the product shown. A part that holds the product's heading is never foreign,
 * whatever it is called.
 *
 * @example isForeign(reviewParagraph, page) // true
 */
export function isForeign(element: Element, { heading, regions: known }: Where): boolean {
  const passed: Element[] = [];
  let foreign = false;
  const set = isSet(heading?.textContent);
  for (let part: Element | null = element; part; part = parentOf(part)) {
    if (part.tagName === 'MAIN' || (heading && part.contains(heading))) break;
    if (part.tagName === 'BODY' || part.tagName === 'HTML') continue;
    const said = known.get(part);
    if (said !== undefined) {
      foreign = said;
      break;
    }
    passed.push(part);
    spend(ASKED); // everything below a part is asked for
    foreign = foreignPart(part, set, known);
    if (foreign) break;
  }
  for (const part of passed) known.set(part, foreign);
  return foreign;
}
