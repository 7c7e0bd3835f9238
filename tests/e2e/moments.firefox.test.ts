import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Firefox } from './harness/firefox.ts';
import { GENTLE_CREAM, productPage, RETINOL_SERUM, SCENTED_CREAM, treatedHoursAgo } from './harness/fixtures.ts';

const SHOP = 'https://www.sephora.com/product';
const patience = { timeout: 15_000, interval: 100 };
let browser: Firefox;
let page: Page;

beforeAll(async () => {
  browser = await Firefox.launch();
  browser.shops
    .put(`${SHOP}/retinol`, productPage('Night Serum', RETINOL_SERUM))
    .put(`${SHOP}/scented`, productPage('Rose Cream', SCENTED_CREAM))
    .put(`${SHOP}/gentle`, productPage('Calm Cream', `${GENTLE_CREAM}, Velvetia Nectar`))
    .put(`${SHOP}/picture`, productPage('Mystery Balm', null));
  page = await browser.visit(`${SHOP}/gentle`);
  await browser.setTreatments([treatedHoursAgo(20)]);
});
afterAll(() => browser.close());

const iconText = () => expect.poll(async () => (await browser.icon(page)).text, patience);
const says = (shown: Page) =>
  expect.poll(() => shown.evaluate(() => (document.body.textContent ?? '').replace(/\s+/g, ' ')), patience);
const named = (role: string, name: string): string => `::-p-aria([name="${name}"][role="${role}"])`;
/** A press that hits the control itself: by the pointer, Puppeteer would hit the bar of views that lies over the end. */
async function press(shown: Page, role: string, name: string): Promise<void> {
  const control = await shown.waitForSelector(named(role, name));
  await control?.evaluate((element) => (element as HTMLElement).click());
}
async function write(shown: Page, selector: string, text: string): Promise<void> {
  await shown.focus(selector);
  await shown.keyboard.down('Control');
  await shown.keyboard.press('a');
  await shown.keyboard.up('Control');
  await shown.keyboard.type(text);
}

/** Opens the popup, as a page, over the shop's page. */
async function inPopup(look: (popup: Page) => Promise<void>): Promise<void> {
  const popup = await browser.popupOver(page);
  await look(popup);
  await popup.close();
}

describe('the moments, in Firefox', () => {
  it('2. a product 20 hours later: until when, what, and why', async () => {
    await browser.visit(`${SHOP}/scented`, page);
    await iconText().toBe('52h');
    await inPopup(async (popup) => {
      await says(popup).toMatch(/Not yet ?OK from .*\d:\d\d.* \(in 2 days 4/);
      await says(popup).toMatch(/Scent.*Parfum, Linalool, Limonene.*from the article/);
    });
  });

  it('3. a product that is fine: what was looked for, and what was not recognised', async () => {
    await browser.visit(`${SHOP}/gentle`, page);
    await iconText().toBe('ok');
    await inPopup((popup) =>
      says(popup).toMatch(
        /None of the \d+ families to avoid today among 11 ingredients\. Not recognised: Velvetia Nectar/,
      ),
    );
  });

  it('4. no list on the page: grey, and a pasted list is judged', async () => {
    await browser.visit(`${SHOP}/picture`, page);
    await iconText().toBe('?');
    await inPopup(async (popup) => {
      await popup.waitForSelector('textarea');
      await write(popup, 'textarea', SCENTED_CREAM);
      await press(popup, 'button', 'Check this list');
      await says(popup).toContain('Not yet');
    });
    await iconText().toBe('?');
  });

  it('6. their clinic said something else: a changed window, and an approved product', async () => {
    await browser.visit(`${SHOP}/scented`, page);
    const options = await browser.ownPage('options.html');
    await options.waitForSelector('details');
    await options.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await write(options, 'input[aria-label="Scent until, after the treatment"]', '5');
    await options.keyboard.press('Tab');
    await iconText().toBe('5d');
    await options.close();
    await browser.visit(`${SHOP}/retinol`, page);
    await iconText().toBe('28h');
    await inPopup(async (popup) => {
      await press(popup, 'button', 'My clinic approved this');
      await says(popup).toContain('Your clinic approved this');
    });
    await iconText().toBe('ok');
  });

  it('7. what now: what is off limits, what to do, and a sign leads to help', async () => {
    await inPopup(async (popup) => {
      await press(popup, 'tab', 'Recovery');
      await says(popup).toMatch(
        /Off limits now.*Swimming pool.*What opens when.*Do today.*Sunscreen.*Signs that need help/,
      );
      await press(popup, 'tab', 'Skin today');
      await press(popup, 'checkbox', 'Fever above 38 °C (100.4 °F)');
      await says(popup).toContain('Get help now');
    });
  });

  it('9. healed: quiet, and the next treatment starts it again', async () => {
    await browser.visit(`${SHOP}/scented`, page);
    await browser.setTreatments([treatedHoursAgo(24 * 61)]);
    await iconText().toBe('');
    await browser.setTreatments([treatedHoursAgo(24 * 61), { ...treatedHoursAgo(20), id: 'next' }]);
    await iconText().toBe('5d');
  });
});
