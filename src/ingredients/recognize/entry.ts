import type { Grade } from '../lexicon/rows.ts';
import { normalizeName, squeeze } from '../normalize.ts';
import { AVOIDED } from '../types.ts';
import { rightAlphabet } from './alphabets.ts';
import { type Alternatives, alternatives, hasAlternatives } from './alternatives.ts';
import { eastCores, latinCores } from './core.ts';
import { formGrades, isPolymer } from './forms.ts';
import { isHarmless } from './harmless.ts';
import { nameIndex } from './lookup.ts';
import { nearest } from './nearest.ts';
import { type Found, pairGrades, phraseGrades } from './phrases.ts';
import { plantGrades } from './plants.ts';
import { widePlantGrades } from './plants-wide.ts';
import { isProductName } from './product-names.ts';
import { rejoined } from './rejoin.ts';
import { remembered } from './remembered.ts';
import { remade, respelled } from './spelling.ts';
import { KNOWN, MARKING, promise, TELLING, vocabulary } from './vocabulary.ts';
import { isClaim } from './words.ts';

/** What is known of a name: whether it is an ingredient at all, and its families. */
export interface Known {
  readonly known: boolean;
  readonly grades: readonly Found[];
  /** The whole entry is a row of the lexicon: nothing else is in it. */
  readonly row?: true;
}

const NOTHING: Known = { known: false, grades: [] };
const HARMLESS: Known = { known: true, grades: [] };

/** One grade a family: a decisive one before a contextual one, else the first. */
function merged<T extends Grade>(grades: readonly T[]): readonly T[] {
  if (grades.length < 2) return grades;
  const best = new Map<string, T>();
  for (const grade of grades) {
    const old = best.get(grade.family);
    if (!old || (old.weight === 'contextual' && grade.weight === 'decisive')) best.set(grade.family, grade);
  }
  return [...best.values()];
}

/** What the words of a name say when it is no row: forms and scented plants. `undefined` when they say nothing. */
function byWords(name: string, words: readonly string[]): readonly Grade[] | undefined {
  const plants = [plantGrades(words), ...(/[^a-z0-9 ]/.test(name) ? inOneWord(name) : [])].filter(
    (p) => p !== undefined,
  );
  const grades = [...plants.flat(), ...formGrades(name, words)];
  return grades.length > 0 || plants.length > 0 ? grades : undefined;
}

/** A name of a script without spaces as one word, and without Latin names inside: `互生叶白千层 melaleuca alternifolia 叶油`. */
function inOneWord(name: string): ReadonlyArray<readonly Grade[] | undefined> {
  const whole = squeeze(name);
  const wide = whole.replace(/[a-z]+/g, '');
  return [
    widePlantGrades(whole),
    ...(wide !== whole && wide ? [widePlantGrades(wide), nameIndex().part.get(wide)] : []),
  ];
}

function named(name: string): readonly Grade[] | undefined {
  return name ? nameIndex().whole.get(squeeze(name)) : undefined;
}

/** What a plant or oil is praised for in brackets is no ingredient: `Rosehip Oil (Vitamin A, C)`. */
const PRAISE = /^(?:pro ?)?vitamine? ?[ac]$|^alcohol$|^aha$/;

/** Scripts without spaces, where a blend's parts are no words of its name: `허브추출물(라벤더꽃추출물)`. */
const WIDE = /^[\u3041-\u30fe\u4e00-\u9fff\uac00-\ud7a3]+$/;

/** The rows of an entry's other names: the base as a whole entry, the others as parts (of a polymer they are monomers). */
function otherNames(names: Alternatives, polymer: boolean): readonly Grade[] {
  const { whole, part } = nameIndex();
  const base = normalizeName(names.base);
  const grades: Grade[] = [...(whole.get(base) ?? [])];
  for (const other of polymer ? [] : names.others) {
    const name = normalizeName(other);
    const row = part.get(name) ?? (name.includes(' ') ? part.get(squeeze(name)) : undefined);
    if (!row && WIDE.test(name)) grades.push(...(byWords(name, name.split(' ')) ?? []));
    if (row && !(PRAISE.test(name) && grades.length === 0 && isHarmless(base))) grades.push(...row);
  }
  return grades;
}

/** Whether the base of an entry or one of its other names is known and harmless. */
function anyHarmless({ base, others }: Alternatives): boolean {
  return [base, ...others].some((other) => isHarmless(normalizeName(other)));
}

/** A name put right: by row or by its words. Joined words (`CitrusAurantium`) are cut, cut ones (`CI trus`) joined. */
function byRespelling(words: readonly string[]): readonly Grade[] {
  for (const right of [respelled(words), rejoined(words)]) {
    const name = right?.join(' ') ?? '';
    const grades = name
      ? merged([...(nameIndex().part.get(squeeze(name)) ?? []), ...(right ? (byWords(name, right) ?? []) : [])])
      : [];
    if (grades.length > 0) return grades;
  }
  return [];
}

/** "Panax Ginseng Root Exract": harmless once the slip is put right. */
function isHarmlessRespelt(words: readonly string[]): boolean {
  const right = remade(words);
  return right !== undefined && isHarmless(right.join(' '));
}

function known(grades: readonly Found[]): Known {
  return { known: true, grades };
}

/**
 * What a printed entry is: by row, by form, by its other names, by a name inside of it, by its likely spelling, in this order.
 *
 * @example entryGrades('Parfum (Fragrance)').grades[0]?.family // 'scent'
 */
export function entryGrades(text: string): Known {
  return keptGrades(text);
}

const keptGrades = remembered(gradesOf);

/** Two words that lost the space between them still begin with a big letter each: `Anthemis NobilisFlower Oil`. */
function unglued(text: string): Known {
  return /[a-z]{3}[A-Z][a-z]/.test(text) ? gradesOf(text.replace(/([a-z]{3})(?=[A-Z][a-z])/g, '$1 ')) : NOTHING;
}

/** A Latin name right behind one of another script: `향료FRAGRANCE`. */
const GLUED = /(?<=[\u3040-\u9fff\uac00-\ud7a3])(?=[A-Za-z]{4})/g;

/** The row of a name with words beside it that change nothing: "Natural Coumarin". */
function rowOfCore(words: readonly string[]): Known | undefined {
  for (const core of latinCores(words)) {
    const row = nameIndex().whole.get(core);
    if (row) return known(row);
  }
  return undefined;
}

/** The same in scripts without spaces, where what is left may be known by its words: "天然水杨酸粉". */
function eastOfCore(name: string): Known | undefined {
  for (const core of eastCores(name)) {
    const found = gradesOf(core);
    if (found.grades.length > 0) return known(found.grades);
  }
  return undefined;
}

/** What a bracket behind a name denies is in no product: `苯氧乙醇（不添加香精、酒精）`. */
const DENIED =
  /[(（[]\s?(?:(?:no|without|free (?:of|from)|does not contain|contains? no|ne contient (?:pas|ni)|enthält keine?n?|no contiene|non contiene|sans|ohne|sin|senza|sem|zonder|bez|utan|uden|uten|без)\s|不含|不添加|未添加|零添加|[无無]添加)[^()（）[\]]*[)）\]]/gi;
/** "R e t i n o l". */
const SPACED = /^(?:\S ){3,}\S$/;

function gradesOf(text: string): Known {
  if (text.includes('%')) return withoutShare(text);
  const name = normalizeName(text);
  if (!name) return NOTHING;
  if (name.charAt(1) === ' ' && SPACED.test(name)) return gradesOf(squeeze(name));
  const row = nameIndex().whole.get(name);
  if (row) return { known: true, grades: row, row: true };
  const whole = (name.startsWith('vit ') ? text.replace(/vit\.? */i, 'vitamin ') : text).replace(DENIED, ' ');
  if (whole !== text) return gradesOf(whole);
  const words = name.split(' ');
  const wide = /[^a-z0-9 ]/.test(name);
  const apart = wide ? text.replace(GLUED, ' ') : text;
  if (apart !== text) return gradesOf(apart);
  if (isProductName(words, wide) && !hasAlternatives(text)) return NOTHING;
  const said = wide ? TELLING | MARKING : promise(words);
  // Nothing telling, nothing of a lexicon name, nothing misspelt: all that is left is to know it.
  const parts = said !== KNOWN && hasAlternatives(text);
  const bare = said & MARKING ? rowOfCore(words) : undefined;
  if (!(said & TELLING) && said & KNOWN && !(parts && said & MARKING) && isHarmless(name)) return bare ?? HARMLESS;
  if (wide && /[^等]等+$/.test(name)) return gradesOf(name.replace(/(?<!等)等+$/, ''));
  const turned = wide && rightAlphabet(words);
  if (turned) return gradesOf(turned);
  const joined = named(name);
  if (joined) return { known: true, grades: joined, row: true };
  const formed = said & TELLING || !(said & KNOWN) ? byWords(name, words) : undefined;
  const others = parts ? alternatives(text) : undefined;
  const grades = merged([...(formed ?? []), ...(others ? otherNames(others, isPolymer(words)) : [])]);
  if (grades.length > 0) return known(grades);
  const respelt = said & KNOWN ? [] : byRespelling(words);
  if (respelt.length > 0) return known(respelt);
  if (bare) return bare;
  const inside = said & MARKING ? runTogether(words) : [];
  if (inside.length > 0) return known(inside);
  const plain = wide ? eastOfCore(name) : undefined;
  if (plain) return plain;
  const cut = unglued(text);
  if (cut.grades.length > 0) return cut;
  if (formed || isHarmless(name) || (others && anyHarmless(others)) || isHarmlessRespelt(words)) return HARMLESS;
  return unknown(name, words);
}

/** A share that the splitter left in the entry says nothing about what it is: `Vitamin C 15%`. */
function withoutShare(text: string): Known {
  return gradesOf(text.replace(/[<>~≈]? ?\d+(?:[.,]\d+)? ?%/g, ' ').replaceAll('%', ' '));
}

/** An entry of many words may be several that a shop ran together: `Benzyl Benzoate Yeast Extract Kaolin`. */
function runTogether(words: readonly string[]): readonly Found[] {
  if (words.length < 4 || isPolymer(words)) return [];
  return merged(phraseGrades(words, 2).filter((grade) => grade.weight === 'decisive'));
}

/** How many letters the words have that nobody knows: only there can a misspelling be. */
function strangeLetters(words: readonly string[]): number {
  const { bits } = vocabulary();
  return words.reduce((sum, word) => sum + ((bits.get(word) ?? 0) & KNOWN ? 0 : word.length), 0);
}

/** The least letters of either half of two names in one word; shorter ones fall out of a word by chance. */
const SHORTEST_HALF = 4;
const SHORTEST_NAME = 6;
const LONGEST_GLUED = 40;

/** Two names that lost all that divided them: `glycerinretinol`. */
function glued(name: string): readonly Grade[] {
  const { part } = nameIndex();
  for (let at = SHORTEST_HALF; name.length <= LONGEST_GLUED && at <= name.length - SHORTEST_HALF; at++) {
    const halves = [name.slice(0, at), name.slice(at)];
    const grades = halves.map((half) => part.get(half) ?? []);
    const telling = halves.some(
      (half, i) => half.length >= SHORTEST_NAME && grades[i]?.some(({ family }) => AVOIDED.has(family)),
    );
    if (telling && halves.every((half, i) => grades[i]?.length || isHarmless(half))) return merged(grades.flat());
  }
  return [];
}

function unknown(name: string, words: readonly string[]): Known {
  if (isPolymer(words)) return NOTHING;
  const two = words.length === 1 ? glued(name) : [];
  if (two.length > 0) return known(two);
  const inside = merged(phraseGrades(words));
  if (inside.length > 0) return known(inside);
  const near = isClaim(words) ? undefined : nearest(squeeze(name), strangeLetters(words));
  return near ? known(near) : NOTHING;
}

/** Two names that lost their comma are short, and letters only. */
const LONGEST_PAIR = 50;
const BARE = /^[a-z -]+$/i;

/**
 * {@link entryGrades}, and both names where an entry is two that lost the comma between them. Only for entries: the
 * splitter must not take the two for one name.
 *
 * @example pairedGrades('Menthol Fragrance').grades.map(({ family }) => family) // ['irritant', 'scent']
 */
export function pairedGrades(text: string, known: Known = entryGrades(text)): Known {
  if (known.row || known.grades.length === 0 || text.length > LONGEST_PAIR || !text.includes(' ')) return known;
  if (!BARE.test(text)) return known;
  const pair = pairGrades(normalizeName(text).split(' '));
  return pair.length > 0 ? { known: true, grades: merged([...known.grades, ...pair]) } : known;
}
