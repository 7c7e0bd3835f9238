import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import process from 'node:process';

const SPECIFIER = /((?:from|import\()\s*['"])(\.[^'"]+)\.ts(['"])/g;

/**
 * The types of the package, one file for each file of ours that the entry's types speak of. TypeScript writes them with
 * `.ts` in their imports; a package says `.js`.
 */
export function declare(root: string, out: string): void {
  const all = join(out, '.types');
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const flags = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--rootDir', root, '--outDir', all];
  const project = join(root, 'package', 'tsconfig.json');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', project, ...flags], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the types could not be made:\n${stdout}${stderr}`);
  for (const file of reachable(join(all, 'package', 'index.d.ts'))) {
    const target = join(out, 'types', relative(all, file));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, readFileSync(file, 'utf8').replace(SPECIFIER, '$1$2.js$3'));
  }
  rmSync(all, { recursive: true });
}

/** A declaration file and all that it speaks of. */
function reachable(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, , path = ''] of readFileSync(file, 'utf8').matchAll(SPECIFIER))
    reachable(resolve(dirname(file), `${path}.d.ts`), seen);
  return seen;
}
