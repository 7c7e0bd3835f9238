import type { CDPSession, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as chromeApi } from 'wxt/browser';
import { traced } from '../../scripts/bench/_trace.ts';
import { CHROME_ID } from '../../src/platform/manifest.ts';
import { Chromium } from './harness/chromium.ts';
import { productPage, RETINOL_SERUM, SCENTED_CREAM, treatedHoursAgo } from './harness/fixtures.ts';
import { markedWords } from './harness/marks.ts';

const SHOP = 'https://www.sephora.com/product';
declare const chrome: typeof chromeApi;

const ORIGIN = `chrome-extension://${CHROME_ID}`;
const patience = { timeout: 20_000, interval: 30 };
const NAVIGATIONS = 200;
/** Opening the popup is a second connection to the browser, which leaves its own things in the page's heap: so afterwards. */
const WITH_POPUP = 9;
/** How late the shop puts the content under the new address, in milliseconds. */
const LATE = 60;

/** What the shop shows in turn, and what must be said of it. */
const VIEWS = [
  { name: 'Night Serum', list: RETINOL_SERUM, icon: '28h', marks: { 'mark-1': ['Retinol'] } },
  { name: 'Mystery Balm', list: null, icon: '?', marks: {} },
  { name: 'Rose Cream', list: SCENTED_CREAM, icon: '52h', marks: { 'mark-1': ['Parfum', 'Linalool', 'Limonene'] } },
] as const;
const mainOf = (at: number): string => {
  const { name, list } = VIEWS[at % VIEWS.length] ?? VIEWS[0];
  return productPage(name, list).replace(/^[\s\S]*<main>|<\/main>[\s\S]*$/g, '');
};

let browser: Chromium;
let page: Page;
let cdp: CDPSession;

beforeAll(async () => {
  browser = await Chromium.launch();
  browser.shops.put(`${SHOP}/0`, productPage(VIEWS[0].name, VIEWS[0].list));
  await browser.setTreatments([treatedHoursAgo(20)]);
  page = await browser.visit(`${SHOP}/0`);
  cdp = await browser.context.newCDPSession(page);
});
afterAll(() => browser.close());

/** As a shop of one page does it: the address at once, the content later. */
async function goOn(at: number): Promise<void> {
  const { name } = VIEWS[at % VIEWS.length] ?? VIEWS[0];
  await page.evaluate(
    ([url, html, title, late]) => {
      history.pushState({}, '', url);
      setTimeout(() => {
        document.title = `${title} | Example Shop`;
        const main = document.querySelector('main');
        if (main) main.innerHTML = html;
      }, late);
    },
    [`${SHOP}/${at}`, mainOf(at), name, LATE] as const,
  );
}

/** Everything kept of the tabs' readings, as text. */
const stored = (): Promise<string> =>
  browser.driver.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));

/** Bytes in use after the garbage is gone; page and reader share the process's heap. */
async function heap(): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

/** The real popup speaks of the view that is shown, and of no other. */
async function expectPopup(at: number, name: string): Promise<void> {
  const popup = await browser.clickIcon(page);
  const said = async () => {
    const text = (await popup.textContent('body')) ?? '';
    return VIEWS.map((view) => view.name).filter((each) => text.includes(each));
  };
  await expect.poll(said, { ...patience, message: `popup over view ${at}` }).toEqual([name]);
  await popup.close();
}

describe('a shop that never loads a page anew', () => {
  it('is followed through two hundred views, and leaves nothing behind', { timeout: 240_000 }, async () => {
    let early = 0;
    for (let at = 1; at <= NAVIGATIONS; at++) {
      const view = VIEWS[at % VIEWS.length] ?? VIEWS[0];
      await goOn(at);
      const seen = async () => [(await browser.icon(page)).text, await page.evaluate(markedWords)];
      await expect.poll(seen, { ...patience, message: `view ${at}` }).toEqual([view.icon, view.marks]);
      const kept = await stored();
      expect(kept, `view ${at}`).toContain(`${SHOP}/${at}"`);
      for (const { name } of VIEWS) expect(kept.includes(name), `view ${at}: ${name}`).toBe(name === view.name);
      if (at === 50) early = await heap();
    }
    const late = await heap();
    expect(late / early, `${early} then ${late} bytes`).toBeLessThan(1.15);
  });
});

describe('the popup over a shop that never loads a page anew', () => {
  it('speaks of the view that is shown', { timeout: 120_000 }, async () => {
    for (let at = NAVIGATIONS + 1; at <= NAVIGATIONS + WITH_POPUP; at++) {
      const view = VIEWS[at % VIEWS.length] ?? VIEWS[0];
      await goOn(at);
      await expect.poll(async () => (await browser.icon(page)).text, patience).toBe(view.icon);
      await expectPopup(at, view.name);
    }
  });
});

describe('a page that never rests', () => {
  it('costs the same in the fifth second as in the first', { timeout: 60_000 }, async () => {
    const shared = await browser.context.browser()?.newBrowserCDPSession();
    if (!shared) throw new Error('the context has no browser');
    await page.evaluate(() => {
      const ticker = document.createElement('p');
      document.body.append(ticker);
      let said = 0;
      const end = performance.now() + 6_500;
      const tick = setInterval(() => {
        for (let more = 0; more < 10; more++) ticker.textContent = `${said++} people look at this`;
        if (performance.now() > end) clearInterval(tick);
      }, 10);
    });
    const costs: number[] = [];
    for (let second = 0; second < 5; second++) {
      const spent = await traced(shared, () => page.waitForTimeout(1_000));
      costs.push(spent(ORIGIN).total);
    }
    const [first = 0, , , , last = 0] = costs;
    expect(last, costs.join(' ')).toBeLessThan(3 * first + 50);
    expect(Math.max(...costs), costs.join(' ')).toBeLessThan(500);
  });
});
