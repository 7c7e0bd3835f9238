import { type Wrong, wrong } from './arguments.ts';

/** Options that take a value, with an example of one. */
const OPTIONS: ReadonlyMap<string, string> = new Map([
  ['--treated', 'a time such as 2026-11-24T10:00Z'],
  ['--at', 'a time such as 2026-11-24T10:00Z'],
  ['--from', 'jsonl, csv or tsv'],
  ['--to', 'jsonl or csv'],
  ['--out', 'a file such as verdicts.csv'],
  ['--workers', 'a number such as 4'],
  ['--id', 'the name of a column'],
  ['--ingredients', 'the name of a column'],
  ['--name', 'the name of a column'],
  ['--category', 'the name of a column'],
]);

/**
 * The values on a command line by the names of their options; `FILE` is the argument without one, `--resume` has the
 * value "yes". An unknown option, one given twice or without its value is `wrong`.
 *
 * @example namesOf(['products.csv', '--to', 'csv']) // Map { 'FILE' => 'products.csv', '--to' => 'csv' }
 */
export function namesOf(args: readonly string[]): ReadonlyMap<string, string> | Wrong {
  const values = new Map<string, string>();
  for (let i = 0; i < args.length; i++) {
    const [name = '', inline] = (args[i] ?? '').split(/=(.*)/s);
    const file = !(args[i] ?? '').startsWith('-');
    const key = file ? 'FILE' : name;
    const needs = OPTIONS.get(key);
    if (!file && !needs && args[i] !== '--resume') return wrong(`unknown argument: ${args[i]}`);
    if (values.has(key)) return wrong(file ? 'only one file can be checked at a time' : `${name} is given twice`);
    const value = file ? args[i] : needs ? (inline ?? args[++i]) : 'yes';
    if (value === undefined) return wrong(`${name} needs ${needs}`);
    values.set(key, value);
  }
  return values;
}
