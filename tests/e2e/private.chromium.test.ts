import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as chromeApi } from 'wxt/browser';
import { CHROME_ID } from '../../src/platform/manifest.ts';
import { Chromium } from './harness/chromium.ts';
import { productPage, RETINOL_SERUM, treatedHoursAgo } from './harness/fixtures.ts';
import { evaluateIn, sayFromOurWorld, showPrivately, targetOf, targets } from './harness/private.ts';

declare const chrome: typeof chromeApi;

const URL_SHOWN = 'https://www.sephora.com/product/secret';
const patience = { timeout: 20_000, interval: 200 };
const ours = (url: string): boolean => url.includes(CHROME_ID) && url.includes('background');
let browser: Chromium;

beforeAll(async () => {
  browser = await Chromium.launch();
  await browser.setTreatments([treatedHoursAgo(20)]);
  await browser.onExtensionsPage(async (id) => {
    const { developerPrivate } = (
      globalThis as unknown as {
        chrome: {
          developerPrivate: Record<
            'updateProfileConfiguration' | 'updateExtensionConfiguration',
            (update: object) => Promise<void>
          >;
        };
      }
    ).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  });
  await browser.anew();
});
afterAll(() => browser.close());

describe('a private window', () => {
  it('gives a verdict from a worker of its own, and nothing of it is written down', async () => {
    const before = JSON.stringify(await browser.stored('local'));
    const known = new Set((await targets(browser)).map(({ id }) => id));
    await browser.driver.evaluate(() => chrome.windows.create({ incognito: true, url: 'about:blank' }));
    const tab = await targetOf(
      browser,
      ({ id, type, url }) => type === 'page' && url === 'about:blank' && !known.has(id),
    );
    await showPrivately(tab, new Map([[URL_SHOWN, productPage('Night Serum', RETINOL_SERUM)]]), URL_SHOWN);
    const worker = await targetOf(browser, ({ id, url }) => ours(url) && !known.has(id));
    const icon = async (): Promise<unknown> =>
      evaluateIn(
        worker,
        `chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map((tab) => chrome.action.getBadgeText({ tabId: tab.id })))).then(String)`,
      );
    await expect.poll(icon, patience).toBe('28h');
    expect(JSON.stringify(await browser.stored('session'))).toContain('Night Serum'); // the browser's memory, not its disk
    expect(JSON.stringify(await browser.stored('local'))).toBe(before);
  });

  it('"not on this site" holds there, and is not written down either', async () => {
    const before = JSON.stringify(await browser.stored('local'));
    const tab = await targetOf(browser, ({ url }) => url === URL_SHOWN);
    const cards = (): Promise<unknown> => evaluateIn(tab, `document.querySelectorAll(':root > div').length`);
    await expect.poll(cards, patience).toBe(1);
    // The card's root is closed to the page and to this debugger: the message that its button sends, from its world.
    await sayFromOurWorld(tab, { type: 'card-off' });
    await expect.poll(cards, patience).toBe(0);
    await evaluateIn(tab, 'location.reload()');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await cards()).toBe(0);
    expect(JSON.stringify(await browser.stored('local'))).toBe(before);
  });

  it('is closed and the browser with it: nothing of it was ever written down', async () => {
    browser = await browser.restart();
    const kept = JSON.stringify([await browser.stored('local'), await browser.stored('session')]);
    expect(kept).toContain('"treatments"');
    expect(kept).not.toMatch(/Night Serum|sephora/);
  });
});
