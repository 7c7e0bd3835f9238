/**
 * Which lists of a page belong to what is shown. The principle: every full list that stands for the product does, unless
 * something says that it is another one's. Said otherwise are reviews, questions, comparisons, tiles and what is sold
 * apart (`region.ts`), copies and shorter tellings of the same list, and panels of variants that are not chosen. What
 * remains is read together, each list under the name that stands above it: a set is judged by each of its products, and
 * a second list of which nobody knows whose it is may warn, but never be left out of a green.
 */
import { covers, sameList } from './candidate.ts';
import { inciScore } from './inci-score.ts';
import { headOf, isOtherVariant, nameAbove, named, soldApart } from './kit.ts';
import { inlineLabels } from './labels.ts';
import { headingsOver, isSet } from './region.ts';
import { frameOf } from './roots.ts';
import { type BlockText, join, slice } from './text-of.ts';
import type { Candidate } from './types.ts';
import { isOld } from './versions.ts';
import { isOthers } from './whose.ts';

const visible = (candidate: Candidate): boolean => candidate.element?.checkVisibility?.() ?? true;

/** Copies of one list count once: the fuller text stays, a text inside another one goes. */
function distinct(found: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const each of found) {
    const twin = kept.findIndex((other) => sameList(each, other));
    const other = kept[twin];
    if (!other) kept.push(each);
    else if (better(each, other)) kept[twin] = each;
  }
  return kept.filter((each) => !kept.some((other) => other !== each && sameList(each, other) && !better(each, other)));
}

/** Lists that say nothing another one does not say: allergens told again, the same list with other marks between. */
const untold = (lists: readonly Candidate[]): Candidate[] =>
  lists.filter(
    (each, at) =>
      !lists.some((other, index) => other !== each && covers(other, each) && (at > index || !covers(each, other))),
  );

/** How many parts of a medicine's list ("Active ingredients: … Inactive ingredients: …") a text names. */
const parts = (each: Candidate): number => inlineLabels(each.body.text).filter((label) => label.kind === 'drug').length;

/** Of two texts with the same list in them, the one with less around it, unless it lacks half of it or the actives. */
function better(one: Candidate, two: Candidate): boolean {
  if (one.body.text.length === two.body.text.length) return one.score.score > two.score.score;
  const [short, long] = one.body.text.length < two.body.text.length ? [one, two] : [two, one];
  if (parts(long) > parts(short)) return long === one;
  const whole = short.score.entries >= 0.9 * long.score.entries || long.score.prose + long.score.food > 0.25;
  return (whole ? short : long) === one;
}

/** Later in the document? Lists from data keep their order. */
function order(one: Candidate, two: Candidate): number {
  const [a, b] = [inPage(one.element), inPage(two.element)];
  return a && b && a !== b ? (a.compareDocumentPosition(b) & 4 ? -1 : 1) : 0;
}

/** An element of the page itself: the frame, for what stands in one. */
const inPage = (element: Element | undefined): Element | undefined => (element && frameOf(element)) ?? element;

/** A panel may open with the name of its product. */
function opening({ name, body }: Candidate): { readonly name?: string; readonly body: BlockText } {
  const line = body.text.split('\n', 1)[0] ?? '';
  const said = name ?? (line.length < body.text.length && inciScore(line).cosmetic === 0 ? named(line) : undefined);
  if (said === undefined) return { body };
  return { name: said, body: name === undefined ? slice(body, line.length) : body };
}

/** Several lists as one text, each below its name; the reader of the text tells them apart. */
function together(lists: readonly Candidate[], heading: Element | null): Candidate | undefined {
  const sorted = [...lists].sort(order);
  const [first] = sorted;
  if (!first || sorted.length === 1) return first;
  const texts: (BlockText | string)[] = [];
  for (const [at, each] of sorted.entries()) {
    const { name, body } = opening(each);
    const above = name ?? nameAbove(each.element, sorted[at - 1]?.element ?? heading);
    texts.push(at > 0 ? '\n\n' : '', headOf(above), body);
  }
  return { ...first, body: join(texts), reasons: [...first.reasons, `${sorted.length} lists`] };
}

/** Below the first share a text is hardly a list beside one above the second. */
const WEAK = 0.5;

/** What stands below a question answers it; the list itself stands elsewhere. */
const isAsked = (said: string): boolean => /[?？]$/.test(said);

const OPENING = 60;
/**
 * Lists without those under names of other products. A single one under such a name is another's; several, and no list
 * of the product itself, are the parts of a set that is not called one.
 */
function ofThisProduct(lists: readonly Candidate[], heading: Element | null): readonly Candidate[] {
  const without = (all: readonly Candidate[], are: (said: string) => boolean): readonly Candidate[] => {
    const kept = all.filter(({ name = '', element, body }) => {
      const above = element?.previousElementSibling?.textContent?.trim() ?? '';
      return ![name, body.text.slice(0, OPENING), ...headingsOver(element, heading)].some(are) && !isOld(above);
    });
    return kept.length > 0 || (all.length === 1 && are === isOthers) ? kept : all;
  };
  return without(without(without(lists, isOthers), isOld), isAsked);
}

/** The lists of one strategy as one candidate, or its best extract, or nothing. `heading` is the product's. */
export function choose(found: readonly Candidate[], heading: Element | null = null): Candidate | undefined {
  const full = distinct(found.filter((each) => each.extent === 'full'));
  if (full.length === 0) return [...found].sort((a, b) => b.confidence - a.confidence)[0];
  const strong = full.filter((each) => each.score.score >= WEAK);
  const all = untold(strong.length > 0 ? strong : full);
  const own = isSet(heading?.textContent) ? all : all.filter((each) => !soldApart(each, heading));
  const isListing = all.length > 1 && new Set(all.map((each) => soldApart(each, heading))).size === all.length;
  const known = own.length > 0 ? own : isListing ? [] : all;
  const shown = known.filter(visible);
  return together(
    ofThisProduct(
      known.filter((each) => shown.includes(each) || !isOtherVariant(each, shown)),
      heading,
    ),
    heading,
  );
}
