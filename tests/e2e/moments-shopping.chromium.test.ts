import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR } from '../../src/aftercare/types.ts';
import { Chromium } from './harness/chromium.ts';
import { GENTLE_CREAM, productPage, RETINOL_SERUM, SCENTED_CREAM, treatedHoursAgo } from './harness/fixtures.ts';
import { markedWords } from './harness/marks.ts';

const SHOP = 'https://www.sephora.com/product';
const UNKNOWN = 'https://shop.never-heard-of.example';
const patience = { timeout: 10_000, interval: 50 };
const LISTING = `<!doctype html><html lang="en"><title>Creams</title><main><h1>Creams</h1>
<a href="/product/retinol">Night Serum</a> <a href="/product/gentle">Calm Cream</a> <a href="/product/new">New Cream</a></main></html>`;
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await Chromium.launch();
  browser.shops
    .put(`${SHOP}/retinol`, productPage('Night Serum', `${RETINOL_SERUM}, Parfum, Linalool`))
    .put(`${SHOP}/gentle`, productPage('Calm Cream', `${GENTLE_CREAM}, Velvetia Nectar`))
    .put(`${SHOP}/picture`, productPage('Mystery Balm', null))
    .put('https://www.sephora.com/shop/creams', LISTING)
    .put(`${UNKNOWN}/p/1`, productPage('Rose Cream', SCENTED_CREAM));
  page = await browser.context.newPage();
});
afterAll(() => browser.close());

const iconText = (shown: Page) => expect.poll(async () => (await browser.icon(shown)).text, patience);
const heading = (popup: Page): Promise<string | null> => popup.getByRole('heading', { level: 1 }).textContent();
const words = async (popup: Page): Promise<string> =>
  ((await popup.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
interface Stored {
  readonly data: readonly { at: number; inForceFrom: number; precision: string; areas: readonly string[] }[];
}
const treatments = async (): Promise<Stored['data']> =>
  ((await browser.stored('local')) as { treatments?: Stored }).treatments?.data ?? [];

describe('1. leaving the clinic', () => {
  it('one click on the icon, one on "I was treated just now", and the icon counts', async () => {
    await browser.visit(`${SHOP}/retinol`, page);
    await browser.inPopup(page, async (popup) => {
      await popup.getByRole('button', { name: 'I was treated just now' }).click();
      await popup.getByRole('heading', { name: 'Not yet' }).waitFor();
    });
    const [treatment] = await treatments();
    expect(Date.now() - (treatment?.at ?? 0)).toBeLessThan(60_000);
    expect(treatment).toMatchObject({ precision: 'minute', areas: ['face'] });
    await iconText(page).toBe('3d');
    const elsewhere = await browser.context.newPage();
    await iconText(elsewhere).toMatch(/^\d+h$/);
    await elsewhere.close();
  });

  it('or any time before, and the area: a day without a time counts from its end', async () => {
    await browser.setTreatments([]);
    const day = new Date(Date.now() - 48 * HOUR);
    const typed = `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
    await browser.inPopup(page, async (popup) => {
      await popup.getByRole('button', { name: 'At another time' }).click();
      await popup.getByLabel('Day').fill(typed);
      await popup.getByLabel('Time, if you know it').fill('');
      await popup.getByText('Neck', { exact: true }).click();
      await popup.getByRole('button', { name: 'Save' }).click();
      await popup.getByText('No time known').waitFor();
    });
    const [treatment] = await treatments();
    expect(treatment).toMatchObject({ precision: 'day', areas: ['face', 'neck'] });
    expect(treatment?.at).toBe(new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime());
  });
});

describe('2. a product, 20 hours later', () => {
  it('is read without a click: the icon counts to the moment this product is fine, the words are marked', async () => {
    await browser.setTreatments([treatedHoursAgo(20)]);
    await browser.visit(`${SHOP}/retinol`, page);
    const shown = async () => [(await browser.icon(page)).text, ...(await browser.icon(page)).color.slice(0, 3)];
    await expect.poll(shown, patience).toEqual(['52h', 179, 38, 30]);
    await expect
      .poll(() => page.evaluate(markedWords), patience)
      .toEqual({ 'mark-1': ['Parfum', 'Linalool', 'Retinol'] });
  });

  it('the popup says until when, what is in the way, why, and where that comes from', async () => {
    await browser.inPopup(page, async (popup) => {
      await popup.getByRole('heading', { name: 'Not yet' }).waitFor();
      expect(await words(popup)).toMatch(/OK from \w{3} \d+ \w{3}, \d\d:\d\d \(in 2 days 4 hrs\)/);
      const findings = popup
        .getByRole('region', { name: 'In the way' })
        .getByRole('listitem')
        .filter({ hasText: 'until' });
      expect(await findings.count()).toBe(2);
      const scent = findings.filter({ hasText: 'Scent' });
      expect(await scent.textContent()).toMatch(/until \w{3} \d+ \w{3}, \d\d:\d\d.*Parfum, Linalool/);
      const why = scent.locator('details p').first();
      expect(await why.isVisible()).toBe(false);
      await scent.getByText('Why').click();
      expect(await why.isVisible()).toBe(true);
      expect(await scent.textContent()).toContain('from the article');
      expect(await scent.locator('details q').textContent()).toContain('scented');
    });
  });

  it('"what if" tells the same product later, and the answer is back when the slider is', async () => {
    await browser.inPopup(page, async (popup) => {
      const slider = popup.getByRole('slider');
      await slider.focus();
      await slider.press('End');
      expect(await words(popup)).toContain('Fine to use');
      await slider.press('Home');
      expect(await words(popup)).toContain('Now: Not yet');
    });
  });
});

describe('3. a product that is fine', () => {
  it('green says what was looked for and what was not recognised', async () => {
    await browser.visit(`${SHOP}/gentle`, page);
    await iconText(page).toBe('ok');
    await browser.inPopup(page, async (popup) => {
      expect(await heading(popup)).toBe('Fine to use');
      expect(await words(popup)).toMatch(
        /None of the \d+ families to avoid today among 11 ingredients\. Not recognised: Velvetia Nectar/,
      );
    });
  });
});

describe('4. no list on the page', () => {
  it('is grey, never green', async () => {
    await browser.visit(`${SHOP}/picture`, page);
    await iconText(page).toBe('?');
    expect(await page.evaluate(markedWords)).toEqual({});
  });

  it('a pasted list is judged on the spot, and the page comes back', async () => {
    await browser.inPopup(page, async (popup) => {
      expect(await heading(popup)).toBe('Could not read an ingredient list');
      await popup.getByLabel('Paste an ingredient list').fill(SCENTED_CREAM);
      await popup.getByRole('button', { name: 'Check this list' }).click();
      await popup.getByRole('heading', { name: 'Not yet' }).waitFor();
      await popup.getByRole('button', { name: 'Back to the page' }).click();
      await popup.getByRole('heading', { name: 'Could not read' }).waitFor();
    });
    await iconText(page).toBe('?');
  });

  it('a text selected on the page is checked from the context menu', async () => {
    await page.evaluate((list) => {
      const note = document.createElement('p');
      note.textContent = list;
      document.body.append(note);
      document.getSelection()?.selectAllChildren(note);
    }, RETINOL_SERUM);
    await browser.chooseInMenu(page, 'check-selection');
    await iconText(page).toBe('28h');
    await browser.inPopup(page, async (popup) => expect(await heading(popup)).toBe('Not yet'));
  });
});

describe('5. a shop it does not know', () => {
  it('is read by the one click that opens the popup', async () => {
    await browser.visit(`${UNKNOWN}/p/1`, page);
    await page.waitForTimeout(400);
    expect(await page.evaluate(markedWords)).toEqual({});
    await browser.inPopup(page, (popup) => popup.getByRole('heading', { name: 'Not yet' }).waitFor());
    await iconText(page).toBe('52h');
  });

  it('"always check" asks for that one site, and the options page takes it back', async () => {
    await browser.answerYesFor(UNKNOWN);
    await browser.visit(`${UNKNOWN}/p/1`, page);
    await browser.inPopup(page, async (popup) => {
      await popup.getByRole('button', { name: 'Always check shop.never-heard-of.example' }).click();
      await popup.getByText('is read without a click').waitFor();
    });
    await browser.visit(`${UNKNOWN}/p/1`, page);
    await iconText(page).toBe('52h');
    const options = await browser.ownPage('options.html');
    await options.getByRole('button', { name: 'Remove: shop.never-heard-of.example' }).click();
    await options.getByText('You have added no sites').waitFor();
    await options.close();
    await browser.visit(`${UNKNOWN}/p/1`, page);
    await page.waitForTimeout(400);
    expect(await page.evaluate(markedWords)).toEqual({});
  });
});

describe('8. a search page full of products', () => {
  it('those read before carry a small mark of today; nothing is asked of the shop', async () => {
    await browser.visit('https://www.sephora.com/shop/creams', page);
    const marked = () => expect.poll(() => page.evaluate(markedWords), patience);
    await marked().toEqual({ 'mark-5': ['Night Serum'], 'mark-8': ['Calm Cream'] });
    await browser.setTreatments([treatedHoursAgo(100)]);
    await marked().toEqual({ 'mark-7': ['Night Serum'], 'mark-8': ['Calm Cream'] });
  });
});

describe('9. healed', () => {
  it('the icon goes quiet by itself, over products and elsewhere', async () => {
    await browser.setTreatments([treatedHoursAgo(24 * 61)]);
    await browser.visit(`${SHOP}/retinol`, page);
    await browser.ringAlarm();
    await iconText(page).toBe('');
    expect((await browser.icon(page)).title).toContain('Nothing is held back any more');
    expect(await page.evaluate(markedWords)).toEqual({});
    await browser.inPopup(page, async (popup) => expect(await words(popup)).toContain('nothing is held back any more'));
  });

  it('the next treatment starts it again', async () => {
    await browser.inPopup(page, async (popup) => {
      await popup.getByRole('tab', { name: 'Plan' }).click();
      const [options] = await Promise.all([
        browser.context.waitForEvent('page'),
        popup.getByRole('button', { name: 'Open the whole plan' }).click(),
      ]);
      await options.getByRole('button', { name: 'Add a treatment' }).click();
      await options.getByRole('button', { name: 'Save', exact: true }).click();
      await expect.poll(async () => (await treatments()).length, patience).toBe(2);
      await options.close();
    });
    await iconText(page).toBe('3d');
  });

  it('and over all of it no request was made', () => {
    expect(browser.shops.byExtension).toEqual([]);
  });
});
