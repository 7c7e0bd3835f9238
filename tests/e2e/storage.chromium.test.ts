import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as chromeApi } from 'wxt/browser';
import { Chromium } from './harness/chromium.ts';
import { productPage, RETINOL_SERUM, treatedHoursAgo } from './harness/fixtures.ts';

declare const chrome: typeof chromeApi;

const SHOP = 'https://www.sephora.com/product/retinol';
const patience = { timeout: 20_000, interval: 50 };
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await Chromium.launch();
  browser.shops.put(SHOP, productPage('Night Serum', RETINOL_SERUM));
  page = await browser.visit(SHOP);
});
afterAll(() => browser.close());

const iconText = () => expect.poll(async () => (await browser.icon(page)).text, patience);
const good = { v: 1, data: [treatedHoursAgo(20)] };
const put = (values: Record<string, unknown>): Promise<void> =>
  browser.driver.evaluate(async (all) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(all);
  }, values);

/** What is stored under which name, and what the icon says all the same: the treatment is known, or it is not. */
const BROKEN: readonly (readonly [name: string, item: string, value: unknown, icon: string])[] = [
  ['a word', 'treatments', 'yesterday', ''],
  ['a number', 'treatments', 7, ''],
  ['cut off in the middle', 'treatments', '{"v":1,"data":[{"id":"a","at":17', ''],
  ['no version', 'treatments', [treatedHoursAgo(20)], ''],
  ['version nought', 'treatments', { ...good, v: 0 }, ''],
  ['one good and one bad entry', 'treatments', { v: 1, data: [...good.data, { id: 'b', at: 'soon' }] }, '28h'],
  ['a moment that no calendar has', 'treatments', { v: 1, data: [{ ...treatedHoursAgo(20), at: 1e300 }] }, ''],
  ['keys of the prototype', 'settings', { v: 1, data: { constructor: { marks: false }, card: 'yes' } }, '28h'],
  ['a plan nobody knows', 'plan', { v: 1, data: { preset: 'mine' } }, '28h'],
  ['a shelf of half readings', 'shelf', { v: 1, data: [{ id: 'x', name: 'y' }, null] }, '28h'],
  ['products read before that are none', 'remembered', { v: 1, data: [1, 2, 3] }, '28h'],
  ['a list of problems that is one', 'problems', 'broken', '28h'],
  ['nested a thousand times', 'approved', { v: 1, data: JSON.parse('['.repeat(90) + ']'.repeat(90)) }, '28h'],
];

describe('a storage that is broken, in the browser', () => {
  it.each(BROKEN)(
    '%s in %s: it starts, keeps the original aside, and loses nothing else',
    async (_, item, value, icon) => {
      await put({ treatments: good, settings: { v: 1, data: { marks: false } }, [item]: value });
      await browser.visit(SHOP, page);
      await iconText().toBe(icon);
      const popup = await browser.ownPage('popup.html');
      await popup.locator('main, [role=main], #root > *').first().waitFor();
      await popup.close();
      const stored = await browser.stored('local');
      const kept = [...Object.entries(stored)].filter(([key]) => key === item || key.startsWith('aside:'));
      expect(kept.map(([, each]) => each)).toContainEqual(value);
      if (item !== 'settings') expect(stored.settings).toEqual({ v: 1, data: { marks: false } });
      if (item !== 'treatments') expect(stored.treatments).toEqual(good);
    },
  );
});

describe('a storage that is full', () => {
  it('keeps what it has, and the icon goes on', async () => {
    await put({ treatments: good });
    const filled = await browser.driver.evaluate(async () => {
      const { QUOTA_BYTES } = chrome.storage.local;
      const some = 'x'.repeat(100_000);
      let count = 0;
      while ((count + 2) * 100_020 < QUOTA_BYTES) await chrome.storage.local.set({ [`ballast:${count++}`]: some });
      while (
        await chrome.storage.local.set({ [`rest:${count++}`]: 'x'.repeat(9_000) }).then(
          () => true,
          () => false,
        )
      );
      return count;
    });
    expect(filled).toBeGreaterThan(50);
    await browser.visit(SHOP, page);
    await iconText().toBe('28h');
    const popup = await browser.ownPage('popup.html');
    await popup
      .getByText(/treated|hours|ago/i)
      .first()
      .waitFor();
    await popup.close();
    expect((await browser.stored('local')).treatments).toEqual(good);
    await put({ treatments: good });
    await iconText().toBe('28h');
  });
});
