import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as chromeApi } from 'wxt/browser';
import { Chromium } from './harness/chromium.ts';
import { hiddenListPage, productPage, SCENTED_CREAM, SHORT_LIST, treatedHoursAgo } from './harness/fixtures.ts';
import { markedWords } from './harness/marks.ts';

declare const chrome: typeof chromeApi;

const SHOP = 'https://www.sephora.com/product';
const UNKNOWN = 'https://shop.never-heard-of.example/p';
const patience = { timeout: 10_000, interval: 50 };
const SCENTED = 'Aqua, Glycerin, Cetearyl Alcohol, Parfum, Linalool';
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await Chromium.launch();
  browser.shops
    .put(`${SHOP}/night`, hiddenListPage('Night Cream', SHORT_LIST))
    .put(`${SHOP}/plain`, hiddenListPage('Plain Cream', 'Aqua, Mica, Parfum, Silica, Talc, Kaolin'))
    .put(`${SHOP}/rose`, hiddenListPage('Rose Cream', SCENTED))
    .put(`${SHOP}/labelled`, productPage('Rose Cream', SCENTED_CREAM))
    .put(
      `${SHOP}/form`,
      hiddenListPage('Night Cream', SHORT_LIST)
        .replace('<main>', '<main><form><input type="hidden" name="parentElement">')
        .replace('</main>', '</form></main>'),
    )
    .put(`${SHOP}/nothing`, productPage('Mystery Balm', null))
    .put(`${UNKNOWN}/night`, hiddenListPage('Night Cream', SHORT_LIST))
    .put(`${UNKNOWN}/rose`, hiddenListPage('Rose Cream', SCENTED));
  page = await browser.context.newPage();
  await browser.setTreatments([treatedHoursAgo(20)]);
});
afterAll(() => browser.close());

const iconText = (shown: Page) => expect.poll(async () => (await browser.icon(shown)).text, patience);
const marks = () => expect.poll(() => page.evaluate(markedWords), patience);
const select = (shown: Page, what: string): Promise<void> =>
  shown.evaluate((selector) => {
    const element = document.querySelector(selector);
    if (element) document.getSelection()?.selectAllChildren(element);
  }, what);
const places = async (): Promise<readonly { host: string; selector: string }[]> => {
  const { places: stored } = (await browser.stored('local')) as {
    places?: { data: { host: string; selector: string }[] };
  };
  return (stored?.data ?? []).map(({ host, selector }) => ({ host, selector }));
};
async function popupSays(words: string): Promise<void> {
  await browser.inPopup(page, (popup) => popup.getByText(words).first().waitFor());
}

describe('a page in which nothing is found', () => {
  it('says in the popup how to show it the list', async () => {
    await browser.visit(`${SHOP}/night`, page);
    await iconText(page).toBe('?');
    await popupSays('choose “The ingredient list is here”');
  });

  it('in a private window is read where the person shows it, and nothing is remembered', async () => {
    await select(page, '.small');
    await browser.chooseInMenu(page, 'list-is-here', true);
    await iconText(page).toBe('28h');
    expect(await places()).toEqual([]);
  });

  it('in a private window is read there too when the first look saw no reason to bring the reader', async () => {
    await browser.visit(`${SHOP}/plain`, page);
    await iconText(page).toBe('?');
    await select(page, '.small');
    await browser.chooseInMenu(page, 'list-is-here', true);
    await iconText(page).toBe('52h');
    await marks().toMatchObject({ 'mark-1': ['Parfum'] });
    expect(await places()).toEqual([]);
  });

  it('of prose stays unread when the person selects that, and nothing is remembered', async () => {
    await browser.visit(`${SHOP}/night`, page);
    await iconText(page).toBe('?');
    await select(page, 'h1 + p');
    await browser.chooseInMenu(page, 'list-is-here');
    await page.waitForTimeout(500);
    await iconText(page).toBe('?');
    expect(await places()).toEqual([]);
  });

  it('whose form answers for its own parents is checked as selected text, and nothing is remembered', async () => {
    await browser.visit(`${SHOP}/form`, page);
    await iconText(page).toBe('?');
    await select(page, '.small');
    await browser.chooseInMenu(page, 'list-is-here');
    await iconText(page).toBe('28h');
    expect(await places()).toEqual([]);
  });

  it('is read where the person shows it, with marks, and the place is remembered', async () => {
    await browser.driver.evaluate(() => chrome.storage.local.remove('places'));
    await browser.visit(`${SHOP}/night`, page);
    await iconText(page).toBe('?');
    await select(page, '.small');
    await browser.chooseInMenu(page, 'list-is-here');
    await iconText(page).toBe('28h');
    await marks().toEqual({ 'mark-1': ['Retinol'] });
    expect(await places()).toEqual([{ host: 'www.sephora.com', selector: '.small' }]);
    await popupSays('Read at the place you showed me on this site.');
  });
});

describe('on later pages of that site', () => {
  it('the place is read without a click, the worker killed before', async () => {
    await browser.killWorker();
    await browser.visit(`${SHOP}/rose`, page);
    await iconText(page).toBe('52h');
    await marks().toEqual({ 'mark-1': ['Parfum', 'Linalool'] });
  });

  it('a list that is found without it stays the one that counts', async () => {
    await browser.visit(`${SHOP}/labelled`, page);
    await iconText(page).toBe('52h');
    await marks().toEqual({ 'mark-1': ['Parfum', 'Linalool', 'Limonene'] });
    await select(page, 'h1');
    await browser.chooseInMenu(page, 'list-is-here');
    expect(await places()).toEqual([{ host: 'www.sephora.com', selector: '.small' }]);
  });

  it('a page that has nothing there is unread, and the popup says that it looked', async () => {
    await browser.visit(`${SHOP}/nothing`, page);
    await iconText(page).toBe('?');
    await popupSays('There is no list at the place you showed me on this site.');
  });

  it('a list that comes there later is read', async () => {
    await page.evaluate((list) => {
      const late = document.createElement('p');
      late.className = 'small';
      late.textContent = list;
      document.querySelector('main')?.append(late);
    }, SCENTED);
    await iconText(page).toBe('52h');
  });

  it('the person takes it back on the options page', async () => {
    const options = await browser.ownPage('options.html');
    await options.getByRole('button', { name: 'Remove: www.sephora.com' }).click();
    await expect.poll(places, patience).toEqual([]);
    await options.close();
    await iconText(page).toBe('?'); // the page that is open does not keep it either
    await marks().toEqual({});
    await browser.visit(`${SHOP}/night`, page);
    await iconText(page).toBe('?');
    await page.waitForTimeout(300);
    await iconText(page).toBe('?');
  });
});

describe('on a site it does not know', () => {
  it('one click reads the next page at the place too', async () => {
    await browser.driver.evaluate(() => chrome.storage.local.remove('places'));
    await browser.visit(`${UNKNOWN}/night`, page);
    await popupSays('Could not read an ingredient list');
    await iconText(page).toBe('?');
    await select(page, '.small');
    await browser.chooseInMenu(page, 'list-is-here');
    await iconText(page).toBe('28h');
    await browser.visit(`${UNKNOWN}/rose`, page);
    await popupSays('Not yet');
    await iconText(page).toBe('52h');
  });

  it('and no request was made for any of it', () => {
    expect(browser.shops.byExtension).toEqual([]);
  });
});
