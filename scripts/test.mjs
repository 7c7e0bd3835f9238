// `npm test`: installs what is missing, then types, lint, unit, corpus and both browsers. Ends with "N passed, N failed".
import './setup/help.mjs';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensureFirefox } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { orHint, root, run } from './setup/run.mjs';

const results = join(root, '.cache', 'results');
const totals = { passed: 0, failed: 0, skipped: 0 };

/** One step that is a single check. */
async function check(title, command, args, env = {}) {
  console.log(`\n== ${title}`);
  const ok = (await run(command, args, { env })) === 0;
  totals[ok ? 'passed' : 'failed'] += 1;
  if (!ok) console.log(`   failed: ${title}`);
  return ok;
}

/** One vitest run, its tests counted; a run that leaves no report counts as one failure. */
async function vitest(title, name, args, env = {}) {
  console.log(`\n== ${title}`);
  const report = join(results, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run('vitest', ['run', ...args, ...reporters], { env });
  try {
    const {
      numPassedTests,
      numFailedTests,
      numPendingTests = 0,
      numTodoTests = 0,
      success,
    } = JSON.parse(readFileSync(report, 'utf8'));
    totals.passed += numPassedTests;
    totals.failed += numFailedTests || (success && code === 0 ? 0 : 1);
    totals.skipped += numPendingTests + numTodoTests;
  } catch {
    totals.failed += 1;
  }
}

await orHint(async () => {
  await ensurePackages();
  const browsers = { CHROMIUM: await ensureChromium(), FIREFOX: await ensureFirefox() };
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  await check('build for Chrome', 'wxt', ['build']);
  await check('build for Firefox', 'wxt', ['build', '-b', 'firefox']);
  await check('sizes within their budgets', 'node', ['scripts/size.mjs']);
  await check('types', 'tsc', ['--noEmit']);
  await check('lint and format', 'biome', ['check', '.']);
  await vitest('unit, corpus and documents', 'unit', [], browsers);
  for (const zone of ['America/Los_Angeles', 'Pacific/Apia']) {
    await vitest(`time, as seen in ${zone}`, `zone-${zone.replace('/', '-')}`, ['tests/aftercare', 'tests/verdict'], {
      TZ: zone,
    });
  }
  await vitest('Chromium and Firefox', 'e2e', ['--config', 'vitest.e2e.config.ts'], browsers);
  if (totals.skipped) console.log(`\n${totals.skipped} skipped (they say why above)`);
  console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
  return totals.failed ? 1 : 0;
});
