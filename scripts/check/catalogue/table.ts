import { stringify } from 'csv-stringify/sync';
import type { Broken } from '../input.ts';
import type { Checked } from '../output.ts';

/** The columns of a table of verdicts. */
const HEADER = ['id', 'outcome', 'level', 'avoidUntil', 'okFrom', 'families', 'findings', 'notes', 'unknown', 'error'];

/**
 * The first row of a table of verdicts.
 *
 * @example headerRow().startsWith('id,outcome,level') // true
 */
export const headerRow = (): string => stringify([HEADER]);

/**
 * One verdict as a row: the families in the way, the words with their family, what was only noted, how many entries are
 * not known. A row that was broken has its error, with the number of its line where it has no id.
 *
 * @example tableRow({ id: 7, error: 'not JSON' }) // "7,,,,,,,,,not JSON\n"
 */
export function tableRow(output: Checked | Broken): string {
  if ('error' in output) {
    const { id, line, error } = output;
    return stringify([
      [id ?? '', ...Array(HEADER.length - 2).fill(''), id === undefined ? `line ${line}: ${error}` : error],
    ]);
  }
  const { id, outcome, level, avoidUntil, okFrom, findings, ingredients } = output;
  const held = findings.filter((finding) => finding.level !== 'note');
  const words = (all: typeof findings): string =>
    all.map(({ text, family }) => (text ? `${text} (${family})` : family)).join('; ');
  const families = [...new Set(held.map(({ family }) => family))].join('; ');
  const noted = words(findings.filter((finding) => finding.level === 'note'));
  const unknown = ingredients.filter(({ recognized }) => !recognized).length;
  return stringify([[id, outcome, level, avoidUntil, okFrom, families, words(held), noted, unknown, '']]);
}
