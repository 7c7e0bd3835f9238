import { lexiconRows } from '../lexicon/rows.ts';
import { normalizeName } from '../normalize.ts';
import { AVOID_FAMILIES, type Family } from '../types.ts';
import { WORDS as HARMLESS_WORDS } from './harmless-words.ts';
import { plantNames } from './plants.ts';

const SHORTEST = 6;
const AVOID: ReadonlySet<Family> = new Set(AVOID_FAMILIES);

interface Vocabulary {
  /** Every word of the lexicon; one of these is never a misspelling of another. */
  readonly known: ReadonlySet<string>;
  /** Words of avoid families with one letter left out, and the word meant. */
  readonly shortened: ReadonlyMap<string, string>;
}

function* lettersLeftOut(word: string): Generator<string> {
  for (let i = 0; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
}

function build(): Vocabulary {
  const known = new Set<string>();
  const meant = new Set<string>();
  for (const { family, names } of lexiconRows()) {
    for (const [printed] of names) {
      for (const word of normalizeName(printed).split(' ')) {
        known.add(word);
        if (AVOID.has(family) && word.length >= SHORTEST && /^[a-zа-я]+$/.test(word)) meant.add(word);
      }
    }
  }
  for (const word of plantNames().words) {
    known.add(word);
    if (word.length >= SHORTEST && /^[a-z]+$/.test(word)) meant.add(word);
  }
  const shortened = new Map<string, string>();
  for (const word of meant) for (const variant of lettersLeftOut(word)) shortened.set(variant, word);
  for (const word of meant) shortened.set(word, word);
  return { known, shortened };
}

let vocabulary: Vocabulary | undefined;

function words(): Vocabulary {
  vocabulary ??= build();
  return vocabulary;
}

/** One letter wrong, missing, too many, or two swapped. */
function corrected(word: string): string | undefined {
  const { shortened } = words();
  const missing = shortened.get(word);
  if (missing) return missing;
  if (word.length < SHORTEST) return undefined;
  for (const variant of lettersLeftOut(word)) {
    const meant = shortened.get(variant);
    if (meant && Math.abs(meant.length - word.length) < 2) return meant;
  }
  return undefined;
}

/**
 * The words of a name with misspelt ones put right towards avoid families, `undefined` when nothing was put right. Words that the
 * lexicon or the harmless grammar knows are left alone: a known name is never taken for another.
 *
 * @example respelled(['salicilic', 'acid']) // ['salicylic', 'acid']
 */
export function respelled(names: readonly string[]): string[] | undefined {
  let changed = false;
  const result = names.map((word) => {
    if (word.length < SHORTEST - 1 || words().known.has(word) || HARMLESS_WORDS.has(word)) return word;
    const meant = corrected(word);
    if (meant === undefined) return word;
    changed = true;
    return meant;
  });
  return changed ? result : undefined;
}
