import { resolve } from 'node:path';
import { type Wrong, wrong } from '../arguments.ts';

export type Format = 'jsonl' | 'csv' | 'tsv';

/** The columns (or fields) that a person named. */
export interface Columns {
  readonly id?: string;
  readonly ingredients?: string;
  readonly name?: string;
  readonly category?: string;
}

/** Where a catalogue comes from, where it goes, and how. */
export interface Catalogue {
  /** Absent: standard input. */
  readonly file?: string;
  readonly from: Format;
  /** Absent: standard output. */
  readonly out?: string;
  readonly to: 'jsonl' | 'csv';
  /** Absent: as many as the machine has cores for a file, one for standard input. */
  readonly workers?: number;
  readonly resume: boolean;
  readonly columns: Columns;
}

const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['tab', 'tsv'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
]);
const MOST_WORKERS = 256;

/**
 * The catalogue's part of the command line. Formats come from the files' endings where they are not given, JSONL where
 * those say nothing. What does not fit together is `wrong`.
 *
 * @example catalogueOf(new Map([['FILE', 'products.csv']])).from // "csv"
 */
export function catalogueOf(values: ReadonlyMap<string, string>): Catalogue | Wrong {
  const file = values.get('FILE');
  const out = values.get('--out');
  const from = values.get('--from') ?? byEnding(file) ?? 'jsonl';
  const to = values.get('--to') ?? byEnding(out) ?? 'jsonl';
  const workers = values.get('--workers');
  const resume = values.has('--resume');
  if (from !== 'jsonl' && from !== 'csv' && from !== 'tsv') return wrong(`--from is jsonl, csv or tsv, not ${from}`);
  if (to !== 'jsonl' && to !== 'csv') return wrong(`--to is jsonl or csv, not ${to}`);
  if (workers !== undefined && !isCount(workers)) return wrong(`--workers is a number from 1 to ${MOST_WORKERS}`);
  if (file !== undefined && out !== undefined && resolve(file) === resolve(out))
    return wrong('--out is the file to be read');
  if (resume && out === undefined)
    return wrong('--resume needs --out: it goes on behind the last whole row of that file');
  // Another "now" would judge the second half at another moment than the first.
  if (resume && !values.has('--at')) return wrong('--resume needs the --at of the first run');
  return {
    from,
    to,
    resume,
    columns: columnsOf(values),
    ...(file === undefined || file === '-' ? {} : { file }),
    ...(out === undefined ? {} : { out }),
    ...(workers === undefined ? {} : { workers: Number(workers) }),
  };
}

const byEnding = (file: string | undefined): Format | undefined =>
  file === undefined ? undefined : ENDINGS.get(file.toLowerCase().split('.').at(-1) ?? '');

const isCount = (text: string): boolean => /^[1-9]\d{0,2}$/.test(text) && Number(text) <= MOST_WORKERS;

function columnsOf(values: ReadonlyMap<string, string>): Columns {
  const given = ['id', 'ingredients', 'name', 'category'].flatMap((column) => {
    const value = values.get(`--${column}`);
    return value === undefined ? [] : [[column, value]];
  });
  return Object.fromEntries(given);
}
