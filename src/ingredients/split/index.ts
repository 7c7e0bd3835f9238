import type { Ingredient, IngredientList, SplitText } from '../types.ts';
import type { Known } from './joins.ts';
import { judge } from './kind.ts';
import type { Entry, Part } from './parts.ts';
import { plainList } from './plain.ts';
import { scan } from './statements.ts';
import { view } from './view.ts';
import { walk } from './walk.ts';

/** `known` asked once per name. */
function remembered(known: Known): Known {
  const answers = new Map<string, boolean>();
  return (name) => {
    const answer = answers.get(name) ?? known(name);
    answers.set(name, answer);
    return answer;
  };
}

function ingredient(source: string, entry: Entry, position: number): Ingredient {
  const { start, end, percent, section } = entry;
  const text = source.slice(start, end);
  if (percent === undefined && section === undefined) return { start, end, text, position };
  return {
    start,
    end,
    text,
    position,
    ...(percent === undefined ? {} : { percent }),
    ...(section === undefined ? {} : { section }),
  };
}

function list(source: string, part: Part): IngredientList {
  const ingredients = part.entries.map((e, i) => ingredient(source, e, i));
  const from = ingredients[0]?.start ?? 0;
  const to = ingredients.at(-1)?.end ?? from;
  const product = part.product?.replace(/^ingredients\s+(?=\S)/i, '');
  return product === undefined ? { from, to, ingredients } : { product, from, to, ingredients };
}

/**
 * Takes the text of an ingredient panel apart: one entry per ingredient with exact UTF-16 offsets, one list per product,
 * and what kind of text it is. Marketing bullets, claims ("formulated without …"), headings and notices are no entries.
 * Any string is accepted; the time is linear in its length. `known` says whether a cleaned name is an ingredient.
 *
 * @example splitText('Aqua, Glycerin 5%.', isKnown).lists[0]?.ingredients.map((i) => i.text) // ['Aqua', 'Glycerin']
 */
export function splitText(text: string, known: (name: string) => boolean): SplitText {
  const plain = plainList(text, known);
  if (plain !== undefined) return { kind: 'list', lists: [list(text, { entries: plain })] };
  return splitAny(text, known);
}

/** {@link splitText} the long way, for any text. */
export function splitAny(text: string, known: (name: string) => boolean): SplitText {
  const ask = remembered(known);
  const read = scan(view(text));
  const { kind, lists, highlights } = judge(read, walk(read, ask), ask);
  const split = { kind, lists: lists.map((part) => list(text, part)) };
  if (highlights.length === 0) return split;
  return { ...split, highlights: highlights.map((core, i) => ingredient(text, core, i)) };
}
