import type * as v from 'valibot';
import { FILE_PROBLEMS, type FileProblem } from './file-problem.ts';

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
