import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as chromeApi } from 'wxt/browser';
import { Chromium } from './harness/chromium.ts';
import { productPage, RETINOL_SERUM, SCENTED_CREAM, treatedHoursAgo } from './harness/fixtures.ts';
import { markedWords } from './harness/marks.ts';
import { CHROME_BUILD } from './harness/paths.ts';

declare const chrome: typeof chromeApi;

const SHOP = 'https://www.sephora.com/product';
const patience = { timeout: 20_000, interval: 100 };
const dist = mkdtempSync(join(tmpdir(), 'afterneedle-dist-'));
let browser: Chromium;
const pages: Page[] = [];
const noise: string[] = [];

/** Gives the build in the folder another version. */
function release(version: string): void {
  const file = join(dist, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version }));
}

beforeAll(async () => {
  cpSync(CHROME_BUILD, dist, { recursive: true });
  release('0.1.0');
  browser = await Chromium.launch({ dist });
  browser.shops
    .put(`${SHOP}/retinol`, productPage('Night Serum', RETINOL_SERUM))
    .put(`${SHOP}/scented`, productPage('Rose Cream', SCENTED_CREAM));
  await browser.setTreatments([treatedHoursAgo(20)]);
  for (const product of ['retinol', 'scented']) {
    const page = await browser.context.newPage();
    page.on('pageerror', (error) => noise.push(String(error)));
    page.on('console', (message) => noise.push(message.text()));
    pages.push(await browser.visit(`${SHOP}/${product}`, page));
  }
});
afterAll(async () => {
  await browser.close();
  rmSync(dist, { recursive: true, force: true });
});

const icons = () =>
  expect.poll(async () => {
    const texts: string[] = [];
    for (const page of pages) texts.push((await browser.icon(page)).text);
    return texts;
  }, patience);
const cards = () =>
  expect.poll(() => pages[0]?.evaluate(() => document.querySelectorAll(':root > div').length), patience);
const version = (): Promise<string> => browser.driver.evaluate(() => chrome.runtime.getManifest().version);
const treatments = async (): Promise<unknown> => (await browser.stored('local')).treatments;

/** The pages go on living: they change, and are clicked. */
async function stir(): Promise<void> {
  for (const page of pages) {
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await page.mouse.click(5, 300);
  }
}

describe('another version comes while pages are open', () => {
  it.each(['0.2.0', '0.0.9'])(
    '%s: data is kept, open pages are read by it, the old readers are silent',
    async (next) => {
      await icons().toEqual(['28h', '52h']);
      const before = JSON.stringify(await treatments());
      release(next);
      await browser.update(dist);
      expect(await version()).toBe(next);
      expect(JSON.stringify(await treatments())).toBe(before);
      await stir();
      await icons().toEqual(['28h', '52h']);
      await expect.poll(() => pages[0]?.evaluate(markedWords), patience).toEqual({ 'mark-1': ['Retinol'] });
      await expect
        .poll(() => pages[0]?.evaluate(() => document.querySelectorAll(':root > div').length), patience)
        .toBe(1);
      await stir();
      await pages[0]?.waitForTimeout(1_000);
      expect(noise).toEqual([]);
    },
  );

  it('the new reader follows the page: what it shows next is read', async () => {
    await pages[0]?.evaluate((list) => {
      history.pushState({}, '', '/product/other');
      const place = document.querySelector('#list');
      if (place) place.textContent = list;
    }, SCENTED_CREAM);
    await icons().toEqual(['52h', '52h']);
    expect(noise).toEqual([]);
    await browser.visit(`${SHOP}/retinol`, pages[0]);
  });
});

describe('switched off and on again', () => {
  it('is silent on open pages, and is there again with all its data', async () => {
    await icons().toEqual(['28h', '52h']);
    const before = JSON.stringify(await treatments());
    const turn = (on: boolean): Promise<void> =>
      browser.onExtensionsPage(
        on
          ? (id) => (globalThis as unknown as { chrome: typeof chrome }).chrome.management.setEnabled(id, true)
          : (id) => (globalThis as unknown as { chrome: typeof chrome }).chrome.management.setEnabled(id, false),
      );
    await turn(false);
    await stir();
    await cards().toBe(0); // nothing of it stays on a page
    expect(await pages[0]?.evaluate(markedWords)).toEqual({});
    expect(noise).toEqual([]);
    await turn(true);
    await browser.anew();
    expect(JSON.stringify(await treatments())).toBe(before);
    for (const page of pages) await page.reload();
    await icons().toEqual(['28h', '52h']);
    expect(noise).toEqual([]);
  });
});
