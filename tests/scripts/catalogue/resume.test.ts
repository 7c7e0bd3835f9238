import { existsSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingredientLists } from '../../../scripts/bench/_lists.ts';
import { place, run, start } from './command.ts';

const files = place();
afterAll(files.clear);

const ROWS = 2500;
const lists = ingredientLists(300, 40);
const input = (): string => files.path('in.jsonl');
const size = (name: string): number => (existsSync(files.path(name)) ? statSync(files.path(name)).size : 0);

/** Starts a run and kills what was started, and only that, once so many bytes are out. */
async function killed(args: readonly string[], out: string, bytes: number): Promise<void> {
  const child = start([...args, '--out', files.path(out)]);
  while (size(out) < bytes && child.exitCode === null) await wait(5);
  child.kill('SIGKILL');
}

beforeAll(() => {
  const rows = Array.from({ length: ROWS }, (_, id) => ({ id, ingredients: lists[id % lists.length] }));
  files.put('in.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'));
});

describe('a run that is killed and resumed', () => {
  it.each([
    ['jsonl', 2],
    ['csv', 1],
  ])('loses nothing and writes nothing twice (%s, %i threads)', async (format, workers) => {
    const args = [input(), '--workers', String(workers)];
    expect((await run([...args, '--out', files.path(`whole.${format}`)])).code).toBe(0);
    const whole = files.read(`whole.${format}`);
    await killed(args, `cut.${format}`, whole.length / 10);
    await killed([...args, '--resume'], `cut.${format}`, whole.length / 3);
    expect(size(`cut.${format}`)).toBeLessThan(whole.length);
    const { code, err } = await run([...args, '--resume', '--out', files.path(`cut.${format}`)]);
    expect([code, err]).toEqual([0, expect.stringContaining('were done before')]);
    expect(files.read(`cut.${format}`) === whole).toBe(true);
    expect(existsSync(files.path(`cut.${format}.lock`))).toBe(false);
  });

  it.each(['jsonl', 'csv'])('cuts a torn row off, wherever it was torn (%s)', async (format) => {
    const table = ['id,ingredients', '"a\nb","Aqua, Retinol"', 'c,"Aqua, ""Retinol"""', 'd,Aqua'].join('\n');
    const file = files.put('torn.csv', table);
    const out = `torn-out.${format}`;
    await run([file, '--workers', '1', '--out', files.path(out)]);
    const whole = files.read(out);
    for (const at of [3, Math.floor(whole.length / 2), whole.length]) {
      writeFileSync(files.path(out), whole.slice(0, at));
      expect((await run([file, '--workers', '1', '--resume', '--out', files.path(out)])).code).toBe(0);
      expect(files.read(out)).toBe(whole);
    }
  });

  it('touches no output of other lists or of another moment', async () => {
    const file = files.put('one.jsonl', '{"id":1,"ingredients":"Aqua, Retinol"}\n{"id":2,"ingredients":"Aqua"}\n');
    const other = files.put('other.jsonl', '{"id":9,"ingredients":"Aqua"}\n{"id":2,"ingredients":"Aqua"}\n');
    await run([file, '--out', files.path('one-out.jsonl')]);
    const first = `${files.read('one-out.jsonl').split('\n')[0]}\n`;
    writeFileSync(files.path('one-out.jsonl'), first);
    const { code, err } = await run([other, '--resume', '--out', files.path('one-out.jsonl')]);
    expect([code, err]).toEqual([2, expect.stringContaining('does not belong to this input and these options')]);
    expect(files.read('one-out.jsonl')).toBe(first);
  });

  it('is not begun anew by accident, and not written by two at a time', async () => {
    const file = files.put('two.jsonl', '{"id":1,"ingredients":"Aqua"}\n');
    files.put('two-out.jsonl.lock', '999999999\n');
    const again = await run([file, '--out', files.path('two-out.jsonl')]);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('add --resume')]);
    files.put('two-out.jsonl.lock', `${process.pid}\n`);
    const both = await run([file, '--resume', '--out', files.path('two-out.jsonl')]);
    expect([both.code, both.err]).toEqual([2, expect.stringContaining('another run')]);
    expect(existsSync(files.path('two-out.jsonl'))).toBe(false);
  });
});
