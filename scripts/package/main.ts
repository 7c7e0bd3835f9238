import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { bundle } from './bundle.ts';
import { declare } from './declare.ts';
import { manifestOf } from './manifest.ts';

const root = resolve(import.meta.dirname, '..', '..');
const out = resolve(root, process.argv[2] ?? join('.output', 'package'));

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await bundle(root, out);
declare(root, out);
const manifest = manifestOf(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
cpSync(join(root, 'package', 'README.md'), join(out, 'README.md'));
cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
// The one library that is bundled in keeps its notice.
cpSync(join(root, 'node_modules', 'valibot', 'LICENSE.md'), join(out, 'LICENSE-valibot.md'));
console.log(`${manifest.name} ${manifest.version} in ${out}`);
