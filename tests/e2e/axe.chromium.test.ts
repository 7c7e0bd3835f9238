import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Chromium } from './harness/chromium.ts';
import { GENTLE_CREAM, productPage, RETINOL_SERUM, SCENTED_CREAM, treatedHoursAgo } from './harness/fixtures.ts';

const SHOP = 'https://www.sephora.com/product';
const VIEWS = ['Product', 'Skin today', 'Recovery', 'Shelf', 'Plan'] as const;
vi.setConfig({ testTimeout: 120_000 });
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await Chromium.launch();
  browser.shops
    .put(`${SHOP}/scented`, productPage('Rose Cream', SCENTED_CREAM))
    .put(`${SHOP}/retinol`, productPage('Night Serum', RETINOL_SERUM))
    .put(`${SHOP}/gentle`, productPage('Calm Cream', `${GENTLE_CREAM}, Velvetia Nectar`))
    .put(`${SHOP}/picture`, productPage('Mystery Balm', null));
  page = await browser.context.newPage();
  await browser.setTreatments([treatedHoursAgo(20)]);
});
afterAll(() => browser.close());

/** What axe finds wrong, in a line each. The popup's second connection can open no page of its own: legacy mode. */
async function wrongWith(shown: Page, look: (axe: AxeBuilder) => AxeBuilder): Promise<readonly string[]> {
  const { violations } = await look(new AxeBuilder({ page: shown }).setLegacyMode(true)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const all = (shown: Page): Promise<readonly string[]> =>
  wrongWith(shown, (axe) => axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']));

const openAll = (shown: Page): Promise<void> =>
  shown.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** Everything on a light screen; on a dark one what can differ there. */
async function inBoth(shown: Page, what: string): Promise<void> {
  await shown.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await all(shown), `${what}, light`).toEqual([]);
  await shown.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const contrast = await wrongWith(shown, (axe) => axe.withRules(['color-contrast', 'link-in-text-block']));
  expect(contrast, `${what}, dark`).toEqual([]);
}

describe('the real popup has nothing that axe finds wrong', () => {
  it('before any treatment', async () => {
    await browser.setTreatments([]);
    await browser.visit(`${SHOP}/scented`, page);
    await browser.inPopup(page, async (popup) => {
      await popup.getByRole('button', { name: 'I was treated just now' }).waitFor();
      await inBoth(popup, 'first view');
      await popup.getByRole('button', { name: 'At another time' }).click();
      await inBoth(popup, 'the form');
    });
    await browser.setTreatments([treatedHoursAgo(20)]);
  });

  it.each([
    ['scented', 20, 'Not yet'],
    ['retinol', 60, 'Yes, slowly'],
    ['gentle', 20, 'Fine to use'],
    ['picture', 20, 'Could not read an ingredient list'],
  ])('%s after %i hours: %s', async (product, hours, said) => {
    await browser.setTreatments([treatedHoursAgo(hours)]);
    await browser.visit(`${SHOP}/${product}`, page);
    await browser.inPopup(page, async (popup) => {
      await popup.getByRole('heading', { name: said }).waitFor();
      await openAll(popup);
      await inBoth(popup, product);
    });
  });

  it('in each of its views', async () => {
    await browser.visit(`${SHOP}/scented`, page);
    await browser.inPopup(page, async (popup) => {
      await popup.getByRole('button', { name: 'Save to shelf' }).click();
      for (const view of VIEWS) {
        await popup.getByRole('tab', { name: view }).click();
        await inBoth(popup, view);
      }
    });
  });

  it('when a sign needs help', async () => {
    await browser.inPopup(page, async (popup) => {
      await popup.getByRole('tab', { name: 'Skin today' }).click();
      await popup.getByRole('checkbox', { name: /Fever/ }).click();
      await popup.getByRole('heading', { name: 'Get help now' }).waitFor();
      await inBoth(popup, 'help');
    });
  });
});

describe('the pages have nothing that axe finds wrong', () => {
  it.each([
    ['welcome.html', 'Welcome to AfterNeedle'],
    ['options.html', 'Your plan'],
    ['options.html#recovery', 'Recovery'],
  ])('%s, everything opened, also narrow', async (path, title) => {
    const own = await browser.ownPage(path);
    await own.getByRole('heading', { name: title, level: 1 }).waitFor();
    await openAll(own);
    await inBoth(own, path);
    await own.setViewportSize({ width: 320, height: 640 });
    expect(await wrongWith(own, (axe) => axe.withRules(['target-size', 'color-contrast'])), 'narrow').toEqual([]);
    expect(await own.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'sideways scrolling').toBe(0);
    await own.close();
  });
});

it('the look itself finds what is wrong, light and dark', async () => {
  const own = await browser.ownPage('welcome.html');
  await own.getByRole('heading', { level: 1 }).waitFor();
  await own.evaluate(() => {
    const faint = document.createElement('p');
    faint.textContent = 'Hardly to be read.';
    faint.style.cssText = 'color:#777;background:#888';
    document.querySelector('main')?.append(faint, document.createElement('button'));
  });
  const found = (await all(own)).map((line) => line.split(':')[0]);
  expect([...new Set(found)].sort()).toEqual(['button-name', 'color-contrast']);
  await own.close();
});
