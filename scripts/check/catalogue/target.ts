import { appendFileSync, closeSync, openSync, truncateSync } from 'node:fs';
import process from 'node:process';
import type { Catalogue } from './options.ts';
import { headerRow } from './table.ts';
import { type WholeRows, wholeRows } from './whole-rows.ts';

/** What an earlier run left in the output: all whole rows without the header. */
export interface Left extends WholeRows {
  readonly headed: boolean;
}

/**
 * What there is to go on from; nothing unless `--resume` was given.
 *
 * @example leftIn(catalogue).rows // 812
 */
export function leftIn({ out, to, resume }: Catalogue): Left {
  if (!out || !resume) return { rows: 0, bytes: 0, last: '', headed: false };
  const whole = wholeRows(out, to);
  const headed = to === 'csv' && whole.rows > 0;
  return { ...whole, rows: whole.rows - (headed ? 1 : 0), headed };
}

/** Where the output goes: each text is out when `write` resolves. */
export interface Target {
  readonly write: (text: string) => Promise<void>;
  readonly end: () => void;
}

/**
 * Opens the output behind what is left; what is torn is cut off first. A new table begins with its header.
 *
 * @example await (await targetOf(catalogue, left)).write('…\n');
 */
export async function targetOf({ out, to }: Catalogue, left: Left): Promise<Target> {
  const target = out === undefined ? standardOutput() : fileFrom(out, left);
  if (to === 'csv' && !left.headed) await target.write(headerRow());
  return target;
}

/** A file is written at once, without a buffer: what was said to be done is there when the process is killed. */
function fileFrom(out: string, left: Left): Target {
  if (left.bytes > 0) truncateSync(out, left.bytes);
  const file = openSync(out, left.bytes > 0 ? 'a' : 'w');
  return { write: async (text) => appendFileSync(file, text), end: () => closeSync(file) };
}

/** Waits while the reader is slower; one that went away (`… | head`) ends the process quietly. */
function standardOutput(): Target {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  const write = (text: string): Promise<void> => new Promise((done) => process.stdout.write(text, () => done()));
  return { write, end: () => {} };
}
