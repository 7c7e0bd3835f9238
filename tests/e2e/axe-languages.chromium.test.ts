import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { chromiumPath, ROOT } from './harness/paths.ts';

const run = promisify(execFile);
/** A popup and a page, with all that they can show; `npm run screenshots -- --axe` goes through all of them. */
const SCREENS = ['popup-makeup', 'options-changed'];

it('in every language, also from right to left, axe finds nothing wrong, light or dark, and nothing is too wide', async () => {
  const script = join(ROOT, 'scripts/screenshots.mjs');
  const flags = ['--axe', '--no-pictures', '--look', 'light', '--only', SCREENS.join(',')];
  const env = { ...process.env, CHROMIUM: chromiumPath() ?? '' };
  const { stdout, stderr } = await run(process.execPath, [script, ...flags], { cwd: ROOT, env });
  expect(stderr).toBe('');
  expect(stdout).toContain('zh_CN: light\nxr: light\n');
  expect(stdout).toContain('0 wider than the window, 0 axe violations, 0 errors');
}, 600_000);
