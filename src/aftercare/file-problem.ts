import type * as v from 'valibot';

/** What can be wrong with a field of a file; the words for it are in `_locales` (`problem_…`). */
export const FILE_PROBLEMS = [
  'unreadable', // no JSON, or no file of ours
  'nothing', // holds nothing to load
  'missing',
  'kind', // a word where a number belongs
  'choice', // none of the possible values
  'range', // a number too small or too large
  'length', // too long
  'empty',
  'twice', // the same entry two times
  'extra', // no field has this name
  'no_rule', // no rule has this name
  'new_rule', // a new rule needs its subject and its advice
  'window', // ends before it begins
  'moment', // no day and time that can be
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** Which field is wrong, as a path ("plan.edits.0.until", empty for the whole file), and what is wrong with it. */
export interface FieldError {
  readonly field: string;
  readonly problem: FileProblem;
}

const BY_TYPE: ReadonlyMap<string, FileProblem> = new Map<string, FileProblem>([
  ['picklist', 'choice'],
  ['literal', 'choice'],
  ['variant', 'choice'],
  ['min_value', 'range'],
  ['max_value', 'range'],
  ['integer', 'range'],
  ['finite', 'range'],
  ['max_length', 'length'],
  ['min_length', 'empty'],
  ['strict_object', 'extra'],
]);

/**
 * What an issue of the schema means. A check of our own carries the problem as its message.
 *
 * @example problemOf(v.safeParse(v.picklist(['a']), 'b').issues[0]) // "choice"
 */
export function problemOf({ kind, type, received, expected, message }: v.BaseIssue<unknown>): FileProblem {
  if (type === 'check' || type === 'raw_check') return FILE_PROBLEMS.find((one) => one === message) ?? 'kind';
  if (kind === 'schema' && received === 'undefined') return 'missing';
  if (type === 'strict_object' && expected !== 'never') return 'kind';
  return BY_TYPE.get(type) ?? 'kind';
}
