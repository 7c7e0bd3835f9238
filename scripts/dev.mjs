// `npm run dev`: builds on every change and reloads the extension in a Chromium with a profile of its own, on the demo shop.
// Without a display the browser runs headless, and the icon over every product is printed again after each change.
import './setup/help.mjs';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ensureChromium } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { Hint, hasDisplay, orHint, root, toolEnv } from './setup/run.mjs';
import { serveShop } from './start/shop.mjs';

/** Starts WXT; `built` resolves after the first build, `onChange` is called after each later one. */
function builder(onChange) {
  const child = spawn('wxt', [], { cwd: root, env: toolEnv(), stdio: ['ignore', 'pipe', 'inherit'] });
  const built = new Promise((done, failed) => {
    child.on('error', failed);
    child.on('exit', () => failed(new Hint('The build ended: its last lines say why.')));
    child.stdout.on('data', (data) => {
      process.stdout.write(data);
      if (String(data).includes('Total size')) done();
      if (/Reloaded|Reloading/i.test(String(data))) onChange();
    });
  });
  return { built, stop: () => child.kill() };
}

/**
 * A profile that is kept from run to run. Developer mode is on in it: without, the browser switches an extension off that
 * reloads itself.
 */
function devProfile() {
  const profile = join(root, '.cache', 'dev-profile');
  const preferences = join(profile, 'Default', 'Preferences');
  if (!existsSync(preferences)) {
    mkdirSync(join(profile, 'Default'), { recursive: true });
    writeFileSync(preferences, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
  }
  return profile;
}

/** Every run begins at the same hour of the recovery; what else the profile holds is kept. */
function setTreatment(worker, at) {
  return worker.evaluate((instant) => {
    const row = { id: 'dev', at: instant, inForceFrom: instant, precision: 'minute', areas: ['face'], kind: 'clinic' };
    return chrome.storage.local.set({ treatments: { v: 1, data: [row] } });
  }, at);
}

await orHint(async () => {
  await ensurePackages();
  const executablePath = await ensureChromium();
  const { HOURS_AGO, launch } = await import('./start/tour.mjs');
  const { icons } = await import('./dev/icons.mjs');
  const headless = !hasDisplay();
  let reload = () => {};
  const { built, stop } = builder(() => reload());
  const shop = await serveShop(join(root, 'demo', 'shop'));
  await built;
  const dist = join(root, '.output', 'chrome-mv3-dev');
  const session = await launch({ executablePath, dist, headless, profile: devProfile() });
  await setTreatment(session.worker, Date.now() - HOURS_AGO * 3_600_000);
  const page = session.context.pages()[0] ?? (await session.context.newPage());
  await page.goto(`${shop.address}/index.html`);
  console.log(`The demo shop is at ${shop.address}, the treatment is set to 20 hours ago; Ctrl+C ends.`);
  if (headless) {
    reload = icons({ ...session, page, shop: shop.address });
    console.log(
      'There is no display: the browser runs without a window, and the icon over every product is told here.',
    );
    reload();
  }
  const closed = new Promise((done) => session.context.on('close', done));
  process.on('SIGINT', () => void session.context.close());
  process.on('SIGTERM', () => void session.context.close());
  await closed;
  shop.close();
  stop();
});
