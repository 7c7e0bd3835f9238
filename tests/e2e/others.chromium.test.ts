import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as chromeApi } from 'wxt/browser';
import { CHROME_ID } from '../../src/platform/manifest.ts';
import { Chromium } from './harness/chromium.ts';
import { productPage, RETINOL_SERUM, SCENTED_CREAM, treatedHoursAgo } from './harness/fixtures.ts';
import { CHROME_BUILD } from './harness/paths.ts';

declare const chrome: typeof chromeApi;

const SHOP = 'https://www.sephora.com/product';
const OTHER = 'https://other-shop.example';
const patience = { timeout: 20_000, interval: 50 };
/** An extension that may read every page and has a worker of its own. */
const MANIFEST = {
  manifest_version: 3,
  name: 'Another one',
  version: '1',
  background: { service_worker: 'w.js' },
  permissions: ['tabs', 'scripting', 'storage'],
  host_permissions: ['<all_urls>'],
};
const folder = mkdtempSync(join(tmpdir(), 'another-'));
let browser: Chromium;
let other: Worker;
let page: Page;

beforeAll(async () => {
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'w.js'), 'chrome.runtime.onInstalled.addListener(() => undefined);');
  browser = await Chromium.launch({ dist: `${CHROME_BUILD},${folder}` });
  browser.shops
    .put(`${SHOP}/retinol`, productPage('Night Serum', RETINOL_SERUM))
    .put(
      `${SHOP}/framed`,
      productPage('Night Serum', RETINOL_SERUM).replace('</main>', `<iframe src="${OTHER}/in"></iframe></main>`),
    )
    .put(`${OTHER}/in`, productPage('Rose Cream', SCENTED_CREAM));
  await browser.setTreatments([treatedHoursAgo(20)]);
  page = await browser.visit(`${SHOP}/retinol`);
  const theirs = (worker: Worker): boolean => !worker.url().includes(CHROME_ID);
  other =
    browser.context.serviceWorkers().find(theirs) ??
    (await browser.context.waitForEvent('serviceworker', { predicate: theirs }));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const everything = async (): Promise<string> =>
  JSON.stringify([await browser.stored('local'), await browser.stored('session')]);

describe('another extension in the same browser', () => {
  it('gets no answer to any message that our own scripts and pages may send', async () => {
    await expect.poll(async () => (await browser.icon(page)).text, patience).toBe('28h');
    const before = await everything();
    const answers = await other.evaluate(
      async ([id, url]) => {
        const reading = { url, extent: 'full', text: 'Aqua, Glycerin, Panthenol' };
        const messages = [
          { type: 'reading', reading },
          { type: 'analyse', text: 'Aqua, Retinol' },
          { type: 'tiles', keys: ['www.sephora.com/product/retinol'] },
          { type: 'card-off' },
          { type: 'marks', marks: [] },
          null,
        ];
        const ask = (message: unknown) =>
          chrome.runtime.sendMessage(id, message).then(
            (answer) => JSON.stringify(answer) ?? 'nothing',
            () => 'nothing',
          );
        return Promise.all(messages.map(ask));
      },
      [CHROME_ID, `${SHOP}/retinol`] as const,
    );
    expect(new Set(answers)).toEqual(new Set(['nothing']));
    expect(await everything()).toBe(before);
  });

  it('cannot connect, load a file of ours, or put its words into our reader from its own script on the page', async () => {
    const before = await everything();
    const tried = await other.evaluate(async (id) => {
      const port = chrome.runtime.connect(id);
      const closed = new Promise((resolve) => port.onDisconnect.addListener(() => resolve('closed')));
      const late = new Promise((resolve) => setTimeout(resolve, 1_000, 'open'));
      const file = fetch(`chrome-extension://${id}/manifest.json`).then(
        () => 'read',
        () => 'refused',
      );
      return Promise.all([Promise.race([closed, late]), file]);
    }, CHROME_ID);
    expect(tried).toEqual(['closed', 'refused']);
    const [result] = await other.evaluate(async (ours) => {
      const [tab] = await chrome.tabs.query({ url: 'https://www.sephora.com/*' });
      return chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        args: [ours],
        func: async (id: string) => {
          const reading = { url: location.href, extent: 'full', text: 'Aqua, Glycerin' };
          const answer = await chrome.runtime.sendMessage(id, { type: 'reading', reading }).catch(() => undefined);
          return [answer === undefined, Object.keys(globalThis).filter((key) => /afterNeedle/i.test(key))];
        },
      });
    }, CHROME_ID);
    expect(result?.result).toEqual([true, []]);
    expect(await everything()).toBe(before);
  });
});

describe('a frame of another origin', () => {
  it('is not read, and what it posts to the page above it changes nothing', async () => {
    await browser.visit(`${SHOP}/framed`, page);
    await expect.poll(async () => (await browser.icon(page)).text, patience).toBe('28h');
    const [inner] = page.frames().filter((frame) => frame.url().startsWith(OTHER));
    const spoken = await inner?.evaluate((id) => {
      const reading = { url: 'https://www.sephora.com/product/framed', extent: 'full', text: 'Aqua, Glycerin' };
      parent.postMessage({ type: 'reading', reading }, '*');
      const api = (globalThis as unknown as { chrome?: typeof chrome }).chrome;
      return api?.runtime?.sendMessage
        ? api.runtime.sendMessage(id, { type: 'reading', reading }).catch(() => 'no way')
        : 'no way';
    }, CHROME_ID);
    expect(spoken).toBe('no way');
    await page.waitForTimeout(300);
    expect((await browser.icon(page)).text).toBe('28h');
    expect(JSON.stringify(await browser.stored('session'))).not.toContain('Limonene');
  });
});
