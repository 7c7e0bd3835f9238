import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** The build that may read every host; the only one these scripts load. */
export const TEST_BUILD = join(ROOT, '.output', 'chrome-mv3-test');
const SOURCES = ['entrypoints', 'src', 'public', 'wxt.config.ts', 'package.json'];

function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Makes the test build when there is none or the sources are younger. Its words go to the error stream. */
export function ensureBuild() {
  const built = join(TEST_BUILD, 'manifest.json');
  const sources = Math.max(...SOURCES.map((name) => newest(join(ROOT, name))));
  if (existsSync(built) && statSync(built).mtimeMs > sources) return;
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  execFileSync(process.execPath, [wxt, 'build', '--mode', 'test'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
}
