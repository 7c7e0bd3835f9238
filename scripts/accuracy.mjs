// `npm run accuracy [-- --table | -- --write]`: recall, precision and splitting over the corpus beside the project, every miss
// listed; `--table` prints the README's table, `--write` puts it there.
import './setup/help.mjs';
import process from 'node:process';
import { runTypeScript } from './setup/node.mjs';
import { orHint } from './setup/run.mjs';

await orHint(() => {
  runTypeScript('scripts/accuracy/main.ts', process.argv.slice(2));
  return process.exitCode;
});
