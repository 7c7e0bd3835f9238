import { normalizeName } from '../normalize.ts';

/** The words of a small table, normalised; `;` divides names, a name may have several words. */
export function listed(text: string): string[] {
  return text
    .split(';')
    .map(normalizeName)
    .filter((name) => name);
}

export function wordSet(text: string): ReadonlySet<string> {
  return new Set(listed(text.replaceAll(' ', ';')));
}

/** Names of several words, found by their first word; the longest name is tried first. */
export class Sequences<T> {
  private readonly byFirst = new Map<string, Array<{ readonly words: readonly string[]; readonly value: T }>>();

  add(name: string, value: T): void {
    const words = name.split(' ');
    const first = words[0] ?? '';
    const list = this.byFirst.get(first) ?? [];
    list.push({ words, value });
    list.sort((a, b) => b.words.length - a.words.length);
    this.byFirst.set(first, list);
  }

  /** The longest name that starts at a word, with the index behind its last word. */
  at(words: readonly string[], from: number): { readonly value: T; readonly end: number } | undefined {
    for (const entry of this.byFirst.get(words[from] ?? '') ?? []) {
      if (entry.words.every((word, i) => words[from + i] === word))
        return { value: entry.value, end: from + entry.words.length };
    }
    return undefined;
  }

  /** Whether any name starts with the word. */
  starts(word: string): boolean {
    return this.byFirst.has(word);
  }

  firsts(): Iterable<string> {
    return this.byFirst.keys();
  }
}

const BEFORE = wordSet(
  'free no non not without zero sans ohne sin senza sem zonder bez utan uden uten ilman без never contains0 0 niente kein keine',
);
const AFTER = wordSet('free frei vrij fri fria vapaa alternative alternatives substitute replacement like suz siz');
const FILLERS = wordSet('of from added any artificial synthetic the de d di');

/** Whether any word is one that claims are made with. */
export function isClaim(words: readonly string[]): boolean {
  return words.some((word) => BEFORE.has(word) || AFTER.has(word));
}

/** Whether the words from `from` to `end` stand in a claim: "no added fragrance", "retinol-free". */
export function negated(words: readonly string[], from: number, end: number): boolean {
  if (AFTER.has(words[end] ?? '')) return true;
  let i = from - 1;
  while (i > 0 && FILLERS.has(words[i] ?? '')) i--;
  return BEFORE.has(words[i] ?? '');
}
