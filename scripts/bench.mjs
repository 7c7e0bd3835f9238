// `npm run bench [-- NAME]`: runs every scripts/bench/*.ts (or the named one) under the pinned Node; fails when one fails.
import './setup/help.mjs';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { runTypeScript } from './setup/node.mjs';
import { orHint, root } from './setup/run.mjs';

await orHint(() => {
  const wanted = process.argv.slice(2);
  const all = readdirSync(join(root, 'scripts', 'bench')).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('_'),
  );
  const files = all.filter((file) => wanted.length === 0 || wanted.includes(file.replace('.ts', '')));
  let worst = files.length === 0 ? 2 : 0;
  for (const file of files) {
    console.log(`\n== ${file.replace('.ts', '')}`);
    runTypeScript(`scripts/bench/${file}`, []);
    worst = Math.max(worst, process.exitCode ?? 0);
  }
  return worst;
});
