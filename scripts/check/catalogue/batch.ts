import type { Settings } from '../arguments.ts';
import type { RawRow } from './records.ts';
import { judged } from './repeats.ts';
import { readRow, type Shape } from './row.ts';
import { tableRow } from './table.ts';

/** All that a worker has to know. */
export interface Task {
  readonly settings: Settings;
  readonly shape: Shape;
  readonly to: 'jsonl' | 'csv';
}

/** What became of some rows: one row of output each, in their order. */
export interface Done {
  readonly text: string;
  readonly rows: number;
  readonly broken: number;
}

/**
 * Checks some rows, one after the other.
 *
 * @example checkRows([{ text: '{"id":1,"ingredients":"Aqua"}', line: 1 }], task).rows // 1
 */
export function checkRows(rows: readonly RawRow[], { settings, shape, to }: Task): Done {
  let text = '';
  let broken = 0;
  for (const row of rows) {
    const input = readRow(row, shape);
    const output = 'error' in input ? input : judged(input, settings);
    if ('error' in output) broken += 1;
    text += to === 'csv' ? tableRow(output) : `${JSON.stringify(output)}\n`;
  }
  return { text, rows: rows.length, broken };
}

/** Work that is handed over at a time: enough to be worth a message, little enough to be held several times. */
const MOST_ROWS = 100;
const MOST_CHARS = 200_000;

/**
 * Rows in packets, each of at most so many rows and about so many characters.
 *
 * @example for await (const packet of packets(rows)) …
 */
export async function* packets(rows: AsyncIterable<RawRow>, most = MOST_ROWS): AsyncGenerator<readonly RawRow[]> {
  let packet: RawRow[] = [];
  let chars = 0;
  for await (const row of rows) {
    packet.push(row);
    chars += row.text.length;
    if (packet.length < most && chars < MOST_CHARS) continue;
    yield packet;
    packet = [];
    chars = 0;
  }
  if (packet.length > 0) yield packet;
}
