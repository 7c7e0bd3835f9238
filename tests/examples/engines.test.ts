import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../package/index.ts';

const root = resolve(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'afterneedle-engines-'));
const when = { treated: Date.parse('2026-11-23T18:00:00Z'), at: Date.parse('2026-11-24T14:00:00Z') };
const LISTS = [
  'Aqua, Glycerin, Retinol',
  'Aqua, Glycerin, Panthenol, Tocopherol',
  'For the one you love',
  'Aqua, Parfum',
];

const node = (args: readonly string[], input = ''): string =>
  execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', input });

// The package as it is installed, beside the engine as it is installed here.
beforeAll(() => {
  mkdirSync(join(folder, 'node_modules'));
  execFileSync(process.execPath, [join(root, 'scripts', 'package.mjs'), join(folder, 'node_modules', 'afterneedle')]);
  symlinkSync(join(root, 'node_modules', '@duckdb'), join(folder, 'node_modules', '@duckdb'));
  for (const example of ['duckdb', 'pipe']) cpSync(join(root, 'examples', example), folder, { recursive: true });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the same core in DuckDB', () => {
  it('counts the example', () => {
    expect(node(['run.mjs'])).toBe('avoid: 2\nclear: 1\nunread: 1\nnull: 1\n');
  });

  it('says for every row what the package says, over many blocks of rows', () => {
    const rows = Array.from({ length: 5000 }, (_, id) => `${id},"${LISTS[id % LISTS.length]}"`);
    writeFileSync(join(folder, 'many.csv'), `id,ingredients\n${rows.join('\n')}\n`);
    const program = `import { DuckDBInstance } from '@duckdb/node-api';
import { registerAftercare } from './afterneedle.mjs';
const connection = await (await DuckDBInstance.create()).connect();
registerAftercare(connection, ${JSON.stringify(when)});
const read = await connection.runAndReadAll("select ingredients, aftercare(ingredients, null) as verdict, count(*)::int as rows from read_csv('many.csv') group by all");
console.log(JSON.stringify(read.getRowObjects()));`;
    writeFileSync(join(folder, 'many.mjs'), program);
    const found: { ingredients: string; verdict: string; rows: number }[] = JSON.parse(node(['many.mjs']));
    expect(found.map(({ rows }) => rows)).toEqual(LISTS.map(() => 1250));
    for (const { ingredients, verdict } of found) expect(JSON.parse(verdict)).toEqual(check({ ingredients }, when));
  });
});

it('the program for pipes gives each line back with its verdict', () => {
  const lines = LISTS.map((ingredients, id) => JSON.stringify({ id, ingredients })).join('\n');
  const out = node(['lines.mjs', '2026-11-23T18:00:00Z', '2026-11-24T14:00:00Z'], lines);
  const rows = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows.map(({ id, verdict }) => [id, verdict.level])).toEqual([
    [0, 'avoid'],
    [1, 'clear'],
    [2, 'unread'],
    [3, 'avoid'],
  ]);
});
