import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chromium } from './harness/chromium.ts';
import { GENTLE_CREAM, productPage, RETINOL_SERUM, SCENTED_CREAM, treatedHoursAgo } from './harness/fixtures.ts';
import { markedWords } from './harness/marks.ts';

const SHOP = 'https://www.sephora.com/product';
const UNKNOWN = 'https://shop.never-heard-of.example/p/scented';
const patience = { timeout: 10_000, interval: 50 };
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await Chromium.launch();
  browser.shops
    .put(`${SHOP}/retinol`, productPage('Night Serum', RETINOL_SERUM))
    .put(`${SHOP}/scented`, productPage('Rose Cream', SCENTED_CREAM))
    .put(`${SHOP}/gentle`, productPage('Calm Cream', GENTLE_CREAM))
    .put(`${SHOP}/nothing`, productPage('Mystery Balm', null))
    .put(UNKNOWN, productPage('Rose Cream', SCENTED_CREAM));
  page = await browser.context.newPage();
});
afterAll(() => browser.close());

const iconText = (shown: Page) => expect.poll(async () => (await browser.icon(shown)).text, patience);
const marks = (shown: Page) => expect.poll(() => shown.evaluate(markedWords), patience);

describe('leaving the clinic', () => {
  it('two clicks in the popup set the treatment, and the icon starts to count', async () => {
    await browser.visit(`${SHOP}/gentle`, page);
    await iconText(page).toBe('');
    const popup = await browser.clickIcon(page);
    const justNow = popup.getByRole('button', { name: 'I was treated just now' });
    await justNow.click();
    await justNow.waitFor({ state: 'detached' }); // looking at the icon closes the popup
    await iconText(page).toBe('ok');
    await popup.close();
    const elsewhere = await browser.context.newPage();
    await iconText(elsewhere).toMatch(/^\d+h$/);
    await elsewhere.close();
  });
});

describe('both sides of each boundary, the worker killed before each look', () => {
  it.each([
    ['retinol', 20, 0, '28h', { 'mark-1': ['Retinol'] }],
    ['retinol', 47, 58, '2m', { 'mark-1': ['Retinol'] }],
    ['retinol', 48, 1, '1x', { 'mark-3': ['Retinol'] }],
    ['retinol', 167, 58, '1x', { 'mark-3': ['Retinol'] }],
    ['retinol', 168, 1, '', {}],
    ['scented', 71, 58, '2m', { 'mark-1': ['Parfum', 'Linalool', 'Limonene'] }],
    ['scented', 72, 1, 'ok', {}],
    ['gentle', 20, 0, 'ok', {}],
    ['nothing', 20, 0, '?', {}],
  ])('%s, %i h %i min after: "%s"', async (product, hours, minutes, text, words) => {
    await browser.visit(`${SHOP}/${product}`, page);
    await browser.killWorker();
    await browser.setTreatments([treatedHoursAgo(hours, minutes)]);
    await iconText(page).toBe(text);
    await marks(page).toEqual(words);
    await browser.killWorker();
    const popup = await browser.clickIcon(page);
    const head = popup.getByRole('heading').first();
    await head.waitFor();
    expect(await head.textContent()).not.toBe('');
    await popup.close();
  });

  it('the same page changes when the treatment moves, without a reload', async () => {
    await browser.visit(`${SHOP}/scented`, page);
    for (const [hours, text] of [
      [20, '52h'],
      [73, 'ok'],
      [20, '52h'],
    ] as const) {
      await browser.killWorker();
      await browser.setTreatments([treatedHoursAgo(hours)]);
      await iconText(page).toBe(text);
    }
  });

  it('the alarm wakes a dead worker at the moment the badge changes', async () => {
    await browser.visit(`${SHOP}/scented`, page);
    await browser.setTreatments([treatedHoursAgo(71, 58.95)]);
    await iconText(page).toBe('2m');
    await browser.killWorker();
    await iconText(page).toBe('1m');
  });
});

describe('a reading belongs to what is shown', () => {
  it('goes with the page, and comes with the next one', async () => {
    await browser.setTreatments([treatedHoursAgo(20)]);
    await browser.visit(`${SHOP}/retinol`, page);
    await iconText(page).toBe('28h');
    await browser.visit(`${SHOP}/nothing`, page);
    await iconText(page).toBe('?');
    await page.goto('about:blank');
    await iconText(page).toMatch(/^\d+h$/);
    expect(Object.keys(await browser.stored('session'))).toEqual([]);
  });

  it('is renewed when the shop moves without loading a page', async () => {
    await browser.visit(`${SHOP}/retinol`, page);
    await iconText(page).toBe('28h');
    await page.evaluate((list) => {
      history.pushState({}, '', '/product/gentle');
      document.title = 'Calm Cream';
      for (const heading of document.querySelectorAll('h1')) heading.textContent = 'Calm Cream';
      for (const shown of document.querySelectorAll('#list')) shown.textContent = list;
    }, GENTLE_CREAM);
    await iconText(page).toBe('ok');
    await marks(page).toEqual({});
  });

  it('goes with a closed tab', async () => {
    const tab = await browser.visit(`${SHOP}/retinol`);
    await iconText(tab).toBe('28h');
    const key = `tab:${await browser.tabId(tab)}`;
    await tab.close();
    await expect.poll(async () => Object.keys(await browser.stored('session')), patience).not.toContain(key);
  });
});

describe('a shop it does not know', () => {
  it('is not read without a click, and read by one click on the icon', async () => {
    const shop = await browser.visit(UNKNOWN);
    await shop.waitForTimeout(500);
    expect(await browser.stored('session')).not.toHaveProperty(`tab:${await browser.tabId(shop)}`);
    const popup = await browser.clickIcon(shop);
    const read = popup.getByRole('button', { name: /read this page/i });
    await Promise.race([read.click({ timeout: 5_000 }).catch(() => undefined), popup.waitForTimeout(1_500)]);
    await iconText(shop).toBe('52h');
    await popup.close();
    await shop.close();
  });
});

describe('over the whole run', () => {
  it('the extension asked the network for nothing', () => {
    expect(browser.shops.byExtension).toEqual([]);
  });
});
