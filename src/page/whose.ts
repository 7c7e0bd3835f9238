/** Whether a name on the page is the product's own or another one's: "Step 2: Calm Cream" on a page about "Glow Drops". */
import { isSpoken } from './inci-score.ts';
import { labelOf } from './labels.ts';
import { BLOG, PRODUCT_PATH } from './page-kind.ts';

/** Kinds of products, as names of products end or begin with: a heading without one may be a section's or a shade's. */
const WORDS =
  'set|kit|cream|creme|crème|crema|krem|cleanser|s[eé]rum|siero|suero|lotion|toner|mask|maske|masque|mascarilla|oil|öl|huile|aceite|olio|olej|yağ|balm|balsam|gel|essence|peeling|gommage|exfoli\\p{L}+|scrub|mist|sunscreen|drops|shampoo|крем|сыворотка|тоник|маска|гель|масло';
const DENSE =
  'クリーム|セラム|美容液|化粧水|乳液|洗顔|マスク|크림|세럼|앰플|토너|로션|마스크|클렌저|에센스|霜|精[华華]|面膜|洁面|كريم|سيروم';
const KIND = new RegExp(`(?:${WORDS})[insu]?(?!\\p{L})|${DENSE}`, 'iu');
const ALL_KINDS = new RegExp(KIND.source, 'giu');

let mine: string | undefined;
let here = '';

/**
 * Says what the page calls its product, in any words: names, titles, the address. Nothing for a set, whose parts have
 * names of their own.
 */
export function shows(names: string | undefined, url: string): void {
  mine = names?.normalize('NFKC').toLowerCase();
  here = url;
}

const LONGEST = 90;

/**
 * True for the name of another product: it names a kind of product, and no other word of it is a word of the product
 * shown. Sentences, questions and labels are no names.
 *
 * @example isOthers('Step 2: Calm Cream') // true on a page about "Glow Drops", false about "Calm Cleanser"
 */
export function isOthers(said: string | null | undefined): boolean {
  const line = plain(said);
  if (mine === undefined || !line || line.length > LONGEST || !KIND.test(line) || /[?？,;]/.test(line)) return false;
  if (labelOf(line) || isSpoken(line)) return false;
  const words = tellingOf(line.replace(ALL_KINDS, ' '));
  return words.length > 0 && !words.some((word) => mine?.includes(word));
}

/** "Step 2: " */
const STEP = /^\S+ ?\d+\W+/;
const plain = (said: string | null | undefined): string =>
  (said ?? '').trim().normalize('NFKC').toLowerCase().replace(STEP, '');
const tellingOf = (line: string): string[] =>
  (line.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => word.length > 2 || word > 'ɐ');

const THIS = /^(?:this|dieses|ce produit|este|questo|この|本品|이 제품)/;
/** True for words that name the product shown. */
export function isOwn(said: string | null | undefined): boolean {
  const line = plain(said);
  const words = tellingOf(line);
  return THIS.test(line) || (words.length > 0 && words.every((word) => mine?.includes(word)));
}

/** The names that head the columns of a table tell whose cell it is. */
export function isOthersCell(cell: HTMLTableCellElement): boolean {
  const names = [...(cell.closest('table')?.rows[0]?.cells ?? [])].map((each) => each.textContent);
  const at = cell.cellIndex;
  if (at < 1 || names.length < 3) return false;
  const own = names.findIndex((name, index) => index > 0 && isOwn(name));
  return own > 0 ? own !== at : isOthers(names[at]);
}

/** True for a name that leads to the page of another product or of an article; a bare link may lead anywhere. */
export function leadsAway(name: Element): boolean {
  const link = name.matches('a[href]') ? name : name.querySelector('a[href]');
  const [from, to] = [here, link?.getAttribute('href') ?? ''].map((url) => URL.parse(url, here)?.pathname ?? '');
  const said = name.textContent ?? '';
  if (mine === undefined || !link || !from || !to || from === to || isOwn(said.replace(ALL_KINDS, ' '))) return false;
  const isTile = name !== link || name.matches('a+a,:has(img,h3)');
  return isOthers(said) || (isTile && (to.startsWith(`${from}/`) || PRODUCT_PATH.test(to) || BLOG.test(to)));
}
