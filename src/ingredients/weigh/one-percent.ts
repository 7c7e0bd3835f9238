import { lazy } from '../lazy.ts';
import { spellings } from '../spellings.ts';
import type { Recognition } from '../types.ts';
import { LIKELY, SURE } from './data/below-one-percent.ts';

const namesIn = (table: string): ReadonlySet<string> => new Set(table.split('\n').filter(Boolean).flatMap(spellings));
const sure = lazy(() => namesIn(SURE));
const likely = lazy(() => namesIn(LIKELY));

/** No marker counts among the first entries: a serum of hyaluronate, an oil with tocopherol. */
const TOO_EARLY = 3;

/**
 * The place from which on entries stand below 1 %, or `Infinity` when nothing in the list says so. A list in
 * alphabetical order says nothing.
 *
 * @example onePercentLine(recognitionsOf('Aqua, Glycerin, Squalane, Betaine, Xanthan Gum, Citric Acid')) // 4
 */
export function onePercentLine(entries: readonly Recognition[]): number {
  if (secondList(entries) > 0) return Number.POSITIVE_INFINITY;
  let hints = 0;
  for (let place = TOO_EARLY; place < entries.length; place++) {
    const { text, section } = entries[place]?.ingredient ?? {};
    if (!text || section) continue;
    const key = keyOf(text);
    if (sure().has(key) || (likely().has(key) && ++hints === 2))
      return isAlphabetical(entries) ? Number.POSITIVE_INFINITY : place;
  }
  return Number.POSITIVE_INFINITY;
}

/** How a list begins. */
const WATER = /^(?:aqua|water|eau|정제수|水|вода)\b|^(?:정제수|水)$/i;

/**
 * Where a second list begins that runs on behind the first: its order says nothing of the other's. -1 where there is one.
 *
 * @example secondList(recognitionsOf('Aqua, Glycerin, Betaine, Carbomer, Aqua, Glycolic Acid')) // 4
 */
export function secondList(entries: readonly Recognition[]): number {
  const isWater = ({ ingredient }: Recognition): boolean => WATER.test(ingredient.text);
  if (entries[0] === undefined || !isWater(entries[0])) return -1;
  return entries.findIndex((entry, place) => place >= TOO_EARLY && isWater(entry));
}

const BRACKETED = /\s?[([].*$/su;

/** The name without what stands in brackets after it. */
function keyOf(text: string): string {
  return text.includes('(') || text.includes('[') ? text.replace(BRACKETED, '') : text;
}

function isAlphabetical(entries: readonly Recognition[]): boolean {
  if (entries.length < 8) return false;
  let falls = 0.15 * (entries.length - 1);
  let last = '';
  for (const { ingredient } of entries) {
    const name = ingredient.text.toLowerCase();
    if (name < last && --falls < 0) return false;
    last = name;
  }
  return true;
}
