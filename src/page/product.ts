/** Which product a page shows: its name, brand and category, from the page's heading and its structured data. */
import { htmlText } from './html-text.ts';
import { isRecord, objects, own, parseJson, text } from './json.ts';
import { select } from './roots.ts';
import { headingText, hostOf, withoutShop } from './title.ts';

export interface ProductInfo {
  readonly title?: string;
  readonly brand?: string;
  readonly category?: string;
  /** schema.org types the page declares. */
  readonly types: ReadonlySet<string>;
}

type Json = Readonly<Record<string, unknown>>;

const clean = (value: string | null | undefined): string | undefined => {
  const tidy = value ? htmlText(value).replace(/\s+/g, ' ').trim() : '';
  return tidy || undefined;
};

export const typesOf = (value: Json): string[] => {
  const type = own(value, '@type');
  return (Array.isArray(type) ? type : [type]).flatMap((each) =>
    typeof each === 'string' ? [each.replace(/^https?:\/\/schema\.org\//, '')] : [],
  );
};

/** Every object of the page's JSON-LD, with broken blocks left out. */
export function jsonLd(document: Document): Json[] {
  const found: Json[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const source = (script.textContent ?? '').trim().replace(/^<!--|-->$|^\/\/<!\[CDATA\[|\/\/\]\]>$/g, '');
    const value = parseJson(source) ?? parseJson(source.replace(/\s+/g, ' ').replace(/,\s*([}\]])/g, '$1'));
    for (const spot of objects(value)) found.push(spot.value);
    if (found.length > 2000) break;
  }
  return found;
}

const nameOf = (value: unknown): string | undefined => clean(text(value) ?? text(own(value, 'name')));
const isProduct = (value: Json): boolean =>
  typesOf(value).some((type) => /^(?:Product|ProductGroup|IndividualProduct|ProductModel)$/.test(type));

const meta = (document: Document, names: string): string | undefined =>
  clean(document.head?.querySelector(names)?.getAttribute('content'));

/** Words of a text that tell names apart. */
export const nameWords = (value: string): ReadonlySet<string> =>
  new Set(
    value
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );

/** 0–1: how many words two names share (F1). */
export function likeness(one: string, two: string): number {
  const a = nameWords(one);
  const b = nameWords(two);
  const both = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}

const SHY = /^(?:home|menu|search|welcome|account|cart|sign in|log in|shop|products?)$/i;

/**
 * The heading of the product: the `h1` that is most like what the page says of itself, else what the markup calls a
 * name, else the `h1` that is not the shop's: a tab may say nothing but the shop.
 */
export function productHeading(document: Document, names: readonly string[]): Element | null {
  const best = bestHeading([...document.querySelectorAll('h1')], names);
  const said = clean(best?.textContent) ?? '';
  const fits = best !== null && (names.length === 0 || names.some((name) => likeness(said, name) > 0.3));
  if (fits) return best;
  const called = bestHeading([...document.querySelectorAll(NAMED)].slice(0, 40), names);
  return called ?? (document.title.includes(said) ? null : best);
}

const NAMED =
  '[role=heading][aria-level="1"],[itemprop=name],[data-testid*="product-name"],[data-test*="product-"],#productTitle,.product-title,.product-name,.product__title,.pdp-title';

/** The element that is most like the names, an `h1` before others. */
function bestHeading(all: readonly Element[], names: readonly string[]): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const element of all) {
    const said = clean(element.textContent);
    if (!said || said.length > 300 || SHY.test(said)) continue;
    const like = Math.max(0, ...names.map((name) => likeness(said, name)));
    const points =
      (element.tagName === 'H1' ? 1 : 0.3) +
      like +
      (element.closest('header,nav,footer') && element.tagName !== 'H1' ? -1 : 0);
    if (points > most + 0.01) {
      most = points;
      best = element;
    }
  }
  return best;
}

const CRUMBS = [
  ...['class', 'id', 'aria-label', 'data-testid', 'data-comp'].map((name) => `[${name}*=breadcrumb i]`),
  ...['[aria-label*=brotkrume i]', '[itemtype*=BreadcrumbList]'],
];

function crumbs(document: Document, data: readonly Json[]): string | undefined {
  const list = data.find((value) => typesOf(value).includes('BreadcrumbList'));
  const items = own(list, 'itemListElement');
  if (Array.isArray(items)) {
    const names = items.flatMap((item) => nameOf(own(item, 'item')) ?? nameOf(item) ?? []);
    if (names.length > 0) return names.join(' > ');
  }
  const [shown] = select(document, CRUMBS, 1);
  const links = [...(shown?.querySelectorAll('a,li,span[itemprop=name]') ?? [])].filter(
    (each) => !each.querySelector('a,li'),
  );
  const words = [...new Set(links.flatMap((each) => clean(each.textContent) ?? []))].filter((word) => word.length < 60);
  return words.length > 0 ? words.join(' > ') : undefined;
}

/** What the page says of its product. Never throws; what is not said is absent. */
export function productOf(document: Document, url: string): ProductInfo & { heading: Element | null } {
  const data = jsonLd(document);
  const types = new Set(data.flatMap(typesOf));
  for (const item of document.querySelectorAll('[itemtype]'))
    types.add((item.getAttribute('itemtype') ?? '').split('/').at(-1) ?? '');
  const og = meta(document, 'meta[property="og:type"],meta[name="og:type"]');
  if (og) types.add(og);
  const host = hostOf(url);
  const site = meta(document, 'meta[property="og:site_name"]');
  const shared = meta(document, 'meta[property="og:title"],meta[name="og:title"]');
  const tab = clean(document.title);
  const cleaned = [shared, tab].flatMap((title) => (title ? [withoutShop(title, site, host)] : []));
  const products = data.filter(isProduct);
  const product = products.length > 0 ? mainOf(products, [...cleaned, tab ?? ''], url) : undefined;
  const declared = nameOf(own(product, 'name'));
  const heading = productHeading(document, [...(declared ? [declared] : []), ...cleaned]);
  const shown = headingText(heading);
  const title = withTab(better(shown, declared, cleaned), cleaned[0]);
  const brand =
    nameOf(own(product, 'brand')) ??
    nameOf(own(product, 'manufacturer')) ??
    meta(document, 'meta[property="product:brand"],meta[property="og:brand"],[itemprop=brand] meta[itemprop=name]') ??
    clean(document.querySelector('[itemprop=brand]')?.textContent);
  const category =
    crumbs(document, data) ??
    clean(text(own(product, 'category'))) ??
    meta(document, 'meta[property="product:category"]');
  return {
    heading,
    types,
    ...(title ? { title } : {}),
    ...(brand && brand.length < 80 ? { brand } : {}),
    ...(category ? { category: category.slice(0, 200) } : {}),
  };
}

/** A heading that shares no word with the tab may be a slogan, or the tab may: both are told. One word is a shop. */
function withTab(shown: string | undefined, tab: string | undefined): string | undefined {
  return shown && tab?.includes(' ') && !likeness(shown, tab) ? `${shown} – ${tab}` : (shown ?? tab);
}

/** Of several declared products, the one the page's title speaks of. */
function mainOf(products: readonly Json[], titles: readonly string[], url: string): Json | undefined {
  const points = (value: Json): number => {
    const name = nameOf(own(value, 'name')) ?? '';
    const address = text(own(value, 'url')) ?? text(own(value, '@id')) ?? '';
    const same = address !== '' && url.split(/[?#]/)[0] === address.split(/[?#]/)[0];
    return (
      Math.max(0, ...titles.map((title) => likeness(name, title))) +
      (same ? 0.5 : 0) +
      (isRecord(own(value, 'offers')) ? 0.1 : 0)
    );
  };
  return [...products].sort((a, b) => points(b) - points(a))[0];
}

/** The heading as shown, unless it is no product's name and the page's own data says otherwise. */
function better(
  shown: string | undefined,
  declared: string | undefined,
  cleaned: readonly string[],
): string | undefined {
  if (!shown) return declared;
  if (!declared) return shown;
  const said = Math.max(0, ...cleaned.map((title) => likeness(shown, title)));
  const data = Math.max(0, ...cleaned.map((title) => likeness(declared, title)));
  return likeness(shown, declared) < 0.3 && data > said + 0.3 ? declared : shown;
}
