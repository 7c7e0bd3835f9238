import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as chromeApi } from 'wxt/browser';
import { HOUR } from '../../src/aftercare/types.ts';
import { Chromium } from './harness/chromium.ts';
import { GENTLE_CREAM, productPage, RETINOL_SERUM, SCENTED_CREAM, treatedHoursAgo } from './harness/fixtures.ts';

declare const chrome: typeof chromeApi;

const SHOP = 'https://www.sephora.com/product';
const patience = { timeout: 20_000, interval: 50 };
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await Chromium.launch({ backForwardCache: true });
  browser.shops
    .put(`${SHOP}/retinol`, productPage('Night Serum', RETINOL_SERUM))
    .put(`${SHOP}/gentle`, productPage('Calm Cream', GENTLE_CREAM));
  page = await browser.context.newPage();
  await browser.setTreatments([treatedHoursAgo(20)]);
});
afterAll(() => browser.close());

const iconText = (shown: Page) => expect.poll(async () => (await browser.icon(shown)).text, patience);
const alarms = () => browser.driver.evaluate(() => chrome.alarms.getAll());

describe('the alarm', () => {
  it('is one, and rings exactly when something shown changes', async () => {
    await browser.visit(`${SHOP}/retinol`, page);
    await iconText(page).toBe('28h');
    const treated = treatedHoursAgo(20, 30);
    await browser.setTreatments([treated]);
    const next = async () =>
      (await alarms()).map(({ name, scheduledTime }) => [name, (scheduledTime - treated.at) / HOUR]);
    await expect.poll(next, patience).toEqual([['next', 21]]);
  });

  it('is none when nobody was treated, or all is over', async () => {
    for (const treatments of [[], [treatedHoursAgo(24 * 60)]]) {
      await browser.setTreatments(treatments);
      await expect.poll(alarms, patience).toEqual([]);
    }
    await browser.setTreatments([treatedHoursAgo(20)]);
  });
});

describe('going back and forward', () => {
  it('shows the reading of the page that is shown', async () => {
    for (const [product, text] of [
      ['retinol', '28h'],
      ['gentle', 'ok'],
    ] as const) {
      await browser.visit(`${SHOP}/${product}`, page);
      await iconText(page).toBe(text);
    }
    // From the back/forward cache no page is loaded, which Playwright's goBack would wait for.
    await page.evaluate(() => history.back());
    await iconText(page).toBe('28h');
    await page.evaluate(() => history.forward());
    await iconText(page).toBe('ok');
  });
});

describe('a selected text', () => {
  it('is checked from the context menu, and belongs to the tab until it moves on', async () => {
    await browser.visit(`${SHOP}/gentle`, page);
    await iconText(page).toBe('ok');
    await page.evaluate((list) => {
      const quote = document.createElement('blockquote');
      quote.textContent = list;
      document.body.append(quote);
      document.getSelection()?.selectAllChildren(quote);
    }, SCENTED_CREAM);
    await browser.chooseInMenu(page, 'check-selection');
    await iconText(page).toBe('52h');
    await browser.visit(`${SHOP}/retinol`, page);
    await iconText(page).toBe('28h');
  });
});

describe('two windows', () => {
  it('each tab has its own badge', async () => {
    const opened = browser.context.waitForEvent('page');
    await browser.driver.evaluate((url) => chrome.windows.create({ url }), `${SHOP}/gentle`);
    const other = await opened;
    const badges = () =>
      browser.driver.evaluate(async () => {
        const tabs = await chrome.tabs.query({ url: 'https://www.sephora.com/*' });
        const texts = await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
        return [new Set(tabs.map(({ windowId }) => windowId)).size, ...texts.sort()];
      });
    await expect.poll(badges, patience).toEqual([2, '28h', 'ok']);
    await other.close();
  });
});

describe('a storage that was edited by hand', () => {
  it('does not stop it: it says what it could not read and keeps the original', async () => {
    await browser.driver.evaluate(() =>
      chrome.storage.local.set({ treatments: 'yesterday', plan: [1, 2], settings: { v: 1, data: 7 }, shelf: null }),
    );
    const popup = await browser.clickIcon(page);
    await popup.getByRole('alert').first().waitFor();
    const justNow = popup.getByRole('button', { name: 'I was treated just now' });
    await justNow.click();
    await justNow.waitFor({ state: 'detached' }); // looking at the icon closes the popup
    await iconText(page).toBe('48h');
    await popup.close();
    const stored = await browser.stored('local');
    const kept = Object.entries(stored).filter(([key]) => key.startsWith('aside:'));
    expect(kept.map(([, value]) => value)).toEqual(expect.arrayContaining(['yesterday', [1, 2], { v: 1, data: 7 }]));
  });
});

describe('the browser is closed and opened again', () => {
  it('the treatment counts on, and no reading of an old tab is left', async () => {
    await browser.setTreatments([treatedHoursAgo(20)]);
    await iconText(page).toBe('28h');
    browser = await browser.restart();
    page = await browser.context.newPage();
    await iconText(page).toBe('4h');
    expect(await browser.stored('session')).toEqual({});
    await browser.visit(`${SHOP}/retinol`, page);
    await iconText(page).toBe('28h');
  });
});
