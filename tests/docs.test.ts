import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planSchema } from '../scripts/docs/plan-schema.ts';
import { between, languageList, shopTable } from '../scripts/docs/tables.ts';
import { parsePlanFile } from '../src/aftercare/plan-file.ts';
import { manifest } from '../src/platform/manifest.ts';

const root = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'docs/ARCHITECTURE.md',
  'docs/PRIVACY.md',
  'docs/PLAN-FILE.md',
  'docs/TRUST.md',
  'docs/LICENCES.md',
  'docs/store/chrome-web-store.md',
  'docs/store/firefox-add-ons.md',
  'docs/store/privacy-disclosure.md',
  'examples/README.md',
  'package/README.md',
];
/** The first cells of a page's tables, without their code marks. */
const cells = (page: string): string[] => [...read(page).matchAll(/^\| `([^`]+)`/gm)].map((m) => m[1] ?? '');
const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));

describe('the documents', () => {
  it.each([
    ['shops', shopTable()],
    ['languages', languageList()],
  ])('README lists the %s as the data does (npm run docs writes them)', (name, text) => {
    const page = read('README.md');
    expect(page).toContain(`<!-- ${name}:start -->`);
    expect(between(page, name, text)).toBe(page);
  });

  it.each(PAGES)('%s links to files that exist', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((m) => m[1] ?? '');
    expect(links.filter((link) => !existsSync(resolve(root, dirname(page), link)))).toEqual([]);
  });

  it.each(PAGES)('%s names only commands that package.json has', (page) => {
    const named = [...read(page).matchAll(/npm run (?:-s )?([\w:-]+)/g)].map((m) => m[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('CONTRIBUTING explains every command of package.json, and no other', () => {
    expect(cells('CONTRIBUTING.md').sort()).toEqual(Object.keys(scripts).sort());
  });

  it('ARCHITECTURE explains every folder in one line, and none that is not there', () => {
    const named = cells('docs/ARCHITECTURE.md').filter((cell) => cell.endsWith('/'));
    expect(named.filter((folder) => !existsSync(join(root, folder)))).toEqual([]);
    const below = (top: string): string[] =>
      readdirSync(join(root, top), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => `${top}${entry.name}/`);
    const rooms = below('src/').flatMap((folder) => [folder, ...below(folder)]);
    // The rooms of a room are told by its own files; what is one level down is told here.
    expect(rooms.filter((room) => !named.some((folder) => room.startsWith(folder)))).toEqual([]);
    const tops = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).match(/^[^/\n]+\//gm) ?? [];
    expect([...new Set(tops)].filter((top) => !named.some((folder) => folder.startsWith(top)))).toEqual([]);
  });

  it('TRUST explains every permission that the manifest asks for', () => {
    const { permissions, optional_permissions } = manifest('chrome', 'production', []);
    for (const permission of [permissions, optional_permissions].flat())
      expect(cells('docs/TRUST.md')).toContain(permission);
  });
});

describe('the plan file', () => {
  it('has a schema that is made from the data (npm run docs writes it)', () => {
    expect(JSON.parse(read('docs/plan-file.schema.json'))).toEqual(planSchema());
  });

  it('of the page is one that can be imported', () => {
    const [, example = ''] = read('docs/PLAN-FILE.md').match(/```json\n([\s\S]*?)```/) ?? [];
    expect(parsePlanFile(JSON.parse(example))).toMatchObject({ ok: true });
  });
});

describe('the commands shown in the README', () => {
  it('run one after the other, as they stand there', { timeout: 180_000 }, () => {
    const [, block = ''] = read('README.md').match(/<!-- commands:start -->\n```sh\n([\s\S]*?)```/) ?? [];
    const folder = mkdtempSync(join(tmpdir(), 'afterneedle-readme-'));
    for (const entry of readdirSync(root))
      if (!entry.startsWith('.')) symlinkSync(join(root, entry), join(folder, entry));
    try {
      const lines = block.trim().split('\n');
      expect(lines.length).toBeGreaterThan(3);
      const out = lines.map((line) =>
        execFileSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }),
      );
      expect(JSON.parse(out[1] ?? '')).toMatchObject({ id: '1', level: 'avoid', okFrom: '2026-11-26T18:00:00.000Z' });
      const rows = readFileSync(join(folder, 'verdicts.csv'), 'utf8').trim().split('\n');
      expect(rows.map((row) => row.split(',')[2])).toEqual(['level', 'avoid', 'clear', 'avoid', 'unread', 'unread']);
      expect(out.at(-1)).toContain('--resume');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
