import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifest } from '../src/platform/manifest.ts';

const root = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

describe('TRUST', () => {
  const page = read('docs/TRUST.md');

  it('names files that exist, and tests that stand in them', () => {
    // A file in backticks, and the tests in quotes that follow it up to the next file.
    const named = [...page.matchAll(/`(tests\/[\w./-]+)`((?:[^`|\n]|\n(?!\n))*)/g)];
    expect(named.length).toBeGreaterThan(50);
    const wrong = named.flatMap(([, file = '', rest = '']) => {
      if (!existsSync(join(root, file))) return [file];
      if (!file.endsWith('.ts')) return [];
      const tests = [...rest.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
      const text = read(file).replace(/\$\{[^}]*\}|%s/g, '');
      return tests.filter((name) => !text.includes(name)).map((name) => `${file}: ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it('says of each permission what it is for, and of no other', () => {
    const { permissions, optional_permissions: optional } = manifest('chrome', 'production', []) as Record<
      'permissions' | 'optional_permissions',
      string[]
    >;
    const table = page.slice(page.indexOf('## Permissions'), page.indexOf('## Life'));
    const told = [...table.matchAll(/^\| `(\w+)`/gm)].map((match) => match[1]);
    expect(told.sort()).toEqual([...permissions, ...optional].sort());
  });

  it('knows every file of tests in real browsers', () => {
    const about =
      /^(archives|bundle|card|hostile|life|main-job|navigation|others|permissions|private|storage|trust|update)\./;
    const files = readdirSync(join(root, 'tests/e2e')).filter((file) => about.test(file));
    expect(files.filter((file) => !page.includes(`tests/e2e/${file}`))).toEqual([]);
  });
});
