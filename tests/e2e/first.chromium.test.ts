import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHROME_ID } from '../../src/platform/manifest.ts';
import { Chromium } from './harness/chromium.ts';
import { productPage, RETINOL_SERUM, treatedHoursAgo } from './harness/fixtures.ts';

/*
 * The answer stands on the screen before the screens are loaded, and nothing of it moves when they come.
 */
const URL_OF_SERUM = 'https://www.sephora.com/product/first';
const patience = { timeout: 10_000, interval: 50 };
let browser: Chromium;

beforeAll(async () => {
  browser = await Chromium.launch();
  browser.shops.put(URL_OF_SERUM, productPage('Night Serum', RETINOL_SERUM));
  await browser.setTreatments([treatedHoursAgo(20)]);
});
afterAll(() => browser.close());

/** Notes each heading that comes, where it stands, and whether the screens were there; and what moved. */
function watch(): void {
  const seen: string[] = [];
  const moved: number[] = [];
  Object.assign(globalThis, { seen, moved });
  new PerformanceObserver((list) => moved.push(...list.getEntries().map((entry) => entry.startTime))).observe({
    type: 'layout-shift',
    buffered: true,
  });
  new MutationObserver(() => {
    const heading = document.querySelector('h1');
    if (!heading) return;
    const { x, y, width, height } = heading.getBoundingClientRect();
    const screens = document.querySelector('[role="tablist"]') ? 'with the screens' : 'alone';
    const line = `${heading.textContent} ${screens} at ${[x, y, width, height].map(Math.round)}`;
    if (seen.at(-1) !== line) seen.push(line);
  }).observe(document, { childList: true, subtree: true });
}

interface Told {
  readonly seen: readonly string[];
  readonly moved: readonly number[];
}

const told = (page: Page): Promise<Told> =>
  page.evaluate(() => {
    const { seen, moved } = globalThis as unknown as Told;
    return { seen, moved };
  });

it('the answer comes alone, then the screens around it, at the same place', async () => {
  const page = await browser.visit(URL_OF_SERUM);
  await expect.poll(async () => (await browser.icon(page)).text, patience).toBe('28h');
  const tabId = await browser.tabId(page);
  const popup = await browser.context.newPage();
  await popup.addInitScript(watch);
  await popup.goto(`chrome-extension://${CHROME_ID}/popup.html?tab=${tabId}`);
  await popup.getByRole('tablist').waitFor();
  await popup.getByRole('heading', { name: 'In the way' }).waitFor();
  const { seen, moved } = await told(popup);
  expect(seen).toHaveLength(2);
  expect(seen[0]).toMatch(/^Not yet alone at /);
  expect(seen[1]).toBe(seen[0]?.replace('alone', 'with the screens'));
  expect(moved).toEqual([]);
  await popup.close();
});
