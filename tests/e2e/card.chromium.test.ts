import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as chromeApi } from 'wxt/browser';
import { Chromium } from './harness/chromium.ts';
import { closedRoots } from './harness/closed.ts';
import { GENTLE_CREAM, productPage, SCENTED_CREAM, treatedHoursAgo } from './harness/fixtures.ts';

declare const chrome: typeof chromeApi;

const SHOP = 'https://www.sephora.com/product';
const patience = { timeout: 10_000, interval: 50 };
/** A page whose policy forbids everything, with a button that buys in every corner but one. */
const STRICT = { 'content-security-policy': "default-src 'none'" };
const CORNERS = ['left:0;bottom:0', 'right:0;bottom:0', 'left:0;top:0']
  .map((place) => `<button style="position:fixed;width:260px;height:120px;${place}">Buy</button>`)
  .join('');
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await Chromium.launch();
  browser.shops
    .put(`${SHOP}/scented`, productPage('Rose Cream', SCENTED_CREAM), STRICT)
    .put(`${SHOP}/gentle`, productPage('Calm Cream', GENTLE_CREAM))
    .put(`${SHOP}/corners`, productPage('Rose Cream', SCENTED_CREAM).replace('<main>', `${CORNERS}<main>`));
  page = await browser.context.newPage();
  await browser.setTreatments([treatedHoursAgo(20)]);
});
afterAll(() => browser.close());

const hosts = (): Promise<number> => page.evaluate(() => document.querySelectorAll(':root > div').length);
const texts = () => expect.poll(async () => (await closedRoots(page)).map(({ text }) => text).join('|'), patience);

describe('the card', () => {
  it('says in one line what is in the way, on a page with the strictest policy', async () => {
    await browser.visit(`${SHOP}/scented`, page);
    await texts().toContain('Not yet. OK from');
    const [card] = await closedRoots(page);
    expect(card?.text).toContain('Parfum');
    expect(card?.width).toBeGreaterThan(200);
    expect(await page.evaluate(() => document.querySelector(':root > div')?.shadowRoot)).toBeNull();
  });

  it('is not there when there is nothing to say', async () => {
    await browser.visit(`${SHOP}/gentle`, page);
    await expect.poll(async () => (await browser.icon(page)).text, patience).toBe('ok');
    expect(await hosts()).toBe(0);
  });

  it('never lies over a button of the page', async () => {
    await browser.visit(`${SHOP}/corners`, page);
    await texts().toContain('Not yet');
    const [card] = await closedRoots(page);
    const { width } = page.viewportSize() ?? { width: 0 };
    expect(card?.y).toBeLessThan(50);
    expect(card?.x).toBeGreaterThan(width / 2);
  });

  it('goes when the time has come, and with the setting', async () => {
    await browser.visit(`${SHOP}/scented`, page);
    await texts().toContain('Not yet');
    await browser.setTreatments([treatedHoursAgo(73)]);
    await expect.poll(hosts, patience).toBe(0);
    await browser.setTreatments([treatedHoursAgo(20)]);
    await expect.poll(hosts, patience).toBe(1);
    await browser.setSettings({ card: false });
    await expect.poll(hosts, patience).toBe(0);
    await browser.setSettings({});
    await expect.poll(hosts, patience).toBe(1);
  });

  it('the clinic’s words stand first, in short, and not where nobody is to know of a treatment', async () => {
    const say = (clinicText: string) =>
      browser.driver.evaluate((data) => chrome.storage.local.set({ plan: { v: 1, data } }), {
        preset: 'article',
        clinicText,
      });
    await browser.visit(`${SHOP}/scented`, page);
    await say('Only <b>our</b> balm for five days.');
    await texts().toMatch(/^Your clinic saysOnly <b>our<\/b> balm for five days\.Not yet\. OK from/);
    await say('balm '.repeat(100));
    await texts().toMatch(/^Your clinic says(?:balm ){48} …Not yet/);
    await browser.setSettings({ discreet: true });
    await texts().toMatch(/^Not yet\. OK from/);
    await browser.setSettings({});
    await say('');
    await texts().toMatch(/^Not yet\. OK from/);
  });

  it('"not on this site" holds for this site', async () => {
    await browser.visit(`${SHOP}/scented`, page);
    await texts().toContain('Not on this site');
    const [card] = await closedRoots(page);
    const off = card?.buttons.at(-1);
    await page.mouse.click(off?.x ?? 0, off?.y ?? 0);
    await expect.poll(hosts, patience).toBe(0);
    await page.reload();
    await expect.poll(async () => (await browser.icon(page)).text, patience).toBe('52h');
    await page.waitForTimeout(300);
    expect(await hosts()).toBe(0);
  });
});
