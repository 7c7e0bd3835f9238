// `npm start`: installs what is missing, builds, and opens Chromium with the extension on the demo shop, treatment 20 hours ago.
// Without a display the same tour runs headless, prints the verdicts as a table and saves screenshots.
import './setup/help.mjs';
import { join } from 'node:path';
import { ensureChromium } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { Hint, hasDisplay, orHint, root, run } from './setup/run.mjs';
import { serveShop } from './start/shop.mjs';

await orHint(async () => {
  await ensurePackages();
  const executablePath = await ensureChromium();
  console.log('Building …');
  const built = await run('wxt', ['build', '--mode', 'demo'], { quiet: true, env: { NODE_ENV: 'production' } });
  if (built !== 0) throw new Hint('The build failed: run "npm run build" to see why.');
  const shop = await serveShop(join(root, 'demo', 'shop'));
  const dist = join(root, '.output', 'chrome-mv3-demo');
  const { openDemo, tour } = await import('./start/tour.mjs');
  try {
    const options = { executablePath, dist, shop: shop.address };
    if (hasDisplay()) await openDemo(options);
    else return await tour({ ...options, pictures: join(root, 'artifacts', 'start') });
  } finally {
    shop.close();
  }
});
