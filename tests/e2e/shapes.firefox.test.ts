import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../../src/ingredients/analyze.ts';
import type { PageReading } from '../../src/verdict/types.ts';
import { bundle, letters, shapes } from '../page/finder.ts';
import { firefoxPath } from './harness/paths.ts';

const executablePath = firefoxPath();
const SHOP = 'https://shop.example';
const SILENT = { 'content-security-policy': "script-src 'none'" };
let firefox: Browser;
let page: Page;
let code = '';
let body = '';

async function read(html: string, path: string): Promise<PageReading> {
  body = html;
  await page.goto(`${SHOP}${path}`);
  const look = `(() => { ${code}; return Finder.findReading(document, location.href, {}).reading; })()`;
  return (await page.evaluate(look)) as PageReading;
}

beforeAll(async () => {
  if (!executablePath) throw new Error('no Firefox found: set FIREFOX');
  code = await bundle();
  firefox = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  page = await firefox.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const contentType = 'text/html; charset=utf-8';
    const ours = request.url().startsWith(SHOP);
    const answered = ours ? request.respond({ status: 200, contentType, body, headers: SILENT }) : request.abort();
    answered.catch(() => undefined); // the page went on, and nobody waits for the answer
  });
});
afterAll(() => firefox?.close());

const names = (text: string): Set<string> =>
  new Set(analyze(text).lists.flatMap((list) => list.recognitions.map(({ ingredient }) => letters(ingredient.text))));

describe('a page of this shape, in Firefox', () => {
  test.each(shapes().map((shape) => [shape.name, shape] as const))('%s', async (name, shape) => {
    const reading = await read(shape.html, shape.expect.path ?? `/products/${name}`);
    expect(reading.extent).toBe(shape.expect.extent);
    expect(reading.title).toContain(shape.expect.title);
    for (const word of shape.expect.absent ?? []) expect(reading.text).not.toContain(word);
    if (shape.expect.names && shape.expect.extent === 'full') {
      expect(names(reading.text)).toEqual(new Set(shape.expect.names.map(letters)));
    }
    if (shape.expect.lists) {
      expect(names(reading.text)).toEqual(new Set(shape.expect.lists.flatMap(([, each]) => each.map(letters))));
    }
    if (shape.expect.carries) expect(reading.origin).toBe(shape.expect.carries);
  });
});
