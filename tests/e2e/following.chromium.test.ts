import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as chromeApi } from 'wxt/browser';
import { Chromium } from './harness/chromium.ts';
import { GENTLE_CREAM, productPage, RETINOL_SERUM, SCENTED_CREAM, treatedHoursAgo } from './harness/fixtures.ts';
import { markedWords } from './harness/marks.ts';

declare const chrome: typeof chromeApi;

const SHOP = 'https://www.sephora.com/product';
const patience = { timeout: 20_000, interval: 50 };
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await Chromium.launch();
  browser.shops
    .put(`${SHOP}/retinol`, productPage('Night Serum', RETINOL_SERUM))
    .put(`${SHOP}/nothing`, productPage('Mystery Balm', null))
    .put(`${SHOP}/gentle`, productPage('Calm Cream', GENTLE_CREAM));
  await browser.setTreatments([treatedHoursAgo(20)]);
  page = await browser.context.newPage();
});
afterAll(() => browser.close());

const iconText = () => expect.poll(async () => (await browser.icon(page)).text, patience);
const marks = () => expect.poll(() => page.evaluate(markedWords), patience);

/** Scripts of ours that stand on the page, by the names they have in its isolated world. */
async function present(): Promise<{ glance: boolean; reader: boolean }> {
  const id = await browser.tabId(page);
  return browser.driver.evaluate(async (tabId) => {
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId },
      func: () => ({ glance: 'afterNeedleGlance' in globalThis, reader: 'afterNeedleReader' in globalThis }),
    });
    return answer?.result ?? { glance: false, reader: false };
  }, id);
}

describe('what is brought to a page', () => {
  it('is a first look alone where no list can be', async () => {
    await browser.visit(`${SHOP}/nothing`, page);
    await iconText().toBe('?');
    expect(await present()).toEqual({ glance: true, reader: false });
  });

  it('is the reader where one may be, and one that comes later brings it too', async () => {
    await browser.visit(`${SHOP}/retinol`, page);
    await iconText().toBe('28h');
    expect(await present()).toEqual({ glance: true, reader: true });
  });

  it('comes though the worker is dead when the list arrives', async () => {
    await browser.visit(`${SHOP}/nothing`, page);
    await iconText().toBe('?');
    await browser.killWorker();
    await page.evaluate((list) => {
      const place = document.querySelector('main');
      if (place) place.innerHTML += `<section><h2>Ingredients</h2><p>${list}</p></section>`;
    }, RETINOL_SERUM);
    await iconText().toBe('28h');
    await marks().toEqual({ 'mark-1': ['Retinol'] });
  });
});

describe('content that is not there at first', () => {
  it('comes four seconds late and is read', async () => {
    await browser.visit(`${SHOP}/nothing`, page);
    await page.evaluate((list) => {
      setTimeout(() => {
        const main = document.querySelector('main');
        if (main) main.innerHTML += `<section><h2>Ingredients</h2><p>${list}</p></section>`;
      }, 4_000);
    }, RETINOL_SERUM);
    await iconText().toBe('?');
    await iconText().toBe('28h');
    await marks().toEqual({ 'mark-1': ['Retinol'] });
  });

  it('fills a drawer on a click, in a shadow root, and is read', async () => {
    await browser.visit(`${SHOP}/nothing`, page);
    await page.evaluate((list) => {
      const drawer = document.createElement('side-drawer');
      document.querySelector('main')?.append(drawer);
      const root = drawer.attachShadow({ mode: 'open' });
      document.querySelector('button')?.addEventListener('click', () => {
        setTimeout(() => {
          root.innerHTML = `<h2>Ingredients</h2><p>${list}</p>`;
        }, 200);
      });
    }, RETINOL_SERUM);
    await iconText().toBe('?');
    await page.click('button');
    await iconText().toBe('28h');
  });

  it('is another list when another variant is chosen', async () => {
    await browser.visit(`${SHOP}/nothing`, page);
    await page.evaluate(
      (lists) => {
        const show = (name: string): void => {
          const section = document.querySelector('section') ?? document.createElement('section');
          section.innerHTML = `<h2>Ingredients</h2><p>${lists[name]}</p>`;
          document.querySelector('main')?.append(section);
        };
        const choice = document.createElement('select');
        choice.innerHTML = '<option>rose</option><option>plain</option>';
        choice.addEventListener('change', () => show(choice.value));
        document.querySelector('main')?.append(choice);
        show('rose');
      },
      { rose: SCENTED_CREAM, plain: GENTLE_CREAM } as Record<string, string>,
    );
    await iconText().toBe('52h');
    await marks().toEqual({ 'mark-1': ['Parfum', 'Linalool', 'Limonene'] });
    await page.selectOption('select', 'plain');
    await iconText().toBe('ok');
    await marks().toEqual({});
  });
});

describe('a page that is only prerendered', () => {
  it('is not read before it is shown, and says nothing on the tab that shows another', async () => {
    const rules = JSON.stringify({ prerender: [{ urls: ['/product/ahead'] }] });
    browser.shops
      .put(`${SHOP}/ahead`, productPage('Rose Cream', SCENTED_CREAM))
      .put(
        `${SHOP}/first`,
        productPage('Night Serum', RETINOL_SERUM).replace(
          '</body>',
          `<script type="speculationrules">${rules}</script></body>`,
        ),
      );
    await browser.visit(`${SHOP}/first`, page);
    await iconText().toBe('28h');
    await page.waitForTimeout(1_500);
    await iconText().toBe('28h');
    const kept = await browser.driver.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
    expect(kept).not.toContain('/product/ahead');
    await page.evaluate(() => {
      location.href = '/product/ahead';
    });
    await iconText().toBe('52h');
    await marks().toEqual({ 'mark-1': ['Parfum', 'Linalool', 'Limonene'] });
  });
});

describe('a page that changes a thousand times a second', () => {
  it.each([
    ['without a list', 'nothing', '?'],
    ['with one', 'retinol', '28h'],
  ])('%s: it is looked at a few times, and no more in the end than in the beginning', async (_, product, icon) => {
    await browser.visit(`${SHOP}/${product}`, page);
    await iconText().toBe(icon);
    const id = await browser.tabId(page);
    // Every look asks for the title; counted in the isolated world, where no page can see it.
    await browser.driver.evaluate(async (tabId) => {
      await chrome.scripting.executeScript({
        target: { tabId },
        func: () => {
          const counted = globalThis as { looks?: number[] };
          const looks: number[] = [];
          counted.looks = looks;
          const { querySelector } = Document.prototype;
          Document.prototype.querySelector = function (this: Document, selector: string) {
            if (selector === 'h1') looks.push(performance.now());
            return querySelector.call(this, selector);
          } as typeof querySelector;
          const { querySelectorAll } = Document.prototype;
          Document.prototype.querySelectorAll = function (this: Document, selector: string) {
            if (selector === 'h1') looks.push(performance.now());
            return querySelectorAll.call(this, selector);
          } as typeof querySelectorAll;
        },
      });
    }, id);
    const changes = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const ticker = document.body.appendChild(document.createElement('p'));
          let said = 0;
          const end = performance.now() + 8_000;
          const tick = setInterval(() => {
            for (let more = 0; more < 20; more++) ticker.textContent = `${said++} people look at this`;
            if (performance.now() < end) return;
            clearInterval(tick);
            resolve(said);
          }, 10);
        }),
    );
    const looks = await browser.driver.evaluate(async (tabId) => {
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId },
        func: () => (globalThis as { looks?: number[] }).looks ?? [],
      });
      return answer?.result ?? [];
    }, id);
    expect(changes).toBeGreaterThan(1_000);
    expect(looks.length).toBeGreaterThan(0);
    expect(looks.length).toBeLessThan(12);
    const middle = ((looks[0] ?? 0) + (looks.at(-1) ?? 0)) / 2;
    expect(looks.filter((at) => at > middle).length).toBeLessThanOrEqual(looks.length / 2);
    await iconText().toBe(icon);
  });
});
