import type { Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { browser as chromeApi } from 'wxt/browser';
import { CHROME_ID } from '../../src/platform/manifest.ts';
import { Chromium } from './harness/chromium.ts';
import { GENTLE_CREAM, productPage, RETINOL_SERUM, SCENTED_CREAM, treatedHoursAgo } from './harness/fixtures.ts';
import { type Learned, look, NOTHING, setTraps } from './hostile/detect.ts';

declare const chrome: typeof chromeApi;

const SHOP = 'https://www.sephora.com/product';
const OTHER = 'https://other-shop.example';
/** Shortened for every day; `TRUST=1` kills hundreds of times. */
const KILLS = process.env.TRUST ? 300 : 10;
const patience = { timeout: 20_000, interval: 50 };
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await Chromium.launch();
  browser.shops
    .put(`${SHOP}/retinol`, productPage('Night Serum', RETINOL_SERUM))
    .put(`${SHOP}/scented`, productPage('Rose Cream', SCENTED_CREAM))
    .put(`${SHOP}/gentle`, productPage('Calm Cream', GENTLE_CREAM))
    .put(
      `${SHOP}/framed`,
      productPage('Framing', null).replace('</main>', `<iframe src="${OTHER}/in"></iframe></main>`),
    )
    .put(`${OTHER}/in`, productPage('Framed', RETINOL_SERUM))
    .put(`${OTHER}/p/scented`, productPage('Rose Cream', SCENTED_CREAM));
  page = await browser.context.newPage();
  await browser.setTreatments([treatedHoursAgo(20)]);
});
beforeEach(() => browser.setTreatments([treatedHoursAgo(20)]));
afterAll(() => browser.close());

const iconText = (shown: Page) => expect.poll(async () => (await browser.icon(shown)).text, patience);

describe('a worker that is killed again and again', () => {
  it(`loses no reading over ${KILLS} pages, killed at a different moment in each`, async () => {
    for (let n = 0; n < KILLS; n++) {
      const [product, text] = n % 2 ? ['scented', '52h'] : ['retinol', '28h'];
      await browser.visit(`${SHOP}/${product}`, page);
      await page.waitForTimeout((n * 29) % 160);
      await browser.killWorker();
      await iconText(page).toBe(text);
    }
  }, 900_000);

  it('loses no treatment of ten pages that write at once while it dies', async () => {
    await browser.setTreatments([]);
    const pages = await Promise.all(Array.from({ length: 10 }, () => browser.ownPage('popup.html')));
    await Promise.all(pages.map((popup) => popup.getByRole('button', { name: 'I was treated just now' }).waitFor()));
    const clicks = pages.map((popup) =>
      popup.getByRole('button', { name: 'I was treated just now' }).evaluate(
        (button) => {
          const there = button.isConnected; // another page's treatment may have taken the button away
          (button as HTMLButtonElement).click();
          return there;
        },
        undefined,
        { timeout: 2_000 },
      ),
    );
    await browser.killWorker();
    const results = await Promise.allSettled(clicks);
    const clicked = results.filter((result) => result.status === 'fulfilled' && result.value).length;
    const stored = async (): Promise<readonly { id: string }[]> =>
      ((await browser.stored('local')) as { treatments: { data: { id: string }[] } }).treatments.data;
    await expect.poll(async () => (await stored()).length, patience).toBeGreaterThanOrEqual(clicked - 1); // two in one millisecond are one
    expect(clicked).toBeGreaterThan(0);
    expect(Object.keys(await browser.stored('local')).filter((key) => key.startsWith('aside:'))).toEqual([]);
    await Promise.all(pages.map((popup) => popup.close()));
  });
});

describe('forged messages', () => {
  it('a page cannot talk to the worker', async () => {
    await browser.visit(`${SHOP}/gentle`, page);
    await iconText(page).toBe('ok');
    const reach = await page.evaluate(async (id) => {
      const api = (globalThis as unknown as { chrome?: typeof chrome }).chrome;
      if (!api?.runtime?.sendMessage) return 'no way';
      return api.runtime.sendMessage(id, { type: 'reading' }).catch(() => 'refused');
    }, CHROME_ID);
    expect(['no way', 'refused']).toContain(reach);
  });

  it('a window message, an event and a reading of a frame change nothing', async () => {
    await browser.visit(`${SHOP}/framed`, page);
    await iconText(page).toBe('?');
    await page.evaluate(() => {
      const reading = { url: location.href, extent: 'full', text: 'Aqua, Glycerin, Panthenol' };
      window.postMessage({ type: 'reading', reading }, '*');
      document.dispatchEvent(new CustomEvent('reading', { detail: { reading } }));
    });
    await page.waitForTimeout(400);
    expect((await browser.icon(page)).text).toBe('?');
  });

  it('one of our own pages cannot pose as a reader', async () => {
    const before = JSON.stringify(await browser.stored('session'));
    await browser.driver.evaluate(() =>
      chrome.runtime.sendMessage({ type: 'reading', reading: { url: location.href, extent: 'full', text: 'Retinol' } }),
    );
    expect(JSON.stringify(await browser.stored('session'))).toBe(before);
  });
});

describe('what a page can learn', () => {
  const learned = async (): Promise<Learned> => {
    const shown = await browser.context.newPage();
    await shown.addInitScript(setTraps);
    await browser.visit(`${SHOP}/retinol`, shown);
    await iconText(shown).toBe('28h');
    await shown.waitForTimeout(500);
    const found = await shown.evaluate(look, `chrome-extension://${CHROME_ID}`);
    await shown.close();
    return found;
  };

  it('with marks and card off: nothing', async () => {
    await browser.setSettings({ marks: false, card: false });
    expect(await learned()).toEqual(NOTHING);
  });

  it('with marks on: the words marked and that they have a style, no more', async () => {
    await browser.setSettings({ card: false });
    expect(await learned()).toEqual({
      ...NOTHING,
      marked: ['mark-1: Retinol'],
      styled: expect.arrayContaining(['mark-1']),
    });
  });

  it('with the card on: an empty element at its end, no more', async () => {
    await browser.setSettings({ marks: false });
    const found = await learned();
    expect(found).toEqual({ ...NOTHING, heard: ['change of childList'], changed: true });
    await browser.setSettings({});
    await browser.visit(`${SHOP}/retinol`, page);
    const last = (): Promise<string | undefined> =>
      page.evaluate(() => document.documentElement.lastElementChild?.tagName);
    await expect.poll(last, patience).toBe('DIV');
    const host = await page.evaluate(() => {
      const { attributes, childNodes, shadowRoot } = document.documentElement.lastElementChild as Element;
      return [[...attributes].map(({ name }) => name), childNodes.length, shadowRoot];
    });
    expect(host).toEqual([['style'], 0, null]);
  });
});

describe('"always check this site"', () => {
  const origins = (): Promise<readonly string[]> =>
    browser.driver.evaluate(async () => {
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      return scripts.flatMap((script) => script.matches ?? []);
    });

  it('asks for that one origin, reads it from then on, and forgets it', async () => {
    await browser.answerYesFor(OTHER);
    const shop = await browser.visit(`${OTHER}/p/scented`);
    const popup = await browser.clickIcon(shop);
    await popup.getByRole('button', { name: /always check/i }).click();
    await expect.poll(origins, patience).toEqual([`${OTHER}/*`]);
    await popup.close().catch(() => undefined);
    await browser.visit(`${OTHER}/p/scented`, shop);
    await iconText(shop).toBe('52h');
    await browser.driver.evaluate((origin) => chrome.permissions.remove({ origins: [origin] }), `${OTHER}/*`);
    await expect.poll(origins, patience).toEqual([]);
    await browser.visit(`${OTHER}/p/scented`, shop);
    await shop.waitForTimeout(500);
    expect((await browser.icon(shop)).text).not.toBe('52h');
    await shop.close();
  });
});

describe('over the whole run', () => {
  it('the extension asked the network for nothing', () => {
    expect(browser.shops.byExtension).toEqual([]);
    expect(browser.shops.unanswered).toEqual([]);
  });

  it('its pages and its worker could not if they tried', async () => {
    const tried = await browser.driver.evaluate(() =>
      fetch('https://www.sephora.com/').then(
        () => 'reached',
        () => 'blocked',
      ),
    );
    const worker = await (await browser.worker()).evaluate(() =>
      fetch('https://www.sephora.com/').then(
        () => 'reached',
        () => 'blocked',
      ),
    );
    expect([tried, worker]).toEqual(['blocked', 'blocked']);
    expect(browser.shops.byExtension).toEqual([]);
  });
});
