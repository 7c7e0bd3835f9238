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
  // Whoever is killed here must not leave a run behind that goes on writing: see catalogue/lock.ts.
  process.env.AFTERNEEDLE_STARTED_BY = String(process.ppid);
  // A third less memory for each thread, for a seventh more work.
  runTypeScript('scripts/check/main.ts', args, ['--optimize-for-size']);
  return args.length === 0 && process.exitCode === NOTHING_TO_DO ? checkProject() : process.exitCode;
});
