import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Firefox } from './harness/firefox.ts';
import {
  GENTLE_CREAM,
  hiddenListPage,
  productPage,
  RETINOL_SERUM,
  SCENTED_CREAM,
  SHORT_LIST,
  treatedHoursAgo,
} from './harness/fixtures.ts';
import { markedWords } from './harness/marks.ts';

const SHOP = 'https://www.sephora.com/product';
const patience = { timeout: 15_000, interval: 100 };
let browser: Firefox;
let page: Page;

beforeAll(async () => {
  browser = await Firefox.launch();
  browser.shops
    .put(`${SHOP}/retinol`, productPage('Night Serum', RETINOL_SERUM))
    .put(`${SHOP}/scented`, productPage('Rose Cream', SCENTED_CREAM))
    .put(`${SHOP}/gentle`, productPage('Calm Cream', GENTLE_CREAM))
    .put(`${SHOP}/nothing`, productPage('Mystery Balm', null))
    .put(`${SHOP}/hidden`, hiddenListPage('Night Cream', SHORT_LIST))
    .put(`${SHOP}/list`, '<h1>Creams</h1><a href="scented">Rose Cream</a> <a href="gentle">Calm Cream</a>');
  page = await browser.visit(`${SHOP}/gentle`);
});
afterAll(() => browser.close());

const iconText = (shown: Page) => expect.poll(async () => (await browser.icon(shown)).text, patience);
const marks = (shown: Page) => expect.poll(() => shown.evaluate(markedWords), patience);

describe('leaving the clinic', () => {
  it('a click in the popup sets the treatment, and the icon answers', async () => {
    const popup = await browser.popupOver(page);
    await popup.locator('::-p-aria([name="I was treated just now"][role="button"])').click();
    await iconText(page).toBe('ok');
    await popup.close();
  });
});

describe('both sides of each boundary, the event page stopped before each look', () => {
  it.each([
    ['retinol', 20, 0, '28h', { 'mark-1': ['Retinol'] }],
    ['retinol', 47, 57, '3m', { 'mark-1': ['Retinol'] }],
    ['retinol', 48, 1, '1x', { 'mark-3': ['Retinol'] }],
    ['retinol', 168, 1, '', {}],
    ['scented', 71, 57, '3m', { 'mark-1': ['Parfum', 'Linalool', 'Limonene'] }],
    ['scented', 72, 1, 'ok', {}],
    ['gentle', 20, 0, 'ok', {}],
    ['nothing', 20, 0, '?', {}],
  ])('%s, %i h %i min after: "%s"', async (product, hours, minutes, text, words) => {
    await browser.visit(`${SHOP}/${product}`, page);
    await browser.letWorkerDie();
    await browser.setTreatments([treatedHoursAgo(hours, minutes)]);
    await iconText(page).toBe(text);
    await marks(page).toEqual(words);
  });

  it('the popup says it in words', async () => {
    await browser.visit(`${SHOP}/scented`, page);
    await browser.setTreatments([treatedHoursAgo(20)]);
    await iconText(page).toBe('52h');
    const popup = await browser.popupOver(page);
    await expect.poll(() => popup.evaluate(() => document.body.textContent), patience).toContain('Parfum');
    await popup.close();
  });
});

describe('what is put on the page', () => {
  const notes = () => expect.poll(() => page.evaluate(() => document.querySelectorAll(':root > div').length), patience);
  it('a card when something is in the way, and none when not', async () => {
    await browser.visit(`${SHOP}/scented`, page);
    await notes().toBe(1);
    await browser.visit(`${SHOP}/gentle`, page);
    await iconText(page).toBe('ok');
    await notes().toBe(0);
  });

  it('names of products read before, on a page that lists them', async () => {
    await browser.visit(`${SHOP}/list`, page);
    await marks(page).toEqual({ 'mark-5': ['Rose Cream'], 'mark-8': ['Calm Cream'] });
  });
});

describe('a place that the person showed', () => {
  it('is read on the site’s pages without a list of their own', async () => {
    await browser.visit(`${SHOP}/hidden`, page);
    await iconText(page).toBe('?');
    await browser.store('places', [{ host: 'www.sephora.com', selector: '.small', shownAt: 1 }]);
    await browser.visit(`${SHOP}/hidden`, page);
    await iconText(page).toBe('28h');
    await marks(page).toEqual({ 'mark-1': ['Retinol'] });
  });
});

describe('a reading belongs to what is shown', () => {
  it('is renewed when the shop moves without loading a page', async () => {
    await browser.visit(`${SHOP}/retinol`, page);
    await iconText(page).toBe('28h');
    await page.evaluate((list) => {
      history.pushState({}, '', '/product/gentle');
      for (const heading of document.querySelectorAll('h1')) heading.textContent = 'Calm Cream';
      for (const shown of document.querySelectorAll('#list')) shown.textContent = list;
    }, GENTLE_CREAM);
    await iconText(page).toBe('ok');
    await marks(page).toEqual({});
  });
});
