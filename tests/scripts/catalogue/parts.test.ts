import { PassThrough } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../scripts/check/arguments.ts';
import { cellsOf, delimiterOf } from '../../../scripts/check/catalogue/cells.ts';
import { placesIn } from '../../../scripts/check/catalogue/columns.ts';
import { inOrder } from '../../../scripts/check/catalogue/pool.ts';
import { progressOn } from '../../../scripts/check/catalogue/progress.ts';
import { type RawRow, tableRows } from '../../../scripts/check/catalogue/records.ts';
import { judged } from '../../../scripts/check/catalogue/repeats.ts';
import { outputLine } from '../../../scripts/check/output.ts';

async function* lines(text: string): AsyncGenerator<string> {
  yield* text.split('\n');
}

async function rowsOf(text: string, delimiter = ','): Promise<readonly RawRow[]> {
  const rows: RawRow[] = [];
  for await (const row of tableRows(lines(text), delimiter)) rows.push(row);
  return rows;
}

describe('rows of a table', () => {
  it('are taken apart as a library wrote them, whatever the cells hold', async () => {
    const letter = fc.constantFrom('a', '"', ',', '\n', ' ', ';', '\t', '한');
    const cell = fc.string({ unit: letter, maxLength: 12 });
    const table = fc.array(fc.tuple(fc.constantFrom('x', 'y'), cell, cell), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(',', ';', '\t'), async (written, delimiter) => {
        const rows = await rowsOf(stringify(written, { delimiter }), delimiter);
        expect(rows.map(({ text }) => cellsOf(text, delimiter))).toEqual(written);
      }),
      { numRuns: 500 },
    );
  });

  it('know their first line, also behind cells of several lines and behind a broken one', async () => {
    const rows = await rowsOf('a,"x\ny"\nb,"open\nc,"shut"\nd,5" tube');
    expect(rows).toEqual([
      { text: 'a,"x\ny"', line: 1 },
      { text: 'b,"open', line: 3 },
      { text: 'c,"shut"', line: 4 },
      { text: 'd,5" tube', line: 5 },
    ]);
  });

  it('do not swallow the file when a cell is never closed', async () => {
    const rows = await rowsOf(`a,"open\n${'b,c\n'.repeat(1000)}`);
    expect(rows).toHaveLength(1001);
  });
});

describe('cells', () => {
  it.each([
    ['1,"Aqua, Glycerin"', ',', ['1', 'Aqua, Glycerin']],
    ['1,5" tube', ',', ['1', '5" tube']],
    ['1,"a ""b"" c"', ',', ['1', 'a "b" c']],
    ['1\t"Aqua', '\t', ['1', '"Aqua']],
    ['1,"Aqua', ',', null],
  ])('of %j', (row, delimiter, cells) => expect(cellsOf(row, delimiter)).toEqual(cells));

  it.each([
    ['id,inci', ','],
    ['id;"a, b";inci', ';'],
    ['id\tinci', '\t'],
    ['inci', ','],
  ])('are parted in %j by %j', (header, delimiter) => expect(delimiterOf(header)).toBe(delimiter));
});

describe('columns', () => {
  it.each([
    [
      ['code', 'product_name', 'categories', 'ingredients_text'],
      { id: 0, ingredients: 3, name: 1, category: 2, width: 4 },
    ],
    [['전성분', '이름'], { id: -1, ingredients: 0, name: -1, category: -1, width: 2 }],
    [['Ingredient List', 'SKU'], { id: 1, ingredients: 0, name: -1, category: -1, width: 2 }],
  ])('%j are found by their usual names', (header, places) => expect(placesIn(header, {}, 't')).toEqual(places));

  it('that a person names come first, and one that is not there is told', () => {
    expect(placesIn(['ingredients', 'raw'], { ingredients: 'raw' }, 't')).toMatchObject({ ingredients: 1 });
    expect(placesIn(['a', 'constructor'], { ingredients: 'toString' }, 't')).toBe(
      'there is no column "toString" in t; it has "a", "constructor"',
    );
  });
});

it('results come in the order of the packets, whoever is done first', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), async (delays, ahead) => {
      const packets = (async function* () {
        for (const [line, delay] of delays.entries()) yield [{ text: String(delay), line }];
      })();
      const check = async ([row]: readonly RawRow[]) => {
        for (let turn = Number(row?.text); turn > 0; turn--) await Promise.resolve();
        return { text: String(row?.line), rows: 1, broken: 0 };
      };
      const out: string[] = [];
      for await (const { text } of inOrder(packets, { check, ahead, close: async () => {} })) out.push(text);
      expect(out).toEqual(delays.map((_, i) => String(i)));
    }),
  );
});

it('a list that comes again has the verdict of its own name and category', () => {
  const choice = readArguments(['--at', '2026-11-25T06:00Z'], 0, 'UTC');
  if (choice.kind !== 'run') throw new Error(choice.kind);
  const products = ['Night cream', 'Face scrub', undefined];
  const inputs = Array.from({ length: 1300 }, (_, id) => {
    const name = products[id % 3];
    return { id, ingredients: `Aqua, Glycerin, Retinol, CI 77${id % 600}`, ...(name ? { name } : {}) };
  });
  for (const input of [...inputs, ...inputs.slice(0, 50)])
    expect(JSON.stringify(judged(input, choice.settings))).toBe(JSON.stringify(outputLine(input, choice.settings)));
});

describe('the progress bar', () => {
  const shown = (isTTY: boolean, size: number | null): string => {
    const terminal = Object.assign(new PassThrough(), {
      isTTY,
      columns: 100,
      cursorTo: () => true,
      clearLine: () => true,
      moveCursor: () => true,
    });
    const progress = progressOn(terminal, size, () => 60_000);
    progress.show(5, 50);
    progress.end();
    return String(terminal.read() ?? '');
  };

  it('is drawn on a terminal, and nowhere else', () => {
    expect(shown(true, 100)).toContain('50 %');
    expect(shown(true, null)).toContain('5 lists');
    expect(shown(false, 100)).toBe('');
  });
});
