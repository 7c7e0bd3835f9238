import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..', '..');
const json = (file: string): Record<string, unknown> => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** Packages that nobody names as a dependency and that are bundled all the same: WXT's few lines around an entrypoint. */
const BUILDER = ['wxt'];

/** What ships: the dependencies of package.json, what they need, and what the builder adds. */
export function shipped(): readonly string[] {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const next of Object.keys(json(`node_modules/${name}/package.json`).dependencies ?? {})) add(next);
  };
  for (const name of Object.keys(json('package.json').dependencies ?? {})) add(name);
  return [...found, ...BUILDER].sort();
}

/** One row for each package that ships, with its version and licence. */
export function licenceTable(): string {
  const rows = shipped().map((name) => {
    const { version, license } = json(`node_modules/${name}/package.json`);
    return `| ${name} | ${version} | ${license} |`;
  });
  return ['| package | version | licence |', '|---|---|---|', ...rows].join('\n');
}
