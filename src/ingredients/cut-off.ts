import { ALONE, HEADS } from './split/data/fragments.ts';
import { moreAfter, moreBefore, moreInList } from './split/data/more.ts';
import type { RecognizedList } from './types.ts';

/** Not the slogan of a shop: "… Parfum...and kindness." */
const DOTS = /(?:…|\.{3})(?!\s?and (?!\d|more|other))/;
/** How far from a list its own words about itself may stand, in UTF-16 units. */
const REACH = 90;
/** The words may belong to the last name or stand behind it: "Panthenol and more". */
const LONGEST_LAST = 60;
/** A comma, "plus" and the like are no part of the last entry. */
const BEFORE_LAST = 10;
/** How far behind a list its own words may begin. */
const NEAR = 3;

/** "…, Panthenol, Sodium": the first word of a name that went on. */
const isHalfName = (name: string): boolean => HEADS.has(name) && !ALONE.has(name);
/** What cannot end a list: "…, Panthenol,", "… Caprylic/", "… and". */
const OPEN_END = /^\s?(?:[,;/(&+]|-|and|und|et|e|y)\s*$/i;
const JOINING = / (?:and|und|et|e|y|&)$/i;
/** "…, Butylene Glycol, Ret": a short stump of a word that nobody knows. */
const STUMP = /^\p{L}{1,4}$/u;

/**
 * Whether a list says of itself that it is only a part: it ends in dots ("Panth…"), in "and more", "usw.", "等", or the
 * rest of it is said to be on the pack. What shops print behind whole lists ("see the pack for the latest list") is none
 * of these.
 *
 * @example isCut('Aqua, Glycerin and more', list) // true
 */
export function isCut(text: string, { from, to, recognitions }: RecognizedList): boolean {
  const { ingredient: end, known } = recognitions.at(-1) ?? {};
  if (isHalfName(end?.text.toLowerCase() ?? '') || OPEN_END.test(text.slice(to)) || JOINING.test(end?.text ?? ''))
    return true;
  if (known === false && STUMP.test(end?.text ?? '') && text.slice(to).trim() === '') return true;
  const last = Math.max(end?.start ?? from, to - LONGEST_LAST);
  const start = Math.max(from, last - BEFORE_LAST);
  const tail = text.slice(start, to + REACH);
  if ([DOTS, moreInList()].some((words) => (words.exec(tail)?.index ?? REACH * 2) <= to + NEAR - start)) return true;
  const before = recognitions.at(-2)?.ingredient.end ?? to;
  if ([to, before].some((at) => moreAfter().test(text.slice(at, at + REACH)))) return true;
  return moreBefore().test(text.slice(Math.max(0, from - REACH), from));
}
