import { availableParallelism } from 'node:os';
import process from 'node:process';
import type { Settings } from '../arguments.ts';
import { checkRows, packets, type Task } from './batch.ts';
import { guard, lock, unlock } from './lock.ts';
import type { Catalogue } from './options.ts';
import { checkerOf, inOrder } from './pool.ts';
import { progressOn, rate } from './progress.ts';
import type { RawRow } from './records.ts';
import { type Source, sourceOf } from './source.ts';
import { type Left, leftIn, targetOf } from './target.ts';

/** How a run ended: rows checked in it, rows that were broken, or a sentence that says why there was none. */
export type Outcome = { readonly rows: number; readonly broken: number } | { readonly problem: string };

/**
 * Checks a catalogue row by row, in its order and in constant memory.
 *
 * @example await runCatalogue(settings, catalogue) // { rows: 200000, broken: 3 }
 */
export async function runCatalogue(settings: Settings, catalogue: Catalogue): Promise<Outcome> {
  const source = await sourceOf(catalogue);
  if (typeof source === 'string') return { problem: source };
  const { out, resume } = catalogue;
  const problem = out === undefined ? null : await lock(out, resume);
  if (problem) return { problem };
  const task: Task = { settings, shape: source.shape, to: catalogue.to };
  const left = leftIn(catalogue);
  const stranger = await skip(source.rows, left, task);
  if (stranger) {
    if (out !== undefined) unlock(out);
    return { problem: `${out} ${stranger}; it was left as it is` };
  }
  return write(source, catalogue, task, left);
}

/** Passes over the rows that are done. The last of them must come out again as it stands in the file. */
async function skip(rows: AsyncGenerator<RawRow>, left: Left, task: Task): Promise<string | null> {
  for (let done = 1; done <= left.rows; done++) {
    const row = await rows.next();
    if (row.done) return 'has more rows than the input';
    if (done === left.rows && checkRows([row.value], task).text !== left.last)
      return `does not belong to this input and these options: its row ${done} would be another`;
  }
  return null;
}

async function write(source: Source, catalogue: Catalogue, task: Task, left: Left): Promise<Outcome> {
  const { file, out } = catalogue;
  const stdin = file === undefined;
  const workers = catalogue.workers ?? (stdin ? 1 : availableParallelism());
  const checker = checkerOf(task, workers);
  const target = await targetOf(catalogue, left);
  const stopIfLeft = out === undefined ? () => {} : guard([process.ppid, Number(process.env.AFTERNEEDLE_STARTED_BY)]);
  const start = performance.now();
  const progress = progressOn(process.stderr, source.size, () => performance.now());
  let [rows, broken] = [0, 0];
  // Who types or pipes lines sees each answer at once.
  for await (const done of inOrder(packets(source.rows, stdin && workers < 2 ? 1 : undefined), checker)) {
    stopIfLeft();
    await target.write(done.text);
    rows += done.rows;
    broken += done.broken;
    progress.show(rows, source.read());
  }
  progress.end();
  target.end();
  await checker.close();
  if (out !== undefined) unlock(out);
  if (out !== undefined || process.stderr.isTTY) tell(rows, broken, left.rows, performance.now() - start);
  return { rows, broken };
}

function tell(rows: number, broken: number, before: number, milliseconds: number): void {
  const number = (value: number): string => value.toLocaleString('en');
  const earlier = before > 0 ? `, ${number(before)} were done before` : '';
  const wrong = broken > 0 ? `, ${number(broken)} of them could not be read` : '';
  const seconds = (milliseconds / 1000).toFixed(1);
  console.error(
    `${number(rows)} lists in ${seconds} s (${number(rate(rows, milliseconds))} a minute)${earlier}${wrong}`,
  );
}
