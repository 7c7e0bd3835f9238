import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { ingredientLists } from '../../../scripts/bench/_lists.ts';
import { memoryOf, place, run } from './command.ts';

const files = place();
afterAll(files.clear);

const CREAM = 'Aqua, Glycerin, Squalane, Cetearyl Alcohol, Panthenol, Tocopherol, Xanthan Gum';
const levels = (out: string): unknown[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, line: number, level, error } = JSON.parse(line);
      return [id ?? number, level ?? error];
    });

describe('a catalogue', () => {
  it('as CSV is read by its usual column names and written as CSV', async () => {
    const file = files.put(
      'a.csv',
      `\uFEFFSKU,Product Name,INCI\r\n7,Night cream,"${CREAM}, Retinol"\r\n8,Cream,"${CREAM}"\r\n`,
    );
    const { code, err } = await run([file, '--out', files.path('a-out.csv')]);
    expect([code, err]).toEqual([0, expect.stringMatching(/^2 lists in .* a minute\)\n$/)]);
    expect(files.read('a-out.csv').split('\n')).toEqual([
      'id,outcome,level,avoidUntil,okFrom,families,findings,notes,unknown,error',
      '7,read,avoid,2026-11-26T10:00:00.000Z,2026-11-26T10:00:00.000Z,retinoid,Retinol (retinoid),,0,',
      '8,read,clear,,,,,,0,',
      '',
    ]);
  });

  it('as CSV with semicolons, as TSV and as JSON lines with other field names says the same', async () => {
    const semicolons = files.put('b.csv', `id;ingredients\n1;"${CREAM}, Retinol"\n2;${CREAM}\n`);
    const tabs = files.put('b.tsv', `id\tingredients\n1\t${CREAM}, Retinol\n2\t${CREAM}\n`);
    const lines = [
      { sku: '1', inci: `${CREAM}, Retinol` },
      { sku: '2', inci: CREAM },
    ].map((row) => JSON.stringify(row));
    const json = files.put('b.jsonl', lines.join('\n'));
    const all = [
      await run([semicolons, '--workers', '1']),
      await run([tabs, '--workers', '1']),
      await run([json, '--id', 'sku', '--ingredients', 'inci', '--workers', '1']),
    ];
    expect(all.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(levels(all[0]?.out ?? '')).toEqual([
      ['1', 'avoid'],
      ['2', 'clear'],
    ]);
    expect(all[1]?.out).toBe(all[0]?.out);
    expect(all[2]?.out).toBe(all[0]?.out);
  });

  it('comes out in its order and to the same bytes with any number of threads', async () => {
    const rows = Array.from({ length: 700 }, (_, id) =>
      JSON.stringify({ id, ingredients: id % 3 ? CREAM : `Retinol, ${CREAM}` }),
    );
    const file = files.put('c.jsonl', rows.join('\n'));
    const [one, three] = [await run([file, '--workers', '1']), await run([file, '--workers', '3'])];
    expect(levels(one.out).map((row) => (row as unknown[])[0])).toEqual(rows.map((_, id) => id));
    expect(three.out).toBe(one.out);
  });

  it('with bad rows tells each of them in its place and goes on', async () => {
    const file = files.put(
      'd.csv',
      [
        'id,ingredients',
        '1,"Aqua, Retinol"',
        '2,Aqua,Glycerin',
        '3,"Aqua, never closed',
        '4',
        '',
        '5,"Aqua, Retinol"',
      ].join('\n'),
    );
    const { code, out } = await run([file, '--workers', '1']);
    expect(code).toBe(1);
    expect(levels(out)).toEqual([
      ['1', 'avoid'],
      ['2', '3 cells where the header has 2'],
      [4, 'a quotation mark is not closed'],
      ['4', '1 cells where the header has 2'],
      ['5', 'avoid'],
    ]);
  });

  it.each([
    [['--ingredients', 'inci'], 'there is no column "inci" in e.csv; it has "id", "stuff"'],
    [[], 'no column of e.csv is known to hold ingredients; it has "id", "stuff": say which with --ingredients NAME'],
    [['--from', 'xlsx'], '--from is jsonl, csv or tsv, not xlsx'],
    [['--workers', '0'], '--workers is a number from 1 to 256'],
    [['--resume'], '--resume needs --out'],
    [['second.csv'], 'only one file can be checked at a time'],
  ])('refuses %j with a sentence', async (args, sentence) => {
    const { code, out, err } = await run([files.put('e.csv', 'id,stuff\n1,Aqua\n'), ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });

  it('that is not there, or empty, gives a sentence and no output', async () => {
    expect(await run([files.path('nowhere.csv')])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('nowhere.csv cannot be read'),
    });
    expect(await run([files.put('empty.csv', '')])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('empty.csv is empty'),
    });
  });

  it.skipIf(process.platform !== 'linux')('needs no more memory when it is longer (told by Linux only)', async () => {
    const row = (list: string | undefined, id: number): string => JSON.stringify({ id, ingredients: list });
    const rows = ingredientLists(2000, 40).map(row).join('\n');
    const file = files.put('long.jsonl', `${rows}\n${rows}`);
    expect(await memoryOf([file, '--workers', '2', '--out', files.path('long-out.csv')])).toBeLessThan(300);
  });

  it('is never written over itself', async () => {
    const file = files.put('self.jsonl', '{"id":1,"ingredients":"Aqua"}\n');
    expect(await run([file, '--out', file])).toMatchObject({ code: 2 });
    expect(files.read('self.jsonl')).toBe('{"id":1,"ingredients":"Aqua"}\n');
  });
});
