import type { Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { browser as chromeApi } from 'wxt/browser';
import { Chromium } from './harness/chromium.ts';
import { type ClosedRoot, closedRoots } from './harness/closed.ts';
import { productPage, SCENTED_CREAM, treatedHoursAgo } from './harness/fixtures.ts';

declare const chrome: typeof chromeApi;

const SHOP = 'https://www.sephora.com/product';
const patience = { timeout: 10_000, interval: 50 };
const TALL = '<div style="height:3000px">A long story.</div>';
/** A bar that comes with scrolling and stays, with the button that buys in it, where the card likes to stand. */
const LATE_BAR = `<div id="bar" hidden style="position:fixed;bottom:0;left:0"><button style="width:400px;height:90px">Buy now</button></div>
<script>addEventListener('scroll', () => { document.querySelector('#bar').hidden = scrollY < 500; })</script>`;
const withMore = (more: string, html = ''): string =>
  productPage('Rose Cream', SCENTED_CREAM).replace('<section>', `${more}<section>`).replace('<html', `<html${html}`);
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await Chromium.launch();
  browser.shops
    .put(`${SHOP}/tall`, withMore(TALL))
    .put(`${SHOP}/bar`, withMore(TALL).replace('</main>', `${LATE_BAR}</main>`))
    .put(`${SHOP}/rtl`, withMore(TALL, ' dir="rtl"').replace('lang="en"', 'lang="ar"'))
    .put(`${SHOP}/bright`, withMore('', ' style="background:#fff;color:#000"'));
  page = await browser.context.newPage();
  await page.addInitScript(() => {
    const seen = globalThis as { shifts?: number };
    seen.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]) {
        if (!entry.hadRecentInput) seen.shifts = (seen.shifts ?? 0) + entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
});
beforeEach(async () => {
  await browser.setTreatments([treatedHoursAgo(20)]);
  await page.bringToFront();
});
afterAll(() => browser.close());

/** The card, once it says something. */
async function card(): Promise<ClosedRoot> {
  const shown = async (): Promise<ClosedRoot | undefined> => (await closedRoots(page))[0];
  await expect.poll(async () => (await shown())?.text, patience).toContain('Not yet');
  const found = await shown();
  if (!found) throw new Error('the card went');
  return found;
}
const press = async (at: { x: number; y: number } | undefined): Promise<void> =>
  page.mouse.click(at?.x ?? 0, at?.y ?? 0);
const listInView = (): Promise<boolean> =>
  page.evaluate(() => {
    const { top = -1, bottom = -1 } = document.querySelector('#list')?.getBoundingClientRect() ?? {};
    return top >= 0 && bottom <= innerHeight;
  });
async function expectInside(): Promise<void> {
  const { x, y, width, height } = await card();
  const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect([x, y].map((at) => at >= 0)).toEqual([true, true]);
  expect([x + width <= view.width, y + height <= view.height]).toEqual([true, true]);
}

describe('the card in use', () => {
  it('is folded by its button and by Escape, and unfolded again', async () => {
    await browser.visit(`${SHOP}/tall`, page);
    const { buttons, height } = await card();
    const folded = () => expect.poll(async () => (await card()).height < height - 20, patience);
    await press(buttons[0]);
    await folded().toBe(true);
    await press((await card()).buttons[0]);
    await folded().toBe(false);
    await page.keyboard.press('Escape');
    await folded().toBe(true);
  });

  it('is drawn about by its head, never out of the window, and stays where it was put', async () => {
    await browser.visit(`${SHOP}/tall`, page);
    const { x, y } = await card();
    const head = { x: x + 60, y: y + 16 };
    await page.mouse.move(head.x, head.y);
    await page.mouse.down();
    await page.mouse.move(head.x + 150, head.y - 200, { steps: 4 });
    await page.mouse.up();
    const put = await card();
    expect([Math.round(put.x - x), Math.round(put.y - y)]).toEqual([150, -200]);
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(400);
    expect((await card()).y).toBe(put.y);
    await page.mouse.move(put.x + 60, put.y + 16);
    await page.mouse.down();
    await page.mouse.move(5_000, -500, { steps: 4 });
    await page.mouse.up();
    await expectInside();
  });

  it('a name in it brings the list into view, by pointer and by keyboard', async () => {
    await browser.visit(`${SHOP}/tall`, page);
    const { buttons } = await card();
    expect(await listInView()).toBe(false);
    await page.mouse.move(buttons[1]?.x ?? 0, buttons[1]?.y ?? 0);
    await expect.poll(listInView, patience).toBe(true);
    await page.mouse.move(0, 0);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(listInView, patience).toBe(false);
    await page.getByRole('button', { name: 'Add to basket' }).focus();
    for (const _ of ['fold', 'first name']) await page.keyboard.press('Tab');
    await expect.poll(listInView, patience).toBe(true);
  });
});

describe('the page with a card', () => {
  it('does not move: no layout shift, coming, moving and going', async () => {
    await browser.visit(`${SHOP}/bright`, page);
    const { buttons } = await card();
    await press(buttons[0]);
    await browser.setTreatments([treatedHoursAgo(73)]);
    await expect.poll(async () => (await closedRoots(page)).length, patience).toBe(0);
    expect(await page.evaluate(() => (globalThis as { shifts?: number }).shifts)).toBe(0);
  });

  it('keeps its button that buys: the card moves off a bar that comes with scrolling', async () => {
    await page.setViewportSize({ width: 700, height: 600 });
    await browser.visit(`${SHOP}/bar`, page);
    const before = await card();
    expect([before.x < 50, before.y > 300]).toEqual([true, true]);
    await page.evaluate(() => document.querySelector('#list')?.scrollIntoView({ block: 'center' }));
    const free = (): Promise<boolean> =>
      page.evaluate(() => {
        const {
          left = 0,
          top = 0,
          width = 0,
          height = 0,
        } = document.querySelector('#bar button')?.getBoundingClientRect() ?? {};
        return [0.1, 0.5, 0.9].every((part) => {
          const top_ = document.elementFromPoint(left + width * part, top + height / 2);
          return top_?.textContent === 'Buy now';
        });
      });
    await expect.poll(free, patience).toBe(true);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it('is printed without it', async () => {
    await browser.visit(`${SHOP}/bright`, page);
    await card();
    await page.evaluate(() => {
      const seen = globalThis as { printed?: string[] };
      seen.printed = [];
      const note = (): void => {
        const host = document.querySelector(':root > div');
        seen.printed?.push(host ? getComputedStyle(host).display : 'none');
      };
      addEventListener('beforeprint', note);
      addEventListener('afterprint', note);
    });
    await page.pdf();
    expect(await page.evaluate(() => (globalThis as { printed?: string[] }).printed)).toEqual(['none', 'contents']);
  });

  it.each(['rtl', 'bright'])(
    '%s: the whole card is in the window, also with everything twice as large and on a narrow one',
    async (name) => {
      await browser.visit(`${SHOP}/${name}`, page);
      await expectInside();
      const tab = await browser.tabId(page);
      await browser.driver.evaluate((id) => chrome.tabs.setZoom(id, 2), tab);
      await browser.visit(`${SHOP}/${name}`, page);
      await expectInside();
      await browser.driver.evaluate((id) => chrome.tabs.setZoom(id, 1), tab);
      await page.setViewportSize({ width: 320, height: 500 });
      await expectInside();
      await page.setViewportSize({ width: 1280, height: 720 });
    },
  );
});
