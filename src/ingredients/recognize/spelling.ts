import { lazy } from '../lazy.ts';
import { distance } from './nearest.ts';
import { KNOWN, vocabulary } from './vocabulary.ts';

const SHORTEST = 6;
const LONGEST = 40;
const BASE = 0x01000193;
const SLOTS = 1 << 20;

interface Typos {
  /** Words with one letter left out, and whole words, with the word meant. */
  readonly meant: ReadonlyMap<string, string>;
  /** One bit for the hash of each of them, so that most words are done without making a string. */
  readonly seen: Uint32Array;
}

function hash(word: string): number {
  let h = 0;
  for (let i = 0; i < word.length; i++) h = (Math.imul(h, BASE) + word.charCodeAt(i)) | 0;
  return h;
}

function slot(h: number): number {
  return (h ^ (h >>> 15)) & (SLOTS - 1);
}

function without(word: string, i: number): string {
  return word.slice(0, i) + word.slice(i + 1);
}

function build(): Typos {
  const meant = new Map<string, string>();
  const words = vocabulary().meant;
  for (const word of words) for (let i = 0; i < word.length; i++) meant.set(without(word, i), word);
  for (const word of words) meant.set(word, word);
  const seen = new Uint32Array(SLOTS >>> 5);
  for (const key of meant.keys()) {
    const at = slot(hash(key));
    seen[at >>> 5] = (seen[at >>> 5] ?? 0) | (1 << (at & 31));
  }
  return { meant, seen };
}

const typos = lazy(build);

function maybe(h: number): boolean {
  const at = slot(h);
  return ((typos().seen[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0;
}

const before = new Int32Array(LONGEST + 1);

/** Whether the word without its letter at `i` may be in the table, for every `i` in one pass from the end. */
function* likely(word: string): Generator<number> {
  const n = word.length;
  for (let i = 0; i < n; i++) before[i + 1] = (Math.imul(before[i] ?? 0, BASE) + word.charCodeAt(i)) | 0;
  let behind = 0;
  let power = 1;
  for (let i = n - 1; i >= 0; i--) {
    if (maybe((Math.imul(before[i] ?? 0, power) + behind) | 0)) yield i;
    behind = (behind + Math.imul(word.charCodeAt(i), power)) | 0;
    power = Math.imul(power, BASE);
  }
}

/** The word of an avoid family that differs in one letter wrong, missing, too many, or two swapped. */
function corrected(word: string): string | undefined {
  if (word.length < SHORTEST - 1 || word.length > LONGEST) return undefined;
  const { meant } = typos();
  const missing = maybe(hash(word)) ? meant.get(word) : undefined;
  if (missing || word.length < SHORTEST) return missing;
  for (const i of likely(word)) {
    const found = meant.get(without(word, i));
    if (found && distance(word, found, 1) === 1) return found;
  }
  return undefined;
}

/** What oils and extracts are called, short words that are only looked for beside others. */
const MADE = ['extract', 'water', 'absolute', 'resin'];

function madeOf(word: string): string | undefined {
  if (word.length > 9) return undefined;
  if (/^o?o?ii?ll?$|^oli$|^oiel$/.test(word)) return 'oil';
  return word.length > 4 ? MADE.find((made) => word[0] === made[0] && distance(word, made, 1) === 1) : undefined;
}

/**
 * The words with a misspelt "extract" or "oil" put right, `undefined` when there is none.
 *
 * @example remade(['ginseng', 'exract']) // ['ginseng', 'extract']
 */
export function remade(words: readonly string[]): string[] | undefined {
  const { bits } = vocabulary();
  const right = words.map((word) => ((bits.get(word) ?? 0) & KNOWN ? word : (madeOf(word) ?? word)));
  return right.some((word, i) => word !== words[i]) ? right : undefined;
}

/** A short word by itself with another end is a name of fancy, no slip: `Limona`, `Menthos`. */
function madeUp(word: string, meant: string): boolean {
  return word.length < 9 && (word[0] !== meant[0] || word.at(-1) !== meant.at(-1));
}

/**
 * The words of a name with misspelt ones put right towards avoid families, `undefined` when nothing was put right. Words that the
 * lexicon or the harmless grammar knows are left alone: a known name is never taken for another.
 *
 * @example respelled(['salicilic', 'acid']) // ['salicylic', 'acid']
 */
export function respelled(words: readonly string[]): string[] | undefined {
  const { bits } = vocabulary();
  let changed = false;
  const result = words.map((word) => {
    const meant = (bits.get(word) ?? 0) & KNOWN ? undefined : (corrected(word) ?? madeOf(word));
    if (meant === undefined || (words.length === 1 && madeUp(word, meant))) return word;
    changed = true;
    return meant;
  });
  return changed ? result : undefined;
}
