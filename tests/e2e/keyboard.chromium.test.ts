import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chromium } from './harness/chromium.ts';
import { productPage, SCENTED_CREAM } from './harness/fixtures.ts';

const SHOP = 'https://www.sephora.com/product/scented';
const patience = { timeout: 10_000, interval: 50 };
/** More presses of Tab than any screen has stops. */
const MOST = 120;
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await Chromium.launch();
  browser.shops.put(SHOP, productPage('Rose Cream', SCENTED_CREAM));
  page = await browser.visit(SHOP);
});
afterAll(() => browser.close());

/** Where the focus is, as it is read aloud, whether one sees it, and whether nothing lies over it. */
const focus = (shown: Page): Promise<{ name: string; seen: boolean; free: boolean }> =>
  shown.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return { name: '', seen: false, free: false };
    const labels = [...((at as HTMLInputElement).labels ?? [])].map((label) => label.textContent ?? '').join(' ');
    const name = at.getAttribute('aria-label') ?? (labels || (at.textContent ?? ''));
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
    const box = at.closest('label') ? getComputedStyle(at.closest('label') ?? at) : undefined;
    const drawn =
      [outlineStyle, box?.outlineStyle].some((style) => style && style !== 'none') && outlineWidth !== '0px';
    const browsersOwn = at.matches('input[type=date], input[type=time]'); // parts of it that no style reaches
    const { left, top, width, height } = at.getBoundingClientRect();
    const above = document.elementFromPoint(left + width / 2, top + height / 2);
    const free = at.contains(above) || above?.contains(at) === true || at.closest('label')?.contains(above) === true;
    return { name: name.replace(/\s+/g, ' ').trim(), seen: drawn || boxShadow !== 'none' || browsersOwn, free };
  });

/** Goes on with Tab until a control of this name has the focus; on the way each stop has a name and is seen. */
async function tabTo(shown: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < MOST; presses++) {
    await shown.keyboard.press('Tab');
    const at = await focus(shown);
    if (at.name === '') continue; // around the end of the document
    expect(at, `after ${passed.join(' > ')}`).toMatchObject({ seen: true, free: true });
    passed.push(at.name);
    if (typeof name === 'string' ? at.name === name : name.test(at.name)) return;
  }
  throw new Error(`Tab never reached "${name}": ${passed.join(' > ')}`);
}

/** Presses a key on what has the focus; afterwards the focus is still somewhere. */
async function press(shown: Page, key: string): Promise<void> {
  await shown.keyboard.press(key);
  await expect.poll(async () => (await focus(shown)).name, patience).not.toBe('');
}

const heading = (shown: Page, name: string) => shown.getByRole('heading', { name }).first().waitFor();

describe('with the keyboard alone', () => {
  it('the first page: treated just now, and the sample is tried', async () => {
    const welcome = await browser.ownPage('welcome.html');
    await tabTo(welcome, 'I was treated just now');
    await press(welcome, 'Enter');
    await heading(welcome, 'Your treatment');
    await tabTo(welcome, 'Check this list');
    await press(welcome, 'Enter');
    await heading(welcome, 'Not yet');
    await welcome.close();
  });

  it('the popup: the reason of a finding, the time slider, what can be done', async () => {
    const popup = await browser.clickIcon(page);
    await heading(popup, 'Not yet');
    await tabTo(popup, /^Why/);
    await press(popup, 'Enter');
    expect(await popup.locator('details.why').first().getAttribute('open')).not.toBeNull();
    await tabTo(popup, /used it later/);
    await press(popup, 'End');
    await popup.getByText('Fine to use').first().waitFor();
    await press(popup, 'Home');
    await tabTo(popup, 'Save to shelf');
    await press(popup, 'Enter');
    await popup.getByRole('button', { name: 'Take off the shelf' }).waitFor();
    await popup.close();
  });

  it('the popup’s views: one stop for Tab, arrows between them, Home and End', async () => {
    const popup = await browser.clickIcon(page);
    await heading(popup, 'Not yet');
    await tabTo(popup, 'Product');
    for (const [key, tab] of [
      ['ArrowRight', 'Skin today'],
      ['ArrowRight', 'Recovery'],
      ['ArrowRight', 'Shelf'],
      ['ArrowRight', 'Plan'],
      ['ArrowRight', 'Product'],
      ['End', 'Plan'],
      ['ArrowLeft', 'Shelf'],
    ] as const) {
      await press(popup, key);
      expect((await focus(popup)).name).toBe(tab);
      await heading(popup, tab === 'Product' ? 'Not yet' : tab);
    }
    await popup.getByText('Rose Cream').waitFor();
    await press(popup, 'Home');
    await tabTo(popup, 'Change the treatment');
    await press(popup, 'Enter');
    await tabTo(popup, 'Cancel');
    await press(popup, 'Enter');
    await popup.close();
  });

  it('the options: a waiting time is changed, a setting turned, everything erased and brought back', async () => {
    const options = await browser.ownPage('options.html');
    await heading(options, 'Your plan');
    await tabTo(options, /^Ingredients/);
    await press(options, 'Enter');
    await tabTo(options, 'Scent until, after the treatment');
    await options.keyboard.press('Control+A');
    await options.keyboard.type('5');
    await tabTo(options, 'Back to the default for Scent');
    await press(options, 'Enter');
    await tabTo(options, 'Show a small card beside the list');
    await press(options, 'Space');
    await expect.poll(async () => JSON.stringify(await browser.stored('local')), patience).toContain('"card":false');
    await tabTo(options, 'Erase everything');
    await press(options, 'Enter');
    await options.getByText('Everything was erased').waitFor();
    await expect.poll(() => browser.stored('local'), patience).not.toHaveProperty('treatments');
    await tabTo(options, 'Undo');
    await press(options, 'Enter');
    await options.getByText('Everything is back').waitFor();
    await expect.poll(() => browser.stored('local'), patience).toHaveProperty('treatments');
    await options.close();
  });
});
