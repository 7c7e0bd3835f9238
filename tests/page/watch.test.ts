import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const ENTRY = join(import.meta.dirname, '../../src/page/watch.ts');
let browser: Browser;
let page: Page;
let code = '';

beforeAll(async () => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'Watch' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  code = chunk?.type === 'chunk' ? chunk.code : '';
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath }).catch(() => chromium.launch());
  page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>A</h1><p id="list">Aqua</p>' }),
  );
});
afterAll(() => browser.close());

/** Opens a page and watches it: `log` holds what was read, `left` how often the address changed. */
beforeEach(async () => {
  await page.goto('https://shop.example/p/1');
  await page.evaluate(`(() => { ${code};
    window.log = []; window.left = 0; window.living = true;
    window.watching = Watch.watch(window, {
      read: () => { const text = document.body.textContent; window.log.push(text); return text; },
      left: () => { window.left++; },
      alive: () => window.living,
      gone: () => { window.goneTimes = (window.goneTimes ?? 0) + 1; },
    }); })()`);
});

const log = (): Promise<string[]> => page.evaluate('window.log');
const reads = async (): Promise<number> => (await log()).length;

describe('a page that is watched', () => {
  test('is read at once', async () => {
    expect(await log()).toEqual(['AAqua']);
  });

  test('is read again when its list comes late', async () => {
    await page.evaluate("document.querySelector('#list').textContent = 'Aqua, Glycerin'");
    await expect.poll(async () => (await log()).at(-1), { timeout: 3000 }).toBe('AAqua, Glycerin');
  });

  test('is read again after a click that fills a drawer', async () => {
    await page.evaluate(
      "document.addEventListener('click', () => setTimeout(() => document.body.append('Retinol'), 100))",
    );
    await page.click('h1');
    await expect.poll(async () => (await log()).at(-1), { timeout: 3000 }).toContain('Retinol');
  });

  test('lets go of the old reading when the address changes without a load', async () => {
    await page.evaluate("history.pushState({}, '', '/p/2')");
    await expect.poll(() => page.evaluate('window.left'), { timeout: 3000 }).toBe(1);
    await page.evaluate("document.querySelector('h1').textContent = 'B'");
    await expect.poll(async () => (await log()).at(-1), { timeout: 3000 }).toBe('BAqua');
  });

  test('a jump inside the page is no new page', async () => {
    await page.evaluate("location.hash = '#reviews'");
    await page.waitForTimeout(500);
    expect(await page.evaluate('window.left')).toBe(0);
  });

  test('costs little however wildly it changes', async () => {
    await page.evaluate(
      "window.storm = setInterval(() => { for (let i = 0; i < 10; i++) document.querySelector('h1').textContent = i; }, 10)",
    );
    await page.waitForTimeout(3000);
    await page.evaluate('clearInterval(window.storm)');
    expect(await reads()).toBeLessThan(11);
  });

  test('is left alone once the extension is gone', async () => {
    await page.evaluate('window.living = false');
    await page.evaluate("document.querySelector('h1').textContent = 'C'");
    await page.waitForTimeout(800);
    expect(await reads()).toBe(1);
    expect(await page.evaluate('window.goneTimes')).toBe(1);
  });
});

test('what is built says nothing to the page', () => {
  const source = ['mark', 'watch', 'find-list', 'scan'].map((name) =>
    readFileSync(join(import.meta.dirname, `../../src/page/${name}.ts`), 'utf8'),
  );
  for (const text of source)
    expect(text).not.toMatch(/postMessage|dispatchEvent|CustomEvent|performance\.m(?:ark|easure)/);
});
