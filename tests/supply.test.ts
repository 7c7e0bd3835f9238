import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenceTable, shipped } from '../scripts/docs/licences.ts';
import { between } from '../scripts/docs/tables.ts';

const root = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}
const locked: readonly (readonly [string, Locked])[] = Object.entries<Locked>(
  JSON.parse(read('package-lock.json')).packages,
).filter(([path]) => path !== '');

describe('what is installed', () => {
  it('is locked: every package has its hash, and none an address', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('runs no script while it is installed', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
  });

  it('is named by exact versions', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'));
    const versions = Object.entries<string>({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });
});

describe('what ships', () => {
  it('is under a licence that allows it, and every one is listed (npm run docs writes them)', () => {
    const page = read('docs/LICENCES.md');
    expect(between(page, 'licences', licenceTable())).toBe(page);
    const [, , ...rows] = licenceTable().split('\n');
    const licences = [...rows.join('\n').matchAll(/\| (\S+) \|$/gm)].map(([, licence]) => licence);
    expect(licences).toHaveLength(shipped().length);
    expect(licences.filter((licence) => licence !== 'MIT' && licence !== 'MPL-2.0')).toEqual([]);
  });

  it.each(['chrome-web-store', 'firefox-add-ons', 'privacy-disclosure'])('has its text for the store: %s', (name) => {
    expect(existsSync(join(root, `docs/store/${name}.md`))).toBe(true);
  });

  it('the stores are told every permission, and no other', async () => {
    const { manifest } = await import('../src/platform/manifest.ts');
    const { permissions, optional_permissions: optional } = manifest('chrome', 'production', []) as Record<
      'permissions' | 'optional_permissions',
      string[]
    >;
    const named = [...read('docs/store/chrome-web-store.md').matchAll(/^\| `([a-zA-Z]+)`/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual([...permissions, ...optional].sort());
  });

  it('the short description fits the stores in every language', () => {
    const messages = JSON.parse(read('public/_locales/en/messages.json'));
    expect(messages.extension_description.message.length).toBeLessThanOrEqual(132);
    expect(read('docs/store/chrome-web-store.md')).toContain(messages.extension_description.message);
  });
});
