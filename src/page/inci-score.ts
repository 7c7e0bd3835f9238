/** How much a text looks like a cosmetic ingredient list, without knowing a single ingredient's meaning. */
import { COSMETIC, EXCIPIENT, FOOD, PROSE, SHARED } from './inci-words.ts';

/** What was counted, so that a developer can see why a text was taken or left. All shares are 0–1 of the entries. */
export interface InciScore {
  /** 0–1: 0.5 and more is a list, when a label says that one follows. */
  readonly score: number;
  readonly entries: number;
  /** Entries that name something only cosmetics hold. */
  readonly cosmetic: number;
  /** Entries that name a substance at all. */
  readonly named: number;
  readonly food: number;
  readonly prose: number;
  readonly amounts: number;
}

const NONE: InciScore = { score: 0, entries: 0, cosmetic: 0, named: 0, food: 0, prose: 0, amounts: 0 };
const MOST = 12_000;
const MOST_ENTRIES = 260;

/** Rows of words as one pattern; the rows are taken whole, which is a tenth of the time of word by word. */
const anyOf = (rows: string): string =>
  rows
    .trim()
    .replace(/[.*+?^${}()[\]\\]/g, '\\$&')
    .replaceAll('\n', '|');
const inside = (rows: string): RegExp => new RegExp(anyOf(rows), 'i');
const wholly = (rows: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(rows)})(?:e?s)?(?![\\p{L}])`, 'iu');

interface Words {
  readonly cosmetic: RegExp;
  readonly excipient: RegExp;
  readonly shared: RegExp;
  readonly food: RegExp;
  readonly prose: RegExp;
}
let made: Words | undefined;
/** Compiled at the first question: most pages never ask. */
const dictionary = (): Words => {
  made ??= {
    cosmetic: inside(COSMETIC),
    excipient: inside(EXCIPIENT),
    shared: inside(SHARED),
    food: wholly(FOOD),
    prose: wholly(PROSE),
  };
  return made;
};

/** Endings of chemical names, for entries that are in no row. */
const ENDING =
  /(?:ate|ine|ide|one|yl|ol|ose|ic acid|eth-\d+|oxide|ium|ester|ether|amide|ene|ane|in|lipid|steroid|sterol)(?:[\s)*.\d%-]|$)/i;
const COLOUR = /\bci\s?\d{5}\b|\b(?:red|yellow|blue|green|orange|black)\s?(?:no\.?\s?)?\d+/i;
/** "Rosa Canina", "Olea Europaea (Olive)": two Latin words, the first of them no metal. */
const LATIN =
  /\b(?!Sodium|Potassium|Calcium|Magnesium|Ammonium|Disodium)[A-Z][a-z]{2,}(?:us|a|um|is|ia|ea|ii|ensis|ora|e|i|o|ens|on|ys|as|ix|es)\s+[A-Za-z][a-z]{2,}(?:us|a|um|is|ii|ensis|ifera|i|ens|ea|ale|are|ense|ile|folia|ceae)\b/;
const AMOUNT =
  /^\W{0,3}(?:\d+(?:[.,/]\d+)?|[¼½¾⅓⅔]|one|two|three|half)\s*(?:-\s*\d+\s*)?(?:g|kg|ml|cl|dl|l|oz|lbs?|cups?|tbsps?|tsps?|tablespoons?|teaspoons?|cloves?|el|tl|c\. à|cuill\w*|cucharad\w*|colher\w*|large|small|medium|pinch|slices?|cans?|pieces?)\b/i;

/** "Made without parabens, sulfates and fragrance": names that are said not to be in it. */
const DENIAL =
  /(^|[.\n!;])[^.\n!;]{0,120}(?<![\p{L}])(?:without|free (?:of|from)|we avoid|to avoid|never (?:use|add|contain)|does not contain|no added|exclud\w+|frei von|verzichte\w*|sans|sin|senza|sem|bez|utan|uden|uten|無添加|フリー|무첨가|不含|не содержит|без|خال)(?![\p{L}])[^.\n!]{0,600}/giu;

/** Splits a text where lists separate, outside of brackets and of numbers such as 1,2-Hexanediol. */
export function roughEntries(text: string): string[] {
  const entries: string[] = [];
  let depth = 0;
  let from = 0;
  const end = Math.min(text.length, MOST);
  for (let at = 0; at < end && entries.length < MOST_ENTRIES; at++) {
    if (isWordCode(text.charCodeAt(at))) continue;
    const char = text.charAt(at);
    if ('([（'.includes(char)) depth++;
    else if (')]）'.includes(char)) depth = Math.max(0, depth - 1);
    else if ((depth === 0 || char === '\n') && separates(text, at, char)) {
      entries.push(text.slice(from, at));
      from = at + 1;
      if (char === '\n') depth = 0;
    }
  }
  entries.push(text.slice(from, end));
  return entries.map((entry) => entry.trim()).filter((entry) => /[\p{L}]/u.test(entry));
}

/** Latin letters and spaces, nine of ten characters: they part nothing. */
const isWordCode = (code: number): boolean => (code > 96 && code < 123) || code === 32 || (code > 64 && code < 91);

function separates(text: string, at: number, char: string): boolean {
  if (char === ',') return !/\d/.test(text.charAt(at - 1)) || !/\d/.test(text.charAt(at + 1));
  if (char === '.') return /\s/.test(text.charAt(at + 1));
  if (char === '/' || char === '-') return text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' ';
  return ';•·●|\n、،，；・‧'.includes(char);
}

const WORDS = /[\p{L}\p{N}'-]+/gu;
const isProse = (entry: string, count: number, prose: RegExp): boolean =>
  entry.length > 110 ? !/[([/\\]/.test(entry) || count > 18 : count > 4 && prose.test(entry);

/** True for words that stand in sentences and in no list: a name alone is none. */
export const isSpoken = (text: string): boolean => dictionary().prose.test(text);

type Kind = 'cosmetic' | 'named' | 'food' | 'prose' | 'amount' | 'other';
function kindOf(entry: string, words: Words): Kind {
  const count = entry.match(WORDS)?.length ?? 0;
  if (AMOUNT.test(entry)) return 'amount';
  if (isProse(entry, count, words.prose)) return 'prose';
  if (words.excipient.test(entry)) return 'food';
  if (words.cosmetic.test(entry) || COLOUR.test(entry) || LATIN.test(entry)) return 'cosmetic';
  if (words.food.test(entry)) return 'food';
  return words.shared.test(entry) || ENDING.test(entry) ? 'named' : 'other';
}

/**
 * Scores a text. Long texts are read to 12,000 characters. Food, recipes and sentences pull the score down.
 *
 * @example inciScore('Aqua, Glycerin, Parfum').score // 1
 * @example inciScore('sugar, wheat flour, 2 cups milk').score // 0
 */
export function inciScore(text: string): InciScore {
  const known = scores.get(text);
  if (known) return known;
  const score = counted(text);
  if (scores.size >= MOST_KNOWN) scores.clear();
  scores.set(text, score);
  return score;
}

/** The same cells, lines and panels are asked for again by every label near them. */
const scores = new Map<string, InciScore>();
const MOST_KNOWN = 2000;
/** Lets go of the texts that were scored: a reading is over. */
export const forgetScores = (): void => scores.clear();

function counted(text: string): InciScore {
  const words = dictionary();
  const entries = roughEntries(text.slice(0, MOST).replace(DENIAL, '$1'));
  const total = entries.length;
  if (total === 0) return NONE;
  const count = { cosmetic: 0, named: 0, food: 0, prose: 0, amount: 0, other: 0 };
  for (const entry of entries) count[kindOf(entry, words)]++;
  const names = count.cosmetic + count.named;
  const share = names / total;
  const against = (count.food * 1.6 + count.amount * 1.5 + count.prose * 0.6) / total;
  const decided = count.cosmetic / total >= 0.12 && count.cosmetic > count.food + count.amount;
  const score = decided ? Math.max(0, Math.min(1, share - against + 0.15)) : 0;
  return {
    score,
    entries: total,
    cosmetic: count.cosmetic / total,
    named: share,
    food: count.food / total,
    prose: count.prose / total,
    amounts: count.amount / total,
  };
}

/** True when something that only cosmetics hold is named in a text. Cheap. */
export const namesCosmetic = (text: string): boolean =>
  dictionary().cosmetic.test(text) || LATIN.test(text) || COLOUR.test(text);
