import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { OUT, ROOT } from './paths.ts';

/** Builds the extension for both browsers before the first test; AFTERNEEDLE_BUILT=1 takes what is there. */
export default function setup(): void {
  if (process.env.AFTERNEEDLE_BUILT) return;
  const wxt = resolve(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  for (const browser of ['chrome', 'firefox']) {
    execFileSync(process.execPath, [wxt, 'build', '-b', browser], {
      cwd: ROOT,
      env: { ...process.env, AFTERNEEDLE_OUT: OUT, NODE_ENV: 'production' },
      stdio: 'pipe',
    });
  }
}
