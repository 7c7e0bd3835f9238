// `npm run check`: with lists on standard input the verdicts over them, one JSON line each; without, the project's own check.
import process from 'node:process';
import { checkProject } from './check/project.mjs';
import { runTypeScript } from './setup/node.mjs';
import { orHint } from './setup/run.mjs';

/** Exit code with which the TypeScript side says "no arguments, and no line came in". */
const NOTHING_TO_DO = 64;

await orHint(async () => {
  const args = process.argv.slice(2);
  if (args.length === 0 && process.stdin.isTTY) return checkProject();
  runTypeScript('scripts/check/main.ts', args);
  return args.length === 0 && process.exitCode === NOTHING_TO_DO ? checkProject() : process.exitCode;
});
