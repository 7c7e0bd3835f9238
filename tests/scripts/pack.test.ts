import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { joined, packedTables, type Table, tablesIn } from '../../scripts/pack/plugin.ts';
import { linesOf } from '../../scripts/pack/tables.ts';
import { pack } from '../../scripts/pack/write.ts';
import { analyze } from '../../src/ingredients/analyze.ts';
import { lexiconRows } from '../../src/ingredients/lexicon/rows.ts';
import { unpack } from '../../src/ingredients/packed/unpack.ts';

const root = resolve(import.meta.dirname, '../..');
const tables = await tablesIn(join(root, 'src/ingredients'));

describe('a packed text', () => {
  it('comes out as it went in', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '레', '酸', '-', '\u0001'), maxLength: 90 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
        expect(unpack(pack(lines))).toEqual(lines);
      }),
      { numRuns: 15 },
    );
  });

  it('is the same in two builds', () => {
    const lines = joined(tables);
    const packed = pack(lines);
    expect(pack(lines)).toBe(packed);
    expect(unpack(packed)).toEqual(lines);
  });
});

/** What a table says, whatever the order of names that mean the same: read here without the writer's help. */
function said({ value, kind, name }: Table): unknown {
  if (kind === 'json') return value;
  if (kind === 'phrases' || kind === 'lists') {
    const sign = kind === 'phrases' ? '|' : ',';
    const parts = (text: string): string => [...new Set(text.split(sign).map((part) => part.trim()))].sort().join('\n');
    return JSON.stringify(value, (_, inner) => (typeof inner === 'string' ? parts(inner) : inner));
  }
  const text = String(value);
  if (kind === 'text') return text;
  if (kind === 'words') return new Set(text.split(/\s+/).filter(Boolean));
  if (kind === 'names')
    return new Set(
      text
        .split(/[;\n]/)
        .map((n) => n.trim())
        .filter(Boolean),
    );
  let head = '';
  const names = new Set<string>();
  for (const line of text.split('\n').filter(Boolean)) {
    if (name === 'PLANTS') {
      const [marks, plants = ''] = line.split(' | ');
      for (const plant of plants.split('; ')) names.add(`${marks} | ${plant}`);
    } else if (line.startsWith('# ')) head = line;
    else for (const one of line.split('; ')) names.add(`${head} ${one}`);
  }
  return names;
}

describe('the packed tables', () => {
  const json = ['json', 'phrases', 'lists'];

  it.each(tables.map((table) => [`${table.module} ${table.name}`, table] as const))(
    '%s says what its rows say',
    (_, table) => {
      const lines = linesOf(table.value, table.kind);
      const value = json.includes(table.kind) ? JSON.parse(lines.join('')) : lines.join('\n');
      expect(said({ ...table, value })).toEqual(said(table));
    },
  );

  it('are all of the lexicon', () => {
    const names = new Set(tables.map(({ module }) => module));
    expect(names.size).toBeGreaterThan(40);
    expect(tables.every(({ value }) => value !== undefined && value !== '')).toBe(true);
  });
});

describe('the core, built as the worker is', () => {
  const out = mkdtempSync(join(tmpdir(), 'afterneedle-packed-'));
  afterAll(() => rmSync(out, { recursive: true }));

  it('reads every name of the lexicon as the sources do', async () => {
    const lib = {
      entry: join(root, 'src/ingredients/analyze.ts'),
      formats: ['es' as const],
      fileName: () => 'core.mjs',
    };
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      plugins: [packedTables(root)],
      build: { outDir: out, minify: false, lib },
    });
    const packed: { analyze: typeof analyze } = await import(pathToFileURL(join(out, 'core.mjs')).href);
    const names = [...lexiconRows()].flatMap((row) => row.names.map(([name]) => name));
    const list = (from: number): string => `Ingredients: Aqua, ${names.slice(from, from + 50).join(', ')}, Glycerin`;
    const facts = { name: 'Ночной крем, Body Lotion', category: 'Maquillage > 립스틱' };
    for (let i = 0; i < names.length; i += 50) expect(packed.analyze(list(i), facts)).toEqual(analyze(list(i), facts));
  });
});
