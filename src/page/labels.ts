/** Recognises the words that shops write above, between and after ingredient lists. */
import { DRUG, END, FULL, KEY, REST } from './label-words.ts';

export type LabelKind = 'full' | 'drug' | 'key' | 'end';

export interface Label {
  readonly kind: LabelKind;
  /** What else the label says: "Night Cream" in "Ingredients – Night Cream". */
  readonly name?: string;
}

/** No label is longer than this; what is longer is text. */
export const LONGEST_LABEL = 90;

/** Words around a label that say nothing: "View full ingredients list +". */
const LEAD =
  /^(?:(?:view|see|show|read|open|discover|the|our|voir|afficher|alle|ver|vedi|zobacz|what are the|list of|product|complete|full|all|toutes les|tous les|vollständige|todos los|lista de|listado de|elenco|tutti gli|todos os|pełny|lista|liste der|liste des)\s+)+/;
const TAIL =
  /\s+(?:list|inci|information|info|details|in full|and allergens|anzeigen|ansehen|here|completa|completo|complète|section|produktu|продукта|средства)$/;
const EDGE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}?]+$/gu;

const words = (rows: string): string[] => rows.split(/[|\n]/).filter(Boolean);

/** One spelling for comparing: lower case, no symbols at the ends, single spaces. */
function tidy(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[’`´]/g, "'").replace(/\s+/g, ' ').replace(EDGE, '');
}

let stems: RegExp | undefined;
/** Letters in which a label may hide from a comparison by letters. */
const ODD = '[\\u0300-\\u036f\\u1100-\\u11ff\\uf900-\\uffef]';
/** A cheap look before the careful one: false when no word for a list begins in a text. */
export function mayLabel(text: string): boolean {
  stems ??= new RegExp(
    [ODD, ...new Set(words(FULL + DRUG + REST + KEY).map((word) => word.slice(0, 4).split('(')[0]))].join('|'),
    'i',
  );
  return stems.test(text);
}

let table: Map<string, LabelKind> | undefined;
/** Made at the first question: most pages never ask. */
function kinds(): Map<string, LabelKind> {
  if (!table) {
    table = new Map();
    for (const word of words(END)) table.set(word, 'end');
    for (const word of words(KEY)) table.set(word, 'key');
    for (const word of words(DRUG + REST)) table.set(word, 'drug');
    for (const word of words(FULL)) table.set(word, 'full');
  }
  return table;
}

function known(text: string): LabelKind | undefined {
  const bare = text.replace(LEAD, '');
  return kinds().get(text) ?? kinds().get(bare) ?? kinds().get(bare.replace(TAIL, ''));
}

/** True for what stands above the part of a list that is no whole list without the active one: "Other ingredients". */
export const isRest = (said: string): boolean => words(REST).some((word) => said.toLowerCase().startsWith(word));

const PARTS =
  /\s*(?:[/|&+•·:：–—]| - | and | und | et | y | e | en | i | och | og | ja | a | ve | и | و |\(|\[|【|（)\s*/u;
/** A part may rule the whole out: "Ingredients to avoid" is no label, "Free from" ends one. */
const rank: readonly LabelKind[] = ['full', 'drug', 'key', 'end'];

/** "Ingredients & how to use", "Ingrédients / Ingredients", "Ingredients (INCI)", "Ingredients – Night Cream". */
function compound(text: string, printed: string): Label | undefined {
  const parts = text
    .split(PARTS)
    .map((part) => part.replace(EDGE, ''))
    .filter(Boolean);
  if (parts.length < 2 || parts.length > 6) return undefined;
  const found = parts.map(known);
  const kind = rank.find((each) => found.includes(each));
  if (!kind || (found[0] !== kind && found.at(-1) !== kind)) return undefined;
  const unknown = parts.filter((_, index) => !found[index]);
  if (unknown.length === 0) return { kind };
  const last = unknown.join(' ');
  if (kind === 'end' || unknown.length > 2 || last.length > 50 || /[,;、،]/.test(last)) return undefined;
  const at = printed.toLowerCase().indexOf(last);
  return { kind, name: at < 0 ? last : printed.slice(at, at + last.length) };
}

/**
 * What a short text says as a label, or nothing. Symbols, case, "view", "full", "list" around the word do not matter.
 * Text longer than a label can be is never one.
 *
 * @example labelOf('🌱 Inhaltsstoffe') // { kind: 'full' }
 * @example labelOf('Ingredients – Night Cream') // { kind: 'full', name: 'Night Cream' }
 */
export function labelOf(text: string): Label | undefined {
  if (text.length > LONGEST_LABEL) return undefined;
  const plain = tidy(text);
  if (!plain) return undefined;
  const kind = known(plain);
  const printed = text.normalize('NFKC');
  return kind ? { kind } : (compound(plain, printed) ?? owned(plain, printed));
}

/** Words of other headings that end or begin with a label. */
const NO_NAME =
  /(?<!\p{L})(?:key|hero|star|active|natural|clean|our|your|best|power\p{L}*|main|free|bad|avoid|without|no|not|other|search|shop|filter|by|top|about|related|all|we|you|that|to|with|and|from|the|glossary|ohne|sans|sin|senza|akt\p{L}*|actif?s?|주요|핵심|주|主要?|美容|有効|保湿)(?!\p{L})|[,;.!?、،]/u;
const OF = /^(?:(?:of|in|for|du|des|del|dell[aeo]|d[oa]|de(?: l[ae]| les)?|der|van|w) )?(?:the )?/;

/** "Night Serum Ingredients", "Ingrédients du sérum", "나이트 세럼 전성분": the words beside the label are a name. */
function owned(plain: string, printed: string): Label | undefined {
  const words = plain.split(' ');
  for (let at = 1; at < words.length; at++) {
    const [before, after] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const name = isSure(after) ? before : isSure(before) ? after.replace(OF, '') : undefined;
    if (!name || name.length > 60 || NO_NAME.test(name)) continue;
    const from = printed.toLowerCase().indexOf(name);
    return { kind: 'full', name: from < 0 ? name : printed.slice(from, from + name.length).replace(/(?:'s|の)$/, '') };
  }
  return undefined;
}

/** A word that stands above lists and hardly anywhere else. */
const isSure = (text: string): boolean =>
  /ingr|inci$|inhaltss|sk[łl]ad|成分|성분|состав|içindek|مكونات/.test(text) && known(text) === 'full';

/** A label found inside a text. */
export interface Inline {
  readonly kind: LabelKind;
  readonly name?: string;
  /** Where the label starts, and where what it speaks of starts. */
  readonly at: number;
  readonly after: number;
}

const COLON = /[:：】\]»》」]|\s[-–—]\s/g;
/** Where a label may begin: behind the end of a sentence, a bracket or a bullet. */
const START = /^|[\n.;!?)】\]>•|。]\s*|[[【(《「*■●◆▼]\s*/g;
const BRACKET = /\s*[([（][^)\]）\n]{1,40}[)\]）]\s*$/;

/** The label that ends right before a colon, tried from the start of its sentence and then word by word. */
function labelBefore(text: string, colon: number, wanted: Wanted): (Label & { readonly at: number }) | undefined {
  const from = Math.max(0, colon - LONGEST_LABEL);
  const window = text.slice(from, colon);
  const line = window.slice(window.lastIndexOf('\n') + 1);
  if (wanted === 'list' && !mayLabel(line)) return undefined;
  const bare = line.replace(BRACKET, '');
  for (const start of starts(bare)) {
    const said = tidy(bare.slice(start));
    const kind = said.length > 1 && said.length < 70 && !WEAK.has(said) ? known(said) : undefined;
    if (kind) return { kind, ...nameBefore(bare.slice(0, start)), at: colon - line.length + start };
  }
  return undefined;
}

/** The words of the sentence before a label, when they can be a name: "Night Serum Ingredients: …". */
function nameBefore(before: string): { readonly name?: string } {
  const name = owned(`${tidy(before.slice(before.search(/[^.!?•]*$/)))} ingredients`, before)?.name;
  return name === undefined ? {} : { name };
}

/** Words that introduce other things as often as a list. */
const WEAK = new Set(['contains', 'active', 'inactive', 'actives', 'inhalt', 'ingredient', 'formula', 'size']);

function starts(text: string): number[] {
  const found = new Set([0]);
  for (const match of text.matchAll(START)) found.add(match.index + match[0].length);
  for (const match of text.matchAll(/\s+/g)) found.add(match.index + match[0].length);
  return [...found].sort((a, b) => a - b);
}

type Wanted = 'list' | 'end';
const MOST_COLONS = 120;
const isList = (kind: LabelKind): boolean => kind !== 'end';

/** All labels written inside a text ("… Ingredients: Aqua, …"), in order. */
export function inlineLabels(text: string, wanted: Wanted = 'list'): Inline[] {
  if (wanted === 'list' && !mayLabel(text)) return [];
  const found: Inline[] = [];
  let tried = 0;
  for (const match of text.matchAll(COLON)) {
    if (++tried > MOST_COLONS) break;
    const label = labelBefore(text, match.index, wanted);
    if (label && isList(label.kind) === (wanted === 'list')) {
      found.push({
        ...label,
        after:
          match.index +
          match[0].length +
          (/^\s*[:：]/.exec(text.slice(match.index + match[0].length))?.[0].length ?? 0),
      });
    }
  }
  return found;
}
