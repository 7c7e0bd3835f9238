import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { between, shopTable } from '../scripts/docs/tables.ts';

const root = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'docs/ARCHITECTURE.md',
  'docs/PRIVACY.md',
];

describe('the documents', () => {
  it('README lists the named shops as the data does (npm run docs writes them)', () => {
    const page = read('README.md');
    expect(page).toContain('<!-- shops:start -->');
    expect(between(page, 'shops', shopTable())).toBe(page);
  });

  it.each(PAGES)('%s links to files that exist', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((m) => m[1] ?? '');
    expect(links.filter((link) => !existsSync(resolve(root, dirname(page), link)))).toEqual([]);
  });

  it.each(PAGES)('%s names only commands that package.json has', (page) => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...read(page).matchAll(/npm run (?:-s )?([\w:-]+)/g)].map((m) => m[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('ARCHITECTURE explains each folder that exists, and no other', () => {
    const named = [...read('docs/ARCHITECTURE.md').matchAll(/^\| `([^`]+)` \|/gm)].map((m) => m[1] ?? '');
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((folder) => !existsSync(join(root, folder)))).toEqual([]);
  });
});
