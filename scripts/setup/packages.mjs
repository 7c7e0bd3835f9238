// Installs the locked packages when they are missing or older than the lockfile.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { Hint, root, run } from './run.mjs';

const installed = join(root, 'node_modules', '.package-lock.json');
const lockfile = join(root, 'package-lock.json');

/** True when every package the lockfile asks for on this platform is there in its version. */
function complete() {
  if (!existsSync(installed)) return false;
  if (statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return true;
  const want = JSON.parse(readFileSync(lockfile, 'utf8')).packages;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(want).every(
    ([path, row]) => path === '' || row.optional || have[path]?.version === row.version,
  );
}

/** Makes `node_modules` equal to the lockfile. */
export async function ensurePackages() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) throw new Hint(`Node ${process.versions.node} is too old: install Node 20 or newer and try again.`);
  if (complete()) return;
  console.log('Installing the packages of the lockfile …');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0)
    throw new Hint('The packages could not be installed: check the connection to the npm registry and try again.');
}
