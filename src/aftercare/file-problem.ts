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
