// `npm run size`: gzip bytes of what every page, the worker and each screen pay for; fails over budget.
import './setup/help.mjs';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { root } from './setup/run.mjs';

const KB = 1000;
const out = resolve(root, '.output', process.argv[2] ?? 'chrome-mv3');
const gzip = (files) => files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

/** All files below a folder. */
const below = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** A script and what it imports at once (not what it loads later by `import()`). */
function withImports(file, seen = new Set()) {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, path] of code.matchAll(/(?:^|[;\n}])\s*(?:import|export)[^'"();]*from\s*["'](\.[^"']+)["']/g))
    withImports(join(dirname(file), path), seen);
  for (const [, path] of code.matchAll(/(?:^|[;\n}])import\s*["'](\.[^"']+)["']/g))
    withImports(join(dirname(file), path), seen);
  return seen;
}

/** An extension page with its scripts and styles, and the scripts with these names that it loads by `import()`. */
function page(name, later = []) {
  const file = join(out, name);
  const html = readFileSync(file, 'utf8');
  const linked = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map((m) => join(out, m[1]));
  const chunks = readdirSync(join(out, 'chunks')).filter((one) => later.includes(one.split('-')[0]));
  const all = new Set([file]);
  for (const one of [...linked, ...chunks.map((chunk) => join(out, 'chunks', chunk))])
    for (const path of withImports(one)) all.add(path);
  return [...all];
}

const rows = [
  ['glance, on every page', [join(out, 'content-scripts', 'glance.js')], 5 * KB],
  ['reader, where a list may be', [join(out, 'content-scripts', 'reader.js')], 34 * KB],
  ['card, where it is shown', [join(out, 'content-scripts', 'card.js')], 5 * KB],
  ['worker with the lexicon', [...withImports(join(out, 'background.js'))], 160 * KB],
  ['popup, up to the answer', page('popup.html'), 32 * KB],
  ['popup with its screens', page('popup.html', ['screen']), 110 * KB],
  ['whole package', below(out), 700 * KB],
];
let over = 0;
for (const [title, files, budget] of rows) {
  const bytes = gzip(files);
  if (bytes > budget) over += 1;
  console.log(
    `${title.padEnd(28)} ${String(bytes).padStart(7)} of ${budget} bytes gzip${bytes > budget ? '  OVER' : ''}`,
  );
}
process.exitCode = over ? 1 : 0;
