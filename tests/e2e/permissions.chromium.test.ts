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
  await browser.setTreatments([treatedHoursAgo(20)]);
  page = await browser.visit(SHOP);
});
afterAll(() => browser.close());

const iconText = () => expect.poll(async () => (await browser.icon(page)).text, patience);
/** What the browser's own page of extensions can do. */
interface Settings {
  readonly chrome: { readonly developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> } };
}

describe('the named shops are taken back in the browser’s settings', () => {
  const mayRead = (): Promise<boolean> =>
    browser.driver.evaluate(() => chrome.permissions.contains({ origins: ['https://www.sephora.com/*'] }));

  it('no page is read any more, nothing fails, and given back it is as before', async () => {
    const noise: string[] = [];
    page.on('console', (message) => noise.push(message.text()));
    await iconText().toBe('28h');
    await browser.onExtensionsPage((extensionId) =>
      (globalThis as unknown as Settings).chrome.developerPrivate.updateExtensionConfiguration({
        extensionId,
        hostAccess: 'ON_CLICK',
      }),
    );
    expect(await mayRead()).toBe(false);
    await browser.visit(SHOP, page);
    await page.waitForTimeout(500);
    expect((await browser.icon(page)).text).toBe('4h');
    await browser.onExtensionsPage((extensionId) =>
      (globalThis as unknown as Settings).chrome.developerPrivate.updateExtensionConfiguration({
        extensionId,
        hostAccess: 'ON_ALL_SITES',
      }),
    );
    expect(await mayRead()).toBe(true);
    await browser.visit(SHOP, page);
    await iconText().toBe('28h');
    expect(noise).toEqual([]);
  });
});

describe('notifications', () => {
  const due = { id: 'n', name: 'Night Serum', at: Date.now() - 60_000 };
  const told = (): Promise<readonly string[]> =>
    browser.driver.evaluate(async () => Object.keys((await chrome.notifications?.getAll()) ?? {}));

  it('without the permission nothing is told, and nothing fails', async () => {
    expect(await browser.driver.evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] }))).toBe(
      false,
    );
    await browser.driver.evaluate((one) => chrome.storage.local.set({ reminders: { v: 1, data: [one] } }), due);
    await browser.ringAlarm();
    await iconText().toBe('28h');
    expect(await told()).toEqual([]);
  });
});
