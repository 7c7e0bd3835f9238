import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chromium } from './harness/chromium.ts';
import { productPage, RETINOL_SERUM, SCENTED_CREAM, treatedHoursAgo } from './harness/fixtures.ts';

const SHOP = 'https://www.sephora.com/product';
const patience = { timeout: 10_000, interval: 50 };
let browser: Chromium;
let page: Page;
let options: Page;

beforeAll(async () => {
  browser = await Chromium.launch();
  browser.shops
    .put(`${SHOP}/scented`, productPage('Rose Cream', SCENTED_CREAM))
    .put(`${SHOP}/retinol`, productPage('Night Serum', RETINOL_SERUM));
  await browser.setTreatments([treatedHoursAgo(20)]);
  page = await browser.visit(`${SHOP}/scented`);
  options = await browser.ownPage('options.html');
});
afterAll(() => browser.close());

const iconText = (shown: Page) => expect.poll(async () => (await browser.icon(shown)).text, patience);
const words = async (shown: Page): Promise<string> =>
  ((await shown.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');

/** What a press of a button saves as a file. */
async function saved(from: Page, button: string): Promise<{ name: string; text: string }> {
  await from.bringToFront();
  return browser.saved(from, () => from.getByRole('button', { name: button }).click());
}

async function load(text: string): Promise<void> {
  await options.bringToFront();
  await options
    .getByLabel('Load a file')
    .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

describe('6. their clinic said something else', () => {
  it('a changed window is followed by icon and popup, without a reload', async () => {
    await iconText(page).toBe('52h');
    await options.bringToFront();
    await options.getByText('Ingredients', { exact: false }).locator('visible=true').first().click();
    const until = options.getByLabel('Scent until, after the treatment');
    await until.fill('5');
    await until.blur();
    await iconText(page).toBe('5d');
    await browser.inPopup(page, async (popup) => {
      await popup.getByRole('heading', { name: 'Not yet' }).waitFor();
      expect(await words(popup)).toContain('your clinic');
    });
  });

  it('the plan is saved as a file that holds nothing of the person, and put back from it', async () => {
    const file = await saved(options, 'Save the plan as a file');
    expect(file.name).toBe('afterneedle-plan.json');
    expect(Object.keys(JSON.parse(file.text)).sort()).toEqual(['format', 'plan', 'version']);
    await options.getByRole('button', { name: 'Back to the default for Scent' }).click();
    await iconText(page).toBe('52h');
    await load(file.text);
    await options.getByText('The file was loaded.').waitFor();
    await iconText(page).toBe('5d');
  });

  it('a wrong file changes nothing and says which field is wrong', async () => {
    await load('{"format":"afterneedle","version":1,"plan":{"preset":"milder"}}');
    const alert = options.getByRole('alert').filter({ hasText: 'Nothing was changed' });
    await alert.waitFor();
    expect(await alert.textContent()).toContain('plan.preset');
    await iconText(page).toBe('5d');
  });

  it('the clinic’s own words stand first, in the popup and on the recovery page', async () => {
    await options.bringToFront();
    const field = options.getByLabel('Your clinic’s own instructions');
    await field.fill('Only our balm until Sunday.');
    await field.blur();
    const first = async (shown: Page) => (await words(shown)).indexOf('Only our balm until Sunday.');
    await browser.inPopup(page, async (popup) => {
      await popup.getByText('Only our balm').waitFor();
      expect(await first(popup)).toBeLessThan((await words(popup)).indexOf('Not yet'));
    });
    const recovery = await browser.ownPage('options.html#recovery');
    await recovery.getByText('Only our balm').waitFor();
    expect(await first(recovery)).toBeLessThan((await words(recovery)).indexOf('Off limits now'));
    await recovery.close();
  });

  it('a product the clinic approved holds nothing back, and that can be taken back', async () => {
    await browser.visit(`${SHOP}/retinol`, page);
    await iconText(page).toBe('28h');
    await browser.inPopup(page, async (popup) => {
      await popup.getByRole('button', { name: 'My clinic approved this' }).click();
      await popup.getByRole('heading', { name: 'Your clinic approved this' }).waitFor();
      expect(await words(popup)).toContain('Retinol');
    });
    await iconText(page).toBe('ok');
    await options.bringToFront();
    await options.getByRole('button', { name: 'Remove: Night Serum' }).click();
    await iconText(page).toBe('28h');
  });
});

describe('7. what now?', () => {
  it('the recovery says what is off limits, what opens when, what to do, what is normal, and the signs', async () => {
    await browser.inPopup(page, async (popup) => {
      await popup.getByRole('tab', { name: 'Recovery' }).click();
      const region = (name: string) => popup.getByRole('region', { name });
      for (const [name, said] of [
        ['Off limits now', ['Make-up', 'Swimming pool', 'Sauna', 'Long time in the sun']],
        ['What opens when', ['Pool, sauna and sport again']],
        ['Do today', ['Sunscreen', 'Clean hands', 'Moisturiser']],
        ['Normal now', ['Redness', 'Swelling', 'Flaking and peeling']],
        ['Signs that need help', ['Fever', 'discharge', 'Contact your clinician']],
      ] as const) {
        for (const one of said) expect(await region(name).textContent(), name).toContain(one);
      }
    });
  });

  it('what was done today stays ticked', async () => {
    const tick = (popup: Page) => popup.getByRole('checkbox', { name: 'Clean hands' });
    await browser.inPopup(page, async (popup) => {
      await popup.getByRole('tab', { name: 'Recovery' }).click();
      await tick(popup).click();
      await expect.poll(() => tick(popup).isChecked(), patience).toBe(true);
    });
    await browser.inPopup(page, async (popup) => {
      await popup.getByRole('tab', { name: 'Recovery' }).click();
      expect(await tick(popup).isChecked()).toBe(true);
    });
  });

  it('the calendar file holds what opens when, with moments of the plan as it is', async () => {
    const recovery = await browser.ownPage('options.html#recovery');
    const file = await saved(recovery, 'Calendar file');
    expect(file.name).toBe('afterneedle.ics');
    expect(file.text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    const events = file.text.split('BEGIN:VEVENT').slice(1);
    expect(events.length).toBeGreaterThan(2);
    for (const event of events) expect(event).toMatch(/\r\nUID:\S+[\s\S]*\r\nDTSTART:\d{8}T\d{6}Z\r\n/);
    expect(file.text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    await recovery.close();
  });

  it('a sign that needs help leads to help, never to a verdict', async () => {
    await browser.inPopup(page, async (popup) => {
      await popup.getByRole('tab', { name: 'Skin today' }).click();
      await popup.getByRole('checkbox', { name: /Trouble breathing/ }).click();
      await popup.getByRole('heading', { name: 'Get help now' }).waitFor();
      await popup.getByRole('tab', { name: 'Product' }).click();
      await popup.getByRole('heading', { name: 'Get help now' }).waitFor();
      expect(await words(popup)).not.toContain('Not yet');
      await popup.getByRole('button', { name: 'I do not have this sign' }).click();
      await popup.getByRole('heading', { name: 'Not yet' }).waitFor();
    });
  });

  it('"still red or swollen" keeps what needs calm skin, and says to ask after two days', async () => {
    await browser.setTreatments([treatedHoursAgo(80)]);
    await browser.inPopup(page, async (popup) => {
      await popup.getByRole('tab', { name: 'Skin today' }).click();
      await popup.getByText('Still red or swollen').click();
      await popup.getByText('for longer than 48 hours').waitFor();
      await popup.getByRole('tab', { name: 'Recovery' }).click();
      expect(await popup.getByRole('region', { name: 'Off limits now' }).textContent()).toContain('Swimming pool');
    });
  });

  it('and over all of it no request was made', () => {
    expect(browser.shops.byExtension).toEqual([]);
    expect(browser.shops.unanswered).toEqual([]);
  });
});
