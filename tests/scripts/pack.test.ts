import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { withoutEvidence } from '../../scripts/pack/evidence.ts';
import { joined, packedTables, type Table, tablesIn } from '../../scripts/pack/plugin.ts';
import { linesOf } from '../../scripts/pack/tables.ts';
import { pack } from '../../scripts/pack/write.ts';
import { analyze } from '../../src/ingredients/analyze.ts';
import { lexiconRows } from '../../src/ingredients/lexicon/rows.ts';
import { normalizeName } from '../../src/ingredients/normalize.ts';
import { unpack } from '../../src/ingredients/packed/unpack.ts';
import { phraseKey } from '../../src/ingredients/product/dictionary.ts';
import { fold } from '../../src/ingredients/split/fold.ts';

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

const parts = (text: string, sign: string | RegExp, written: (part: string) => string): string[] =>
  [...new Set(text.split(sign).map((part) => written(part.trim())))].filter(Boolean).sort();

/** What a table says, whatever the order of names that mean the same: read here without the writer's help. */
function said({ value, kind, name }: Table): unknown {
  if (kind === 'json') return value;
  if (kind === 'set') return new Set(value as Iterable<string>);
  if (kind === 'phrases' || kind === 'lists') {
    const [sign, written] =
      kind === 'phrases'
        ? (['|', fold] as const)
        : ([',', (word: string) => (/^[=*]/.exec(word)?.[0] ?? '') + phraseKey(word)] as const);
    return JSON.stringify(value, (_, inner) =>
      typeof inner === 'string' ? parts(inner, sign, written).join('\n') : inner,
    );
  }
  const text = String(value);
  if (kind === 'words') return parts(text, /\s+/, normalizeName);
  if (kind === 'names') return parts(text, /[;\n]/, normalizeName);
  return kind === 'rows' || name === 'PLANTS' ? rows(text) : text;
}

function rows(text: string): readonly string[] {
  let head = '';
  const names = text.split('\n').flatMap((line) => {
    const [marks = '', plants] = line.split(' | ');
    if (plants !== undefined) return parts(plants, ';', normalizeName).map((plant) => `${marks} | ${plant}`);
    if (line.startsWith('# ')) head = line;
    else if (line)
      return line.split('; ').map((name) => `${head} ${/^[=?]/.exec(name)?.[0] ?? ''}${normalizeName(name)}`);
    return [];
  });
  return [...new Set(names)].sort();
}

describe('the packed tables', () => {
  const json = ['json', 'phrases', 'lists'];

  it.each(tables.map((table) => [`${table.module} ${table.name}`, table] as const))(
    '%s says what its rows say',
    (_, table) => {
      const lines = linesOf(table.value, table.kind);
      const value = json.includes(table.kind)
        ? JSON.parse(lines.join(''))
        : table.kind === 'set'
          ? lines
          : lines.join('\n');
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

describe('the rows of the article in the worker', () => {
  const rows = ['article-days', 'article-products'].map((name) =>
    readFileSync(new URL(`../../src/aftercare/${name}.ts`, import.meta.url), 'utf8'),
  );

  it.each(rows)('lose the words they rest on and nothing else', (code) => {
    const quiet = withoutEvidence(code);
    expect(quiet.match(/evidence: '',/g)?.length).toBe(code.match(/^ {4}evidence:/gm)?.length);
    const others = (text: string): string => text.replace(/(?:rows: '[^']*'|evidence: ''),/g, '');
    expect(others(quiet)).toBe(others(code.replace(/evidence:\s*(?:'(?:[^'\\]|\\.)*'|"[^"]*"|[A-Z_]+),/g, '')));
  });
});
