/** schema.org data: a product's `ingredients`, a property of that name, or a description that holds a labelled list. */
import { candidate, type Demand } from '../candidate.ts';
import { htmlText } from '../html-text.ts';
import { inlineEnd } from '../inline.ts';
import { isRecord, own, text } from '../json.ts';
import { named } from '../kit.ts';
import { inlineLabels, labelOf } from '../labels.ts';
import { jsonLd, likeness, typesOf } from '../product.ts';
import { isForeign, isSet } from '../region.ts';
import { plain, slice, textOf } from '../text-of.ts';
import type { Candidate, Page } from '../types.ts';
import { isOthers } from '../whose.ts';

const demand = (reason: string, extent: 'full' | 'key' = 'full'): Demand => ({
  origin: 'json-ld',
  extent,
  least: 0.5,
  fewest: 2,
  trust: 0.9,
  reason,
});

/** A text, or the texts of a list, as one list text. */
export function listText(value: unknown): string | undefined {
  if (typeof value === 'string') return htmlText(value) || undefined;
  if (Array.isArray(value)) {
    const names = value.flatMap(
      (each) =>
        text(each) ??
        text(own(each, 'name')) ??
        text(own(each, 'value')) ??
        text(own(each, 'label')) ??
        text(own(each, 'inciName')) ??
        text(own(each, 'title')) ??
        [],
    );
    return names.length > 0 ? names.map((name) => htmlText(name)).join(', ') : undefined;
  }
  if (isRecord(value)) {
    return listText(
      own(value, 'value') ?? own(value, 'text') ?? own(value, 'html') ?? own(value, 'content') ?? own(value, 'name'),
    );
  }
  return undefined;
}

/** A list written into a longer text behind its label. */
export function labelledPart(
  source: string,
  reason: string,
  make: (reason: string, extent: 'full' | 'key') => Demand,
): Candidate[] {
  const said = source.replace(/^.{2,60}$/gm, (line) => (labelOf(line) && !/[:：]\s*$/.test(line) ? `${line}:` : line));
  const whole = plain(said);
  return inlineLabels(said).flatMap((label) => {
    const body = slice(whole, label.after, inlineEnd(said, label.after));
    return candidate(body, make(reason, label.kind === 'key' ? 'key' : 'full')) ?? [];
  });
}

type Json = Readonly<Record<string, unknown>>;

const INGREDIENT_KEY = /^(?:ingredients?|activeIngredients?|inactiveIngredients?|hasIngredients?|inci|material)$/i;

function ofProduct(value: Json): Candidate[] {
  const found: Candidate[] = [];
  for (const key of Object.keys(value)) {
    if (!INGREDIENT_KEY.test(key)) continue;
    const body = listText(own(value, key));
    const hit = body && candidate(plain(body), demand(`schema.org ${key.slice(0, 30)}`));
    if (hit) found.push(hit);
  }
  const properties = own(value, 'additionalProperty');
  for (const property of Array.isArray(properties) ? properties : [properties]) {
    const label = labelOf(text(own(property, 'name')) ?? text(own(property, 'propertyID')) ?? '');
    const body = listText(own(property, 'value'));
    if (!label || label.kind === 'end' || !body) continue;
    const hit = candidate(plain(body), demand('schema.org additionalProperty', label.kind === 'key' ? 'key' : 'full'));
    if (hit) found.push(hit);
  }
  const description = text(own(value, 'description'));
  if (description) found.push(...labelledPart(htmlText(description), 'schema.org description', demand));
  return found;
}

/** The lists of a product that is one of a set. */
const ofPart = (value: Json): Candidate[] => {
  const name = named(text(own(value, 'name')));
  return ofProduct(value).map((each) => (name === undefined ? each : { ...each, name }));
};

const PRODUCT = /^(?:Product|ProductGroup|IndividualProduct|ProductModel|Drug|DietarySupplement)$/;

/** Lists from JSON-LD and microdata, of the product whose name the page shows when several are declared. */
export function structured(page: Page): Candidate[] {
  const products = jsonLd(page.document).filter((value) => typesOf(value).some((type) => PRODUCT.test(type)));
  const nameOf = (value: Json): string => text(own(value, 'name')) ?? '';
  const like = (value: Json): number => likeness(nameOf(value), page.title ?? '');
  const least = products[1] ? 0.4 : 0;
  const ordered = [...products]
    .sort((a, b) => like(b) - like(a))
    .filter((value) => (like(value) > least || (!least && !nameOf(value))) && !isOthers(nameOf(value)));
  const shown = ordered.map(ofProduct).find((found) => found.length > 0);
  const lists = shown ?? (isSet(page.title) ? products.flatMap(ofPart) : []);
  return [...lists, ...microdata(page)];
}

function microdata(page: Page): Candidate[] {
  const found: Candidate[] = [];
  for (const element of [...page.document.querySelectorAll('[itemprop*="ingredient" i]')].slice(0, 20)) {
    if (isForeign(element, page)) continue;
    const said = element.getAttribute('content');
    const hit = candidate(said ? plain(htmlText(said)) : textOf([element]), { ...demand('microdata'), element });
    if (hit) found.push(hit);
  }
  return found;
}
