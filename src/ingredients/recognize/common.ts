import { COMMON_NAMES } from '../lexicon/common.ts';

/**
 * A table of the most common names with what is known of them, made once by asking for each.
 *
 * @example commonNames(entryGrades).get('aqua')
 */
export function commonNames<T>(ask: (name: string) => T): ReadonlyMap<string, T> {
  const names = COMMON_NAMES.split(/[;\n]/).map((name) => name.trim());
  return new Map(names.filter(Boolean).map((name) => [name, ask(name)]));
}
