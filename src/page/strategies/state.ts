/** Application state that a page carries for its own scripts: read as JSON, never executed. */
import { candidate, type Demand, sameList } from '../candidate.ts';
import { dataAttributes, LATIN_ALL, mayCarryList, namesSubstance } from '../glance.ts';
import { htmlText } from '../html-text.ts';
import { objects, own, type Spot, stringsWith, text, valuesIn } from '../json.ts';
import { named } from '../kit.ts';
import { labelOf } from '../labels.ts';
import { likeness } from '../product.ts';

import { isForeign, isSet } from '../region.ts';
import { plain, textOf } from '../text-of.ts';
import type { Candidate, Page } from '../types.ts';
import { labelledPart, listText } from './structured.ts';

/** Keys under which shops keep a list. */
const KEY =
  /ingredient|(?:^|[_-])inci(?:$|[_-]|[A-Z])|inci(?:List|Name|s)?$|inhaltsstoff|zutaten|composition|zusammensetzung|skladniki|sostav|성분|成分|ILN_LISTING/i;
const NOT_KEY =
  /key|hero|highlight|free|without|excluded|benefit|filter|facet|preference|url|image|title|label|count|heading$|id$|glossary/i;
/** Where state speaks of other products. */
const FOREIGN =
  /recommend|recs$|related|similar|upsell|cross|also|youMay|pair|featured|suggest|trending|bestsell|gift|routine|addOn|recent|review|question|navigation|menu|facet|filter|complement|frequently|carousel|wishlist|cart|basket|searchResult/i;
/** A bundle is what the product is sold in, unless the page shows a set: then it is what is in it. */
const BUNDLE = /bundle/i;
const LABEL_KEYS = 'header heading title label name key displayName attributeName type tabName question term'.split(
  ' ',
);
const BODY_KEYS =
  'value values text texts content html body description contentBlock copy answer displayValue richText data details items paragraphs'.split(
    ' ',
  );

const demand = (reason: string, extent: 'full' | 'key' = 'full'): Demand => ({
  origin: 'state',
  extent,
  least: 0.55,
  fewest: 3,
  trust: 0.8,
  reason,
});

/** The text of a value in any of the shapes shops use: a string, a list, an object around one, a list of blocks. */
function bodyText(value: unknown, depth = 0): string | undefined {
  if (depth > 4) return undefined;
  const direct = listText(value);
  if (direct) return direct;
  if (Array.isArray(value)) {
    const parts = value.flatMap((each) => bodyText(each, depth + 1) ?? []);
    return parts.length > 0 ? parts.join('\n') : undefined;
  }
  for (const key of BODY_KEYS) {
    const found = bodyText(own(value, key), depth + 1);
    if (found) return found;
  }
  return undefined;
}

const DRUG = /^(?:in)?active_?ingredients?$/i;
/** A medicine's two lists as one text, under the names that tell them apart. */
function activeAndOther(value: Readonly<Record<string, unknown>>): string | undefined {
  const textAt = (wanted: RegExp): string | undefined => {
    const key = Object.keys(value).find((each) => wanted.test(each));
    return key === undefined ? undefined : bodyText(own(value, key));
  };
  const active = textAt(/^active_?ingredients?$/i);
  const other = textAt(/^(?:inactive|other)_?ingredients?$/i);
  return active && other ? `Active Ingredients: ${active}\n\nInactive Ingredients: ${other}` : undefined;
}

function ofObject(spot: Spot): Candidate[] {
  const found: Candidate[] = [];
  const at = `state ${spot.path.slice(-3).join('.').slice(-60)}`;
  const both = activeAndOther(spot.value);
  if (both) found.push(...[candidate(plain(both), demand(at))].filter((hit) => hit !== undefined));
  for (const key of Object.keys(spot.value)) {
    if (key.length > 60 || !KEY.test(key) || (both !== undefined && DRUG.test(key))) continue;
    const body = bodyText(own(spot.value, key));
    const hit = body && candidate(plain(body), demand(`${at}.${key}`, NOT_KEY.test(key) ? 'key' : 'full'));
    if (hit) found.push(hit);
  }
  for (const name of LABEL_KEYS) {
    const said = text(own(spot.value, name));
    const label = said ? labelOf(said) : undefined;
    if (!label || label.kind === 'end') continue;
    for (const key of BODY_KEYS) {
      const body = key === name ? undefined : bodyText(own(spot.value, key));
      const hit = body && candidate(plain(body), demand(`${at} "${said}"`, label.kind === 'key' ? 'key' : 'full'));
      if (hit) found.push(hit);
    }
  }
  return found;
}

const NAME_KEYS = 'name title displayName productName product_name fullName'.split(' ');
const namesOf = (object: unknown): string[] => NAME_KEYS.flatMap((key) => text(own(object, key)) ?? []);

/** How much the page's title is like a name of the objects around a value. */
function ownerLikeness(spot: Spot, page: Page): number {
  const names = [...spot.parents, spot.value].flatMap(namesOf);
  return Math.max(
    spot.path.some((key) => MAIN.test(key)) ? 0.5 : 0,
    ...names.map((name) => likeness(htmlText(name), page.title ?? '')),
  );
}

/** Where state keeps what the page is about. */
const MAIN = /^(?:current|main|the)?_?product(?:ByHandle|Data|Details?|Info|View|Page)?$/i;
const ADDRESS_KEYS = /^(?:slug|handle|urlKey|sku|code|ean|gtin)$|id$/i;
/** True when the address names what a value describes. */
function isInAddress({ parents, value }: Spot, url: string): boolean {
  const owner =
    [...parents, value].reverse().find((each) => namesOf(each).length > 0 || idOf(each) !== undefined) ?? value;
  return Object.keys(owner).some((key) => {
    const said = ADDRESS_KEYS.test(key) ? String(own(owner, key)) : '';
    return said.length > 3 && url.includes(said);
  });
}

/** The name of what a value describes, for a list of a set. */
const nearestName = (spot: Spot): string | undefined =>
  [...spot.parents, spot.value].flatMap((each) => named(namesOf(each)[0]) ?? []).at(-1);

interface Found {
  readonly hit: Candidate;
  readonly like: number;
}

function ofValue(value: unknown, page: Page): Found[] {
  const found: Found[] = [];
  const set = isSet(page.title);
  for (const spot of objects(value)) {
    if (spot.path.some((key) => FOREIGN.test(key) || (!set && BUNDLE.test(key))) || isOtherVariant(spot)) continue;
    const named = [...ofObject(spot), ...descriptions(spot)];
    const hits = named.length > 0 ? named : runs(spot);
    const like = hits.length > 0 ? ownerLikeness(spot, page) + (isInAddress(spot, page.url) ? 0.5 : 0) : 0;
    const name = hits.length > 0 ? nearestName(spot) : undefined;
    found.push(...hits.map((hit) => ({ hit: name === undefined ? hit : { ...hit, name }, like })));
    if (found.length > 60) break;
  }
  return found;
}

const DESCRIPTION = /description|body_?html|details|longdesc/i;
function descriptions(spot: Spot): Candidate[] {
  return Object.keys(spot.value).flatMap((key) => {
    const said = key.length < 60 && DESCRIPTION.test(key) ? text(own(spot.value, key)) : undefined;
    return said && said.length < 40_000 ? labelledPart(htmlText(said), `state ${key}`, demand) : [];
  });
}

/** A text that nobody named but that is a list all through. */
function unnamed(said: string, where: string): Candidate | undefined {
  if (said.length < 80 || said.length > 12_000 || !/[,;•|、]/.test(said)) return undefined;
  return candidate(plain(htmlText(said)), { ...demand(`state ${where}`), least: 0.9, fewest: 8, trust: 0.5 });
}

const runs = (spot: Spot): Candidate[] =>
  Object.keys(spot.value).flatMap((key) => unnamed(text(own(spot.value, key)) ?? '', key.slice(0, 40)) ?? []);

const NEAR = 4000;
/** Lists in code that is no JSON: arguments of a function, a payload of references, rows of a stream. */
function strings(source: string, page: Page): Found[] {
  const found: Found[] = [];
  for (const { at, text: said } of stringsWith(source, LATIN_ALL)) {
    const key = KEY.test(source.slice(Math.max(0, at - 40), at));
    const words = htmlText(said.replace(/^[0-9a-f]+:T[0-9a-f]+,/, ''));
    const hit = key
      ? candidate(plain(words), demand('state'))
      : (unnamed(words, '') ?? labelledPart(words, 'state', demand)[0]);
    const near = page.title !== undefined && source.slice(Math.max(0, at - NEAR), at + NEAR).includes(page.title);
    if (hit) found.push({ hit, like: near ? 1 : 0.4 });
    if (found.length > 40) break;
  }
  return found;
}

/** What waits in a page to be shown: templates, and what is there for browsers without scripts. */
function* waiting(page: Page): Generator<string> {
  for (const element of page.document.querySelectorAll('template,noscript')) {
    if (isForeign(element, page)) continue;
    const said =
      element.tagName === 'TEMPLATE'
        ? textOf([(element as HTMLTemplateElement).content]).text
        : htmlText(element.textContent ?? '');
    if (namesSubstance(said)) yield said;
  }
}

/** State that is streamed comes in pieces, cut anywhere. */
const FLIGHT = 'self.__next_f.push(';

/** The scripts and attributes that hold state. */
function* sources(page: Page): Generator<string> {
  let flight = '';
  for (const script of page.document.querySelectorAll('script:not([src])')) {
    const type = script.getAttribute('type') ?? '';
    const source = /ld\+json/i.test(type) ? '' : (script.textContent ?? '');
    if (source.startsWith(FLIGHT)) flight += source;
    else if (source.length > 60 && mayCarryList(source)) yield source;
  }
  if (mayCarryList(flight)) yield flight.replace(/"\]\)[;\s]*self\.__next_f\.push\(\[1,"/g, '');
  for (const { value } of dataAttributes(page.document)) if (mayCarryList(value)) yield value;
}

/** Attributes that are lists themselves: `data-ingredients="Aqua, Glycerin"`. */
function ofAttributes(page: Page): Candidate[] {
  return dataAttributes(page.document).flatMap(({ name, value }) =>
    KEY.test(name) && !value.startsWith('{')
      ? (candidate(plain(htmlText(value)), demand(`attribute ${name}`)) ?? [])
      : [],
  );
}

/** Lists of variants that are not the one shown: their parent names another one as current. */
function isOtherVariant(spot: Spot): boolean {
  if (!spot.path.some((key) => VARIANTS.test(key))) return false;
  const id = idOf(spot.value);
  const current = spot.parents.flatMap((parent) =>
    Object.keys(parent)
      .filter((key) => CURRENT.test(key))
      .map((key) => own(parent, key)),
  );
  return current.length > 0 && !current.some((each) => id !== undefined && (idOf(each) === id || each === id));
}

const VARIANTS = /child|variant|skus|options|shades|swatch/i;
const CURRENT = /^(?:current|selected|default|active)[_-]?(?:sku|variant|child|option)?(?:Id)?$/i;
const idOf = (value: unknown): unknown => own(value, 'skuId') ?? own(value, 'id') ?? own(value, 'sku');

/** Data written as a row of texts that refer to each other by number, or a piece of a stream. */
const isRow = (value: unknown): boolean =>
  Array.isArray(value) && value.some((each) => typeof each === 'string' && each.length > 60);

/**
 * Lists from embedded state. When several products are in it, those of the product whose name the page shows; when none
 * of them has that name, nothing: the page shows many.
 */
export function state(page: Page): Candidate[] {
  const found: Found[] = [];
  const opaque: string[] = [];
  let clear = false;
  for (const source of sources(page)) {
    const values = [...valuesIn(source)];
    if (values.every(isRow)) opaque.push(source);
    else clear = true;
    for (const value of values) found.push(...ofValue(value, page));
    if (found.length > 120) break;
  }
  // Where some of the state can be read, it tells whose a list is; code is searched only where none can.
  if (found.length === 0 && !clear) found.push(...opaque.flatMap((source) => strings(source, page)));
  for (const said of waiting(page)) {
    found.push(...labelledPart(said, 'template', demand).map((hit) => ({ hit, like: 1 })));
  }
  found.push(...ofAttributes(page).map((hit) => ({ hit, like: 1 })));
  const best = Math.max(0, ...found.map((each) => each.like));
  const isOneList = (all: readonly Found[]): boolean => all.every(({ hit }) => all[0] && sameList(hit, all[0].hit));
  // Lists of products with other names, and one list without a name: that is the page's own.
  const nameless = found.filter(({ hit }) => hit.name === undefined);
  const sure = best >= 0.5 || isOneList(found);
  const kept = sure ? found.filter(({ like }) => like >= best - 0.05) : isOneList(nameless) ? nameless : [];
  return kept.map(({ hit }) => hit);
}
