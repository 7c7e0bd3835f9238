// `npm run docs`: writes what the documents hold of the data: tables of README.md, the schema of the plan file.
import './setup/help.mjs';
import process from 'node:process';
import { runTypeScript } from './setup/node.mjs';
import { orHint, run } from './setup/run.mjs';

await orHint(async () => {
  runTypeScript('scripts/docs/write.ts', process.argv.slice(2));
  await run('biome', ['format', '--write', 'docs/plan-file.schema.json'], { quiet: true });
  return process.exitCode;
});
