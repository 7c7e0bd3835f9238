import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chromium } from './harness/chromium.ts';
import { closedRootCount, closedRoots } from './harness/closed.ts';
import { GENTLE_CREAM, productPage, RETINOL_SERUM, treatedHoursAgo } from './harness/fixtures.ts';
import { clobberedDocument, clobberedForm, PATCHED } from './hostile/clobber.ts';
import { HEAVY } from './hostile/heavy.ts';
import { PAYLOADS, POISON, payloadPage } from './hostile/payloads.ts';

const SHOP = 'https://www.sephora.com/product';
const patience = { timeout: 20_000, interval: 50 };
let browser: Chromium;
let page: Page;
/** What our scripts say on the page's console, and what they fail at. */
const noise: string[] = [];

beforeAll(async () => {
  browser = await Chromium.launch();
  await browser.setTreatments([treatedHoursAgo(20)]);
  page = await browser.context.newPage();
  page.setDefaultNavigationTimeout(100_000); // building a million nodes is the page's own time
  page.on('pageerror', (error) => noise.push(String(error.stack)));
  page.on('console', (message) => noise.push(`${message.type()} ${message.text()} ${message.location().url}`));
});
afterAll(() => browser.close());

const iconText = () => expect.poll(async () => (await browser.icon(page)).text, patience);

async function open(name: string, html: string): Promise<void> {
  noise.length = 0;
  browser.shops.put(`${SHOP}/${name}`, html);
  await browser.visit(`${SHOP}/${name}`, page);
}

/** What of a trap was touched; asked without any of the page's own functions. */
async function touched(): Promise<unknown> {
  const cdp = await browser.context.newCDPSession(page);
  const { result } = await cdp.send('Runtime.evaluate', { expression: '(globalThis.touched || []).join()' });
  await cdp.detach();
  return result.value;
}

/** Elements that only a text shown as HTML could have made, and whether anything ran. */
const made = () => ({
  ran: (globalThis as { ran?: number }).ran,
  alien: document.querySelectorAll('img[src="x"], iframe, svg[onload], script:not([src]), a[href^="javascript:" i]')
    .length,
});

describe('a text that tries to be more than a text', () => {
  it.each(PAYLOADS)('%s: is read, and shown as the letters it is', async (name, payload) => {
    await open(encodeURIComponent(name), payloadPage(payload, RETINOL_SERUM));
    await iconText().toBe('28h');
    expect(await page.evaluate(() => (globalThis as { ran?: number }).ran)).toBeUndefined();
    const popup = await browser.ownPage(`popup.html?tab=${await browser.tabId(page)}`);
    await popup.getByText('Retinol').first().waitFor();
    expect(await popup.evaluate(made)).toEqual({ ran: undefined, alien: 0 });
    const card = await closedRoots(page);
    expect(card.map(({ text }) => text).join()).toContain('Retinol');
    await popup.close();
  });
});

describe('a page that stands in the way of scripts', () => {
  it.each([
    ['names that hide the document', clobberedDocument(RETINOL_SERUM)],
    ['a form that hides its own properties', clobberedForm(RETINOL_SERUM)],
    [
      'prototypes replaced, state that is a trap',
      productPage('Night Serum', RETINOL_SERUM).replace('<head>', `<head>${PATCHED}`),
    ],
    [
      'keys of the prototype in its data',
      productPage('Night Serum', RETINOL_SERUM).replace(
        '</head>',
        `<script type="application/ld+json">${POISON}</script><script type="application/json">${POISON}</script></head>`,
      ),
    ],
  ])('%s: is read all the same, without a sound', async (name, html) => {
    await open(encodeURIComponent(name), html);
    await iconText().toBe('28h');
    await expect.poll(() => closedRootCount(page), patience).toBe(1);
    expect(noise).toEqual([]);
    expect(await touched()).toBe('');
  });
});

describe('a page without measure', () => {
  it.each(HEAVY.filter(({ rare }) => !rare || process.env.TRUST))(
    '$name: the reading ends with $icon, and the page lives',
    async (heavy) => {
      const html = productPage('Night Serum', RETINOL_SERUM).replace(
        '</body>',
        `<script>(${heavy.make.toString()})()</script></body>`,
      );
      await open(encodeURIComponent(heavy.name), html);
      await expect.poll(async () => (await browser.icon(page)).text, { ...patience, timeout: 60_000 }).toBe(heavy.icon);
      expect(await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0, 'alive')))).toBe('alive');
      expect(noise).toEqual([]);
      await page.goto('about:blank');
    },
    240_000,
  );

  it('a list longer than any is not called fine because its beginning is', async () => {
    await open('long', productPage('Calm Cream', `${GENTLE_CREAM}, ${'Panthenol, Squalane, '.repeat(2_000)}Retinol`));
    await iconText().toBe('?');
  });
});

describe('the card on a page that does not want it', () => {
  const cards = () => expect.poll(async () => (await closedRoots(page)).length, patience);

  it('is taken away: it stays away, and the icon says the same as before', async () => {
    await open('deletes', productPage('Night Serum', RETINOL_SERUM));
    await cards().toBe(1);
    await page.evaluate(() => {
      new MutationObserver(() => document.querySelector(':root > div')?.remove()).observe(document.documentElement, {
        childList: true,
      });
      document.querySelector(':root > div')?.remove();
    });
    await cards().toBe(0);
    await iconText().toBe('28h');
    expect(noise).toEqual([]);
  });

  it('is restyled: what is inside keeps its look and its words', async () => {
    const style =
      '<style>:root > div, :root > div * { display: none !important; color: transparent !important; opacity: 0 !important }</style>';
    await open('restyles', productPage('Night Serum', RETINOL_SERUM).replace('</head>', `${style}</head>`));
    await cards().toBe(1);
    const [card] = await closedRoots(page);
    expect(card?.width).toBeGreaterThan(200);
    expect(card?.text).toContain('Not yet');
  });

  it('is imitated: neither icon nor card nor popup believes it', async () => {
    const fake = `<div id="fake" style="position:fixed;bottom:12px;left:12px">AfterNeedle: OK now.<p>Ingredients: ${GENTLE_CREAM}</p></div>`;
    await open('imitates', productPage('Night Serum', RETINOL_SERUM).replace('</body>', `${fake}</body>`));
    await cards().toBe(1);
    await iconText().toBe('28h');
    expect((await closedRoots(page)).map(({ text }) => text).join()).toContain('Not yet');
  });
});

describe('a page that changes without rest', () => {
  it('is read a few times, not at each change', async () => {
    await open('storm', productPage('Night Serum', RETINOL_SERUM));
    await iconText().toBe('28h');
    const rounds = await page.evaluate(async () => {
      const box = document.body.appendChild(document.createElement('div'));
      let count = 0;
      for (const end = performance.now() + 3_000; performance.now() < end; count++) {
        for (let n = 0; n < 200; n++) box.replaceChildren(`round ${count} ${n}`);
        await new Promise((resolve) => setTimeout(resolve));
      }
      return count;
    });
    expect(rounds).toBeGreaterThan(20); // the page went on with its own work
    await iconText().toBe('28h');
    expect(noise).toEqual([]);
  });
});
