import { isCut } from './cut-off.ts';
import { highlightsIn } from './highlights.ts';
import { familiesNamed } from './lead-in.ts';
import { ready } from './lexicon/ready.ts';
import { normalizeName } from './normalize.ts';
import { isExtract, isHalf, lacksMember } from './parts-of.ts';
import { productTypes } from './product/index.ts';
import { type Recognizer, recognizer } from './recognize/index.ts';
import { splitText } from './split/index.ts';
import type { Analysis, IngredientList, ProductFacts, Recognition, RecognizedList, SplitText } from './types.ts';
import { dosed, weigh } from './weigh/index.ts';

/** Decision 10: below this share of recognised entries a list is not known well enough for a green. */
const ENOUGH_KNOWN = 0.85;
/** Below this share it is not even sure that the text is an ingredient list. */
const LIKE_A_LIST = 0.55;

/**
 * Reads a text: splits it into lists, recognises every entry, weighs the evidence and says what kind of reading it is.
 * Offsets are UTF-16 offsets into the text. Any string is accepted; one without a list is `unread`. A list of which less
 * than 85 % is recognised carries the reason `too-much-unknown`: its findings warn, and it is never called clear.
 *
 * @example analyze('Aqua, Glycerin, Retinol').outcome // 'read'
 */
export function analyze(text: string, facts: ProductFacts = {}): Analysis {
  ready();
  const types = productTypes(facts);
  const { isKnown, recognize } = recognizer();
  const split = splitText(text, isKnown);
  const recognized = split.lists.map((list) => recognizedList(list, recognize, facts));
  const lists = weigh(withHighlights(text, split, recognized), facts, types, split.kind === 'blurb');
  const { outcome, reason } = outcomeOf(text, split, lists);
  const named = familiesNamed(text, split.lists, facts);
  return {
    outcome,
    ...(reason === undefined ? {} : { reason }),
    types,
    ...(named.length === 0 ? {} : { named }),
    lists: lists.map(withoutRepeats),
  };
}

function recognizedList(list: IngredientList, recognize: Recognizer['recognize'], facts: ProductFacts): RecognizedList {
  const { product, from, to, ingredients } = list;
  const recognitions = dosed(ingredients.map(recognize), facts);
  return product === undefined ? { from, to, recognitions } : { product, from, to, recognitions };
}

/** Marketing text belongs to the list that follows it, what comes after the last list to the last one. */
function withHighlights(
  text: string,
  { lists, highlights = [] }: SplitText,
  read: readonly RecognizedList[],
): readonly RecognizedList[] {
  if (highlights.length === 0) return read;
  const owner = highlights.map(({ start }) => {
    const at = lists.findIndex(({ to }) => start < to);
    return at < 0 ? lists.length - 1 : at;
  });
  return read.map((list, i) => {
    const told = highlightsIn(
      text,
      highlights.filter((_, h) => owner[h] === i),
    );
    return told.length > 0 ? { ...list, highlights: told } : list;
  });
}

/** What is an entry too need not be told twice, nor an entry's name with praise before it. */
function withoutRepeats(whole: RecognizedList): RecognizedList {
  if (!whole.highlights) return whole;
  const { highlights, ...list } = whole;
  const printed = list.recognitions.map((one) => ({ name: plainName(one.ingredient.text), families: decisiveIn(one) }));
  const more = highlights.filter((one) => {
    const told = plainName(one.ingredient.text);
    const families = decisiveIn(one);
    return !printed.some(({ name, families: listed }) => {
      const covered = families.length > 0 && families.every((family) => listed.includes(family));
      return name === told || (covered && name !== '' && told.endsWith(` ${name}`));
    });
  });
  return more.length > 0 ? { ...list, highlights: more } : list;
}

const decisiveIn = ({ hits }: Recognition): readonly string[] =>
  hits.filter(({ weight }) => weight === 'decisive').map(({ family }) => family);

const plainName = (text: string): string => normalizeName(text.replace(/\s?\([^()]*\)/gu, ''));

function outcomeOf(
  text: string,
  split: SplitText,
  lists: readonly RecognizedList[],
): Pick<Analysis, 'outcome' | 'reason'> {
  const entries = lists.reduce((sum, list) => sum + list.recognitions.length, 0);
  if (split.kind === 'none' || entries === 0)
    return { outcome: 'unread', reason: text.trim() ? 'not-a-list' : 'empty' };
  if (split.kind === 'blurb') return { outcome: 'partial', reason: 'highlights-only' };
  const known = lists.reduce((sum, list) => sum + knownIn(list), 0) / entries;
  if (lists.every((list) => isExtract(text, list) || isHalf(text, list)))
    return { outcome: 'partial', reason: 'highlights-only' };
  const whole = !lists.some((list) => isCut(text, list)) && !lacksMember(text, lists[0]?.from ?? 0);
  if (!whole) return { outcome: 'partial', reason: 'cut-off' };
  if (known >= ENOUGH_KNOWN && !lists.some(hasTelling)) return { outcome: 'read' };
  return { outcome: known >= LIKE_A_LIST ? 'read' : 'unread', reason: 'too-much-unknown' };
}

/** Stems of names in the way: one unknown name with such a stem is one too many for a green. */
const TELLING =
  /retin|peel|exfoli|resurfac|glycol(?:ic|at|y)|salic[yi]l|mandel(?:i[ck]|yl|at|s)|\b(?:acids?|aha|bha|pha)\b/i;
const hasTelling = ({ recognitions }: RecognizedList): boolean =>
  recognitions.some(({ known, ingredient }) => !known && TELLING.test(ingredient.text));

function knownIn({ recognitions }: RecognizedList): number {
  let known = 0;
  for (const recognition of recognitions) if (recognition.known) known++;
  return known;
}
