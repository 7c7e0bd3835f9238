import { afterAll, beforeAll, expect, it } from 'vitest';
import { Chromium } from './harness/chromium.ts';
import { GENTLE_CREAM, productPage, RETINOL_SERUM, SCENTED_CREAM, treatedHoursAgo } from './harness/fixtures.ts';
import { markedWords } from './harness/marks.ts';

const SHOP = 'https://www.sephora.com';
const patience = { timeout: 10_000, interval: 50 };
const LISTING = `<!doctype html><html lang="en"><head><title>All creams</title></head><body><main><h1>All creams</h1><ul>
<li><a href="/product/retinol?from=list"><img alt=""><span>Night Serum</span> <small>30 ml</small></a></li>
<li><a href="/product/scented">Rose Cream</a></li><li><a href="${SHOP}/product/gentle#reviews">Calm Cream</a></li>
<li><a href="/product/never-read">New Cream</a></li><li><a href="https://elsewhere.example/product/retinol">Ad</a></li>
</ul></main></body></html>`;
let browser: Chromium;

beforeAll(async () => {
  browser = await Chromium.launch();
  browser.shops
    .put(`${SHOP}/product/retinol`, productPage('Night Serum', RETINOL_SERUM))
    .put(`${SHOP}/product/scented`, productPage('Rose Cream', SCENTED_CREAM))
    .put(`${SHOP}/product/gentle`, productPage('Calm Cream', GENTLE_CREAM))
    .put(`${SHOP}/shop/creams`, LISTING);
  await browser.setTreatments([treatedHoursAgo(20)]);
});
afterAll(() => browser.close());

it('names of products read before are marked on a listing page, and follow the verdict of the day', async () => {
  const page = await browser.context.newPage();
  const tiles = () => expect.poll(() => page.evaluate(markedWords), patience);
  await browser.visit(`${SHOP}/shop/creams`, page);
  await expect.poll(async () => (await browser.icon(page)).text, patience).toBe('?');
  await tiles().toEqual({});
  for (const [product, text] of [
    ['retinol', '28h'],
    ['scented', '52h'],
    ['gentle', 'ok'],
  ] as const) {
    await browser.visit(`${SHOP}/product/${product}`, page);
    await expect.poll(async () => (await browser.icon(page)).text, patience).toBe(text);
    await expect.poll(async () => JSON.stringify(await browser.stored('local')), patience).toContain(`/${product}"`);
  }
  await browser.visit(`${SHOP}/shop/creams`, page);
  await tiles().toEqual({ 'mark-5': ['Night Serum', 'Rose Cream'], 'mark-8': ['Calm Cream'] });
  // More of the list comes while one scrolls, in bursts: its links are marked too.
  await page.evaluate(() => {
    for (let burst = 0; burst < 5; burst++) {
      setTimeout(() => {
        const list = document.querySelector('ul');
        for (let n = 0; n < 40; n++) {
          const link = document.createElement('a');
          link.href = n === 7 && burst === 4 ? '/product/scented?from=more' : `/product/more-${burst}-${n}`;
          link.textContent = n === 7 && burst === 4 ? 'Rose Cream, large' : `Thing ${burst} ${n}`;
          list?.appendChild(document.createElement('li')).append(link);
        }
      }, burst * 150);
    }
  });
  await tiles().toEqual({ 'mark-5': ['Night Serum', 'Rose Cream', 'Rose Cream, large'], 'mark-8': ['Calm Cream'] });
  await browser.visit(`${SHOP}/shop/creams`, page);
  await tiles().toEqual({ 'mark-5': ['Night Serum', 'Rose Cream'], 'mark-8': ['Calm Cream'] });
  await browser.setTreatments([treatedHoursAgo(73)]);
  await tiles().toEqual({ 'mark-7': ['Night Serum'], 'mark-8': ['Rose Cream', 'Calm Cream'] });
  await browser.setSettings({ marks: false });
  await tiles().toEqual({});
  expect(browser.shops.byExtension).toEqual([]);
  expect(browser.shops.unanswered).toEqual([]);
});
