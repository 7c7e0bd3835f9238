import { isKnown } from '../../../src/ingredients/recognize/index.ts';
import { splitAny, splitText } from '../../../src/ingredients/split/index.ts';
import { plainList } from '../../../src/ingredients/split/plain.ts';
import type { Ingredient, IngredientList } from '../../../src/ingredients/types.ts';
import { type AnyTarget, must, target } from '../target.ts';
import { texts } from '../texts.ts';

/** How often the splitter may ask about a name, for each character it reads. */
const ASKS_PER_CHARACTER = 6;

/** An entry is what is printed there, and not nothing. */
export function isExact(text: string, { start, end, text: printed }: Ingredient): void {
  must(text.slice(start, end) === printed, `"${printed}" is not what stands at ${start}`);
  must(printed.trim() !== '', `an empty entry at ${start}`);
}

function isInOrder(text: string, list: IngredientList, after: number): number {
  let last = after;
  for (const [position, entry] of list.ingredients.entries()) {
    isExact(text, entry);
    must(entry.position === position, `"${entry.text}" is counted as ${entry.position} instead of ${position}`);
    must(entry.start >= last, `"${entry.text}" overlaps the entry before it`);
    last = entry.end;
  }
  must(list.from === list.ingredients[0]?.start && list.to === last, 'a list does not span its entries');
  return last;
}

/** Any text: exact entries in order, a kind that fits, work in proportion to its length. */
export const split: AnyTarget = target({
  name: 'split',
  runs: 60_000,
  inputs: texts,
  holds: (text) => {
    let asked = 0;
    const known = (name: string): boolean => {
      asked++;
      return isKnown(name);
    };
    const { kind, lists, highlights = [] } = splitText(text, known);
    must((lists.length === 0) === (kind === 'none'), `${kind} with ${lists.length} lists`);
    must(lists.length > 1 === (kind === 'kit'), `${kind} with ${lists.length} lists`);
    must(asked <= ASKS_PER_CHARACTER * text.length + 50, `${asked} questions about ${text.length} characters`);
    lists.reduce((last, list) => isInOrder(text, list, last), 0);
    for (const highlight of highlights) isExact(text, highlight);
    if (plainList(text, isKnown) === undefined) return;
    const long = splitAny(text, isKnown);
    must(JSON.stringify(long.lists) === JSON.stringify(lists), 'the short way and the long way read different lists');
  },
});
