// `--help` of every command: what its first lines say of it. Imported before anything else, so that nothing is begun.
import { readFileSync } from 'node:fs';
import process from 'node:process';

if (process.argv.slice(2).some((arg) => arg === '--help' || arg === '-h')) {
  const [lines] = /^(?:#!.*\n)?((?:\/\/.*\n)+)/.exec(readFileSync(process.argv[1] ?? '', 'utf8'))?.slice(1) ?? [''];
  console.log((lines ?? '').replace(/^\/\/ ?/gm, '').trim());
  process.exit(0);
}
