import { lazy } from '../lazy.ts';
import type { ProductFacts, ProductType } from '../types.ts';
import { dictionaryOf } from './dictionary.ts';
import { findWords } from './find-words.ts';
import { CARE_ROWS } from './words/care.ts';
import { LOOK_ALIKE_ROWS } from './words/look-alikes.ts';
import { MAKEUP_ROWS } from './words/makeup.ts';
import { PLACE_ROWS } from './words/place.ts';
import { PURPOSE_ROWS } from './words/purpose.ts';

const dictionary = lazy(() =>
  dictionaryOf<ProductType>([...MAKEUP_ROWS, ...CARE_ROWS, ...PLACE_ROWS, ...PURPOSE_ROWS, ...LOOK_ALIKE_ROWS]),
);

const NO_TYPES: readonly ProductType[] = [];

/** Types that only say where a product goes or what it promises; they leave the question open what it is. */
const OPEN: ReadonlySet<ProductType> = new Set(['lip', 'eye', 'body', 'acne-treatment', 'antiaging', 'brightening']);
const isForm = (type: ProductType): boolean => !OPEN.has(type);

const BREADCRUMB = /[>›»|\n→]+/u;

/**
 * What kind of product a title and a breadcrumb speak of, in nineteen languages. The title outweighs the breadcrumb,
 * since many shops file everything under "Cleansers & Toners"; of a breadcrumb the narrowest step that says what the
 * product is counts. Facts that say nothing give no type.
 *
 * @example productTypes({ name: 'Ultra Repair Cream', category: 'Skincare > Cleansers & Toners' }) // ['moisturizer']
 */
export function productTypes(facts: ProductFacts): readonly ProductType[] {
  if (!facts.name && !facts.category) return NO_TYPES;
  const named = findWords(facts.name ?? '', dictionary());
  const all = named.some(isForm) ? named : [...named, ...fromBreadcrumb(facts.category ?? '')];
  return unlessElsewhere([...new Set(all)]);
}

function fromBreadcrumb(category: string): readonly ProductType[] {
  const found: ProductType[] = [];
  for (const step of category.split(BREADCRUMB).reverse()) {
    const types = findWords(step, dictionary());
    found.push(...types);
    if (types.some(isForm)) break;
  }
  return found;
}

/** Things that never go on the face take the face's own words with them: a hair mask is no mask, a nail primer no make-up. */
const ELSEWHERE: readonly ProductType[] = [
  'hair',
  'nail',
  'oral',
  'supplement',
  'device',
  'makeup-brush',
  'hair-removal',
];
const FACE_FORMS: ReadonlySet<ProductType> = new Set([
  'makeup',
  'cleanser',
  'toner',
  'serum',
  'moisturizer',
  'mask',
  'brightening',
]);

function unlessElsewhere(types: readonly ProductType[]): readonly ProductType[] {
  return types.some((type) => ELSEWHERE.includes(type)) ? types.filter((type) => !FACE_FORMS.has(type)) : types;
}
