import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIREFOX_ORIGIN, Firefox } from './harness/firefox.ts';
import { productPage, RETINOL_SERUM, treatedHoursAgo } from './harness/fixtures.ts';
import { clobberedDocument, clobberedForm, PATCHED } from './hostile/clobber.ts';
import { look, NOTHING, setTraps } from './hostile/detect.ts';
import { HEAVY } from './hostile/heavy.ts';
import { PAYLOADS, payloadPage } from './hostile/payloads.ts';

const SHOP = 'https://www.sephora.com/product';
const patience = { timeout: 30_000, interval: 100 };
let browser: Firefox;
let page: Page;

beforeAll(async () => {
  browser = await Firefox.launch();
  browser.shops.put(`${SHOP}/retinol`, productPage('Night Serum', RETINOL_SERUM));
  page = await browser.visit(`${SHOP}/retinol`);
  await browser.setTreatments([treatedHoursAgo(20)]);
});
afterAll(() => browser.close());

const iconText = () => expect.poll(async () => (await browser.icon(page)).text, patience);
async function open(name: string, html: string): Promise<void> {
  const url = `${SHOP}/${encodeURIComponent(name)}`;
  browser.shops.put(url, html);
  await browser.visit(url, page);
}

describe('hostile pages in Firefox', () => {
  it.each(PAYLOADS.filter((_, n) => n % 3 === 0))('%s: is read, and nothing runs', async (name, payload) => {
    await open(name, payloadPage(payload, RETINOL_SERUM));
    await iconText().toBe('28h');
    expect(await page.evaluate(() => (globalThis as { ran?: number }).ran)).toBeUndefined();
  });

  it.each([
    ['names that hide the document', clobberedDocument(RETINOL_SERUM)],
    ['a form that hides its own properties', clobberedForm(RETINOL_SERUM)],
    ['prototypes replaced', productPage('Night Serum', RETINOL_SERUM).replace('<head>', `<head>${PATCHED}`)],
  ])('%s: is read all the same', async (name, html) => {
    await open(name, html);
    await iconText().toBe('28h');
  });

  it.each(HEAVY.filter(({ firefox }) => firefox || process.env.TRUST))(
    '$name: ends with $icon',
    async ({ name, icon, make }) => {
      const html = productPage('Night Serum', RETINOL_SERUM).replace(
        '</body>',
        `<script>(${make.toString()})()</script></body>`,
      );
      await open(name, html);
      await iconText().toMatch(icon === '?' ? /^\?$/ : /^(28h|\?)$/); // its engine gives up sooner on some; never green
    },
    120_000,
  );
});

describe('what a page can learn in Firefox', () => {
  it('with marks and card off: nothing', async () => {
    await browser.setSettings({ marks: false, card: false });
    const shown = await browser.blank();
    await shown.evaluateOnNewDocument(setTraps);
    await browser.visit(`${SHOP}/retinol`, shown);
    await expect.poll(async () => (await browser.icon(shown)).text, patience).toBe('28h');
    expect(await shown.evaluate(look, FIREFOX_ORIGIN)).toEqual(NOTHING);
    await shown.close();
    await browser.setSettings({});
  });
});

describe('over the whole run', () => {
  it('the extension asked the network for nothing', () => {
    expect(browser.shops.byExtension).toEqual([]);
    expect(browser.shops.unanswered).toEqual([]);
  });
});
