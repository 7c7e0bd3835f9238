import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import { linesOf } from '../lines.ts';
import { cellsOf, delimiterOf } from './cells.ts';
import { placesIn } from './columns.ts';
import type { Catalogue } from './options.ts';
import { jsonRows, type RawRow, tableRows } from './records.ts';
import type { Shape } from './row.ts';

/** A catalogue that is open for reading. */
export interface Source {
  readonly rows: AsyncGenerator<RawRow>;
  readonly shape: Shape;
  /** Bytes in all; `null` for standard input. */
  readonly size: number | null;
  /** Bytes read so far. */
  readonly read: () => number;
}

/**
 * Opens a catalogue; of a table the header is read at once. What is wrong comes back as a sentence.
 *
 * @example const source = await sourceOf({ file: 'products.csv', from: 'csv', … });
 */
export async function sourceOf({ file, from, columns }: Catalogue): Promise<Source | string> {
  const size = file === undefined ? null : sizeOf(file);
  if (size === undefined) return `${file} cannot be read`;
  let bytes = 0;
  const counted = (async function* () {
    for await (const chunk of file === undefined ? process.stdin : createReadStream(file)) {
      bytes += chunk.length;
      yield chunk;
    }
  })();
  const opened = { size, read: () => bytes };
  const lines = linesOf(counted);
  if (from === 'jsonl') return { ...opened, rows: jsonRows(lines), shape: { kind: 'json', fields: columns } };
  const table = file === undefined ? 'the table' : basename(file);
  const header = await lines.next();
  const first = header.done ? '' : header.value;
  if (!first.trim()) return `${table} is empty: its first line should name the columns`;
  const delimiter = from === 'tsv' ? '\t' : delimiterOf(first);
  const places = placesIn(cellsOf(first, delimiter) ?? [], columns, table);
  if (typeof places === 'string') return places;
  return { ...opened, rows: tableRows(lines, delimiter, 2), shape: { kind: 'table', delimiter, places } };
}

function sizeOf(file: string): number | undefined {
  try {
    const stat = statSync(file);
    return stat.isDirectory() ? undefined : stat.size;
  } catch {
    return undefined;
  }
}
