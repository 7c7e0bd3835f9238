// `npm run trust`: what docs/TRUST.md names, in full: hundreds of kills, every hostile page, more generated corruptions.
import './setup/help.mjs';
import { ensureChromium, ensureFirefox } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { orHint, run } from './setup/run.mjs';

/** The parts that `npm test` shortens, by their folder or file below tests/. */
const UNIT = ['tests/platform', 'tests/supply', 'tests/verdict/clock', 'tests/docs', 'tests/trust'];
const E2E = ['trust', 'hostile', 'life', 'update', 'private', 'others', 'storage', 'permissions', 'bundle', 'archives'];

await orHint(async () => {
  await ensurePackages();
  const env = { TRUST: '1', CHROMIUM: await ensureChromium(), FIREFOX: await ensureFirefox() };
  const unit = await run('vitest', ['run', ...UNIT], { env });
  const e2e = E2E.map((name) => `tests/e2e/${name}`);
  const browsers = await run('vitest', ['run', '--config', 'vitest.e2e.config.ts', ...e2e], { env });
  console.log(unit === 0 && browsers === 0 ? '\nall of it holds' : '\nsomething does not hold: see above');
  return unit || browsers;
});
