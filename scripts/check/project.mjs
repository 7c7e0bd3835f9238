// The project's own check: types, lint and format, import directions.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../setup/run.mjs';

const STEPS = [
  ['types', 'tsc', ['--noEmit']],
  ['lint and format', 'biome', ['check', '.']],
  ['import directions', 'vitest', ['run', 'tests/architecture.test.ts']],
];

/** Runs all steps, also after a failure; resolves with the exit code, 0 when every step passed. */
export async function checkProject() {
  if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) await run('wxt', ['prepare']);
  const failed = [];
  for (const [title, command, args] of STEPS) {
    console.log(`\n== ${title}`);
    if ((await run(command, args)) !== 0) failed.push(title);
  }
  console.log(
    failed.length ? `\nfailed: ${failed.join(', ')}` : '\ntypes, lint, format and import directions: all right',
  );
  return failed.length ? 1 : 0;
}
