// The tour over the demo shop: set the treatment in the popup, look at every product, tell the verdicts.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { iconPicture } from './icon-picture.mjs';

/** Pages of the demo shop and how each one keeps its list. */
export const PRODUCTS = [
  ['retinol-serum', 'accordion'],
  ['vitamin-c-serum', 'tabs'],
  ['scented-cream', 'JSON-LD only'],
  ['glycolic-toner', 'application state'],
  ['foundation', 'definition list'],
  ['gentle-moisturiser', 'plain paragraph'],
  ['mineral-sunscreen', 'list'],
  ['mystery-balm', 'no list'],
];
export const HOURS_AGO = 20;

/** A Chromium with the extension in it. A profile that is named is kept; without one it is gone at the end. */
export async function launch({ executablePath, dist, headless, profile: kept }) {
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'afterneedle-demo-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    chromiumSandbox: false,
    viewport: headless ? { width: 1180, height: 900 } : null,
    args: [`--disable-extensions-except=${dist}`, `--load-extension=${dist}`, '--no-first-run'],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // The browser may still be writing; a folder left behind among the temporary files must not fail the tour.
  context.on('close', () => {
    if (!kept) rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }).catch(() => {});
  });
  return { context, worker, id: new URL(worker.url()).host };
}

/** Sets the treatment as a person would: in the popup, with day and time. */
async function setTreatment(popup) {
  const at = new Date(Date.now() - HOURS_AGO * 3_600_000);
  const two = (n) => String(n).padStart(2, '0');
  await popup.locator('.stack button').nth(1).click();
  await popup.locator('input[type=date]').fill(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`);
  await popup.locator('input[type=time]').fill(`${two(at.getHours())}:${two(at.getMinutes())}`);
  await popup.locator('form button[type=submit]').click();
  await popup.locator('input[type=date]').waitFor({ state: 'detached' });
}

/** Opens one page of the shop and waits until the icon over it has said something. */
export async function visit({ worker, page, url }) {
  await page.goto(url);
  for (let tries = 0; tries < 50; tries += 1) {
    const icon = await worker.evaluate(async (address) => {
      const [tab] = await chrome.tabs.query({ url: `${address}*` });
      if (!tab?.id) return undefined;
      const [text, color, title] = await Promise.all([
        chrome.action.getBadgeText({ tabId: tab.id }),
        chrome.action.getBadgeBackgroundColor({ tabId: tab.id }),
        chrome.action.getTitle({ tabId: tab.id }),
      ]);
      const key = `tab:${tab.id}`;
      const stored = (await chrome.storage.session.get(key))[key]?.stored;
      const read = Boolean(text) && stored?.reading.url.startsWith(address);
      return { tabId: tab.id, text, color, title, read };
    }, url);
    await page.waitForTimeout(150);
    if (icon?.read && tries > 1) return icon;
  }
  throw new Error(`No reading of ${url}`);
}

async function popupOver({ context, id, tabId, colorScheme = 'light' }) {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.emulateMedia({ colorScheme });
  await popup.goto(`chrome-extension://${id}/popup.html${tabId ? `?tab=${tabId}` : ''}`);
  await popup.locator('h1, h2').first().waitFor();
  return popup;
}

/** Sees one product: its page, the popup over it, the icon. Gives a row of the table. */
async function look({ context, worker, id, page, shop, pictures }, [name, layout]) {
  const icon = await visit({ worker, page, url: `${shop}/${name}.html` });
  const popup = await popupOver({ context, id, tabId: icon.tabId });
  await popup.getByRole('tablist').waitFor(); // the answer stands there before the rest
  const headline = ((await popup.locator('.verdict h1').textContent()) ?? '').trim();
  const when = ((await popup.locator('.verdict-when').textContent()) ?? '').trim();
  await popup.screenshot({ path: join(pictures, `${name}-popup.png`) });
  await popup.emulateMedia({ colorScheme: 'dark' });
  await popup.screenshot({ path: join(pictures, `${name}-popup-dark.png`) });
  await popup.close();
  await page.bringToFront();
  await page.evaluate(() => {
    for (const opener of [
      ...document.querySelectorAll('[aria-expanded=false], #open, [role=tab][aria-selected=false]'),
    ])
      opener.click();
  });
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(pictures, `${name}-page.png`) });
  await iconPicture(context, icon, join(pictures, `${name}-icon.png`));
  return { product: name, layout, badge: icon.text || '(none)', verdict: headline, when };
}

/** Sets the treatment to 20 hours ago, in the popup. */
async function treat({ context, id }) {
  const popup = await popupOver({ context, id });
  await setTreatment(popup);
  await popup.close();
}

/** Runs the tour without a window. Gives 1 when a product was not told as it should be. */
export async function tour({ executablePath, dist, shop, pictures }) {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const { context, worker, id } = await launch({ executablePath, dist, headless: true });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await treat({ context, id });
    const rows = [];
    for (const product of PRODUCTS) rows.push(await look({ context, worker, id, page, shop, pictures }, product));
    console.table(rows);
    console.log(`Screenshots of pages, popup and icon: ${pictures}`);
    const silent = rows.filter((row) => row.badge === '(none)');
    return silent.length ? 1 : 0;
  } finally {
    await context.close();
  }
}

/** Opens a window on the shop and stays until it is closed. */
export async function openDemo({ executablePath, dist, shop }) {
  const { context, id } = await launch({ executablePath, dist, headless: false });
  const page = context.pages()[0] ?? (await context.newPage());
  await treat({ context, id });
  await page.goto(`${shop}/index.html`);
  await page.bringToFront();
  console.log('The demo shop is open; the treatment is set to 20 hours ago. Close the window to end.');
  const closed = new Promise((done) => context.on('close', done));
  process.on('SIGINT', () => void context.close());
  await closed;
}
