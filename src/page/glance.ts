/** A first look that costs next to nothing: does a page name anything that stands in cosmetic lists? */
import { select } from './roots.ts';
import { longScripts, stretches, topOf } from './stretches.ts';

/*
 * Long plain words only: the engine skips through a text by their length, four times as fast as with short ones, classes
 * or word boundaries. Nearly every list has one of them; a page without any is left alone.
 */
const LATIN =
  /glycerin|tocopher|phenoxyeth|xanthan|methicone|panthenol|niacinamide|stearate|stearyl|seed oil|limonene|linalool|cetearyl|hyaluron|propanediol|hexanediol|caprylyl|caprylic|palmitate|glucoside|acrylate|dodecane|nucifera|titanium dioxide|zinc oxide|kernel oil|glyceryl|squalane|salicyl|sorbitan|butylene|disodium|cera alba|leaf juice|leaf extract|paraffinum|glicerin|petrolatum|siloxane|carbomer|ascorbyl|retinol|retinyl/i;
/** All names of substances in a text, for a search from one to the next. */
export const LATIN_ALL = new RegExp(LATIN.source, 'gi');
const OTHER =
  /글리세|정제수|글라이콜|추출물|グリセ|エキス|甘油|提取物|丁二醇|萃取|глицер|экстракт|токофер|جل[يس]+رين|مستخلص/;
/** Scripts other than the Latin one; asked of a title, not of a page. */
const NOT_LATIN = /[\u0400-\u04ff\u0600-\u06ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** The word for ingredients in the keys of embedded data. */
const DATA_KEY = /ngredien|nhaltssto|NGREDIEN|inciList|omposition/;

/** Of these the engine skips through megabytes in a millisecond. */
const HEAVY_KEY = /ngredien|nhaltssto/;

/** From here on scripts are only read when they have the word for ingredients in them. */
const HEAVY_SCRIPTS = 250_000;

/** True when a text names something that lists hold. */
export const namesSubstance = (text: string, latinOnly = false): boolean =>
  LATIN.test(text) || (!latinOnly && OTHER.test(text));

const MANY = 4;
/** True for data that may carry a list: it names some substance under a word for ingredients, or several of them. */
export function mayCarryList(source: string): boolean {
  if (!namesSubstance(source)) return false;
  if (DATA_KEY.test(source) || OTHER.test(source)) return true;
  let names = 0;
  for (const _ of source.matchAll(LATIN_ALL)) if (++names >= MANY) return true;
  return false;
}

const DATA = [
  ...['astro-island', '[x-data]', '[\\:props]', '[\\:product]'],
  ...'props product ingredients page product-json product-data json state attributes details config item'
    .split(' ')
    .map((name) => `[data-${name}]`),
];

const MOST = 60;
/** Attributes that may hold data of a page's own scripts. */
export function dataAttributes(document: Document): Attr[] {
  return select(document, DATA, MOST).flatMap((each) => [...each.attributes].filter(({ value }) => value.length > 40));
}

function scriptsName(texts: readonly Text[]): boolean {
  const scripts = texts.filter(({ parentNode }) => parentNode?.nodeName === 'SCRIPT');
  const light = scripts.reduce((sum, { length }) => sum + length, 0) < HEAVY_SCRIPTS;
  return scripts.some(({ data }) => (light || HEAVY_KEY.test(data)) && namesSubstance(data));
}

/**
 * Whether the rest of the finder is worth its time on a page. Errs on the side of looking.
 *
 * @example isPromising(document, [document]) // false on a page about lamps
 */
export function isPromising(document: Document, roots: readonly (Document | ShadowRoot)[]): boolean {
  const latinOnly =
    !NOT_LATIN.test(document.title) && !/^(?:ko|ja|zh|ru|uk|bg|ar|fa)/i.test(document.documentElement.lang);
  const named = (text: string): boolean => namesSubstance(text, latinOnly);
  const scripts: Text[] = [];
  for (const root of roots) {
    const top = topOf(root);
    if (!top) continue;
    const long = longScripts(top);
    for (const { text } of stretches(top, long)) if (named(text)) return true;
    scripts.push(...long);
  }
  for (const { content } of document.getElementsByTagName('template'))
    if (named(content.textContent ?? '')) return true;
  if (document.head) scripts.push(...longScripts(document.head));
  return scriptsName(scripts) || dataAttributes(document).some(({ value }) => namesSubstance(value));
}
