import type { Columns } from './options.ts';

/** Where in a row the four things stand; `id` is -1 when the rows have none, then their number serves. */
export interface Places {
  readonly id: number;
  readonly ingredients: number;
  readonly name: number;
  readonly category: number;
  /** How many cells a row must have. */
  readonly width: number;
}

/** Names under which catalogues keep them, letters and digits only; the first one that a table has counts. */
const KNOWN: Readonly<Record<keyof Columns, readonly string[]>> = {
  id: ['id', 'productid', 'sku', 'code', 'barcode', 'ean', 'gtin', 'upc', 'url', 'link'],
  ingredients: [
    'ingredients',
    'ingredientstext',
    'ingredientlist',
    'ingredientslist',
    'fullingredients',
    'inci',
    'incilist',
    'ingredient',
    'ingrédients',
    'ingredienti',
    'ingredientes',
    'inhaltsstoffe',
    'ingrediënten',
    'składniki',
    'состав',
    '성분',
    '전성분',
    '成分',
    '全成分',
  ],
  name: ['name', 'productname', 'title', 'producttitle', 'product'],
  category: ['category', 'categories', 'producttype', 'type', 'department'],
};

const plain = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Finds the columns of a table: those a person named, else those known by name. A column that is not there, and a table
 * without ingredients, give a sentence.
 *
 * @example placesIn(['sku', 'INCI'], {}, 'products.csv') // { id: 0, ingredients: 1, name: -1, category: -1, width: 2 }
 */
export function placesIn(header: readonly string[], named: Columns, table: string): Places | string {
  const has = `it has ${header.map((name) => JSON.stringify(name.trim())).join(', ')}`;
  const at = (column: keyof Columns): number => {
    const wanted = named[column];
    if (wanted !== undefined) return header.findIndex((name) => name.trim() === wanted.trim());
    const names = header.map(plain);
    return names.indexOf(KNOWN[column].find((name) => names.includes(name)) ?? '\0');
  };
  const places = { id: at('id'), ingredients: at('ingredients'), name: at('name'), category: at('category') };
  for (const column of ['id', 'ingredients', 'name', 'category'] as const)
    if (named[column] !== undefined && places[column] < 0)
      return `there is no column "${named[column]}" in ${table}; ${has}`;
  if (places.ingredients < 0)
    return `no column of ${table} is known to hold ingredients; ${has}: say which with --ingredients NAME`;
  return { ...places, width: header.length };
}
