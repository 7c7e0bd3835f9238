import { COMMON_NAMES } from '../lexicon/common.ts';
import { spellings } from '../spellings.ts';

/**
 * A table of the most common names with what is known of them, made once by asking for each; in the three ways in which
 * labels print, so that they need no folding.
 *
 * @example commonNames(entryGrades).get('aqua')
 */
export function commonNames<T>(ask: (name: string) => T): ReadonlyMap<string, T> {
  const names = COMMON_NAMES.split(/[;\n]/).map((name) => name.trim());
  return new Map(
    names.filter(Boolean).flatMap((name) => {
      const answer = ask(name);
      return spellings(name).map((spelling) => [spelling, answer] as const);
    }),
  );
}
