// The icon over every product of the demo shop, told again when it changed.
import { setTimeout as wait } from 'node:timers/promises';
import { PRODUCTS, visit } from '../start/tour.mjs';

/** Time for the browser to start the new worker, milliseconds. */
const RELOADING = 1500;

/** A function to call after each build. Calls that come while it looks are one more look. */
export function icons({ context, id, page, shop }) {
  const before = new Map();
  let wanted = false;
  let looking = false;

  async function look() {
    await wait(RELOADING);
    // A file of the extension as a page has its API, also while the new worker still sleeps.
    const driver = await context.newPage();
    await driver.goto(`chrome-extension://${id}/manifest.json`);
    for (const [name] of PRODUCTS) {
      const { text } = await visit({ worker: driver, page, url: `${shop}/${name}.html` });
      const was = before.get(name);
      if (was !== text) console.log(`  ${name.padEnd(20)} ${was === undefined ? '' : `${was} -> `}${text}`);
      before.set(name, text);
    }
    await driver.close();
    console.log('  looked at every product');
  }

  return async () => {
    wanted = true;
    if (looking) return;
    looking = true;
    while (wanted) {
      wanted = false;
      await look().catch((error) => console.log(`  could not look: ${error.message.split('\n')[0]}`));
    }
    looking = false;
  };
}
