import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import type { FindOptions } from '../../src/page/find-list.ts';
import type { PageReading } from '../../src/verdict/types.ts';

/** A reading made in a real browser, as the reader makes it. */
export type Read = (html: string, url: string, options?: FindOptions) => Promise<PageReading>;

const ENTRY = join(import.meta.dirname, '../../src/page/find-list.ts');
const SILENT = { 'content-security-policy': "script-src 'none'" };

/** The finder as one script, the way the reader carries it. */
export async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'Finder' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  return chunk?.type === 'chunk' ? chunk.code : '';
}

/** The finder in a browser of its own, for the tests of one file. */
export function finderInBrowser(): Read {
  let opened: Awaited<ReturnType<typeof openFinder>> | undefined;
  beforeAll(async () => {
    opened = await openFinder();
  });
  afterAll(() => opened?.close());
  return (...asked) => {
    if (!opened) throw new Error('the finder is opened before the first test');
    return opened.read(...asked);
  };
}

/** Opens a browser with the finder in it; pages come from strings, their own scripts do not run. */
async function openFinder(): Promise<{ read: Read; close: () => Promise<void> }> {
  const code = await bundle();
  const browser = await launch();
  const page = await browser.newPage();
  const show = await serve(page);
  const read: Read = async (html, url, options = {}) => {
    await show(html, url);
    return page.evaluate(
      `(() => { ${code}; return Finder.findReading(document, location.href, ${JSON.stringify(options)}).reading; })()`,
    );
  };
  return { read, close: () => browser.close() };
}

async function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath }).catch(() => chromium.launch());
}

async function serve(page: Page): Promise<(html: string, url: string) => Promise<void>> {
  let body = '';
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body, headers: SILENT })
      : route.abort(),
  );
  return async (html, url) => {
    body = html;
    await page.goto(url, { waitUntil: 'load' });
  };
}

/** Letters and digits only: how names are compared. */
export const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The page shapes of this folder, each with what must come out of it. */
export function shapes(): { name: string; html: string; expect: Expectation }[] {
  const folder = join(import.meta.dirname, 'shapes');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const said = /<!-- expect (.*) -->/.exec(html)?.[1] ?? '{}';
      return { name: file.replace('.html', ''), html, expect: JSON.parse(said) as Expectation };
    });
}

export interface Expectation {
  readonly title: string;
  readonly extent: PageReading['extent'];
  readonly names?: readonly string[];
  /** The lists in their order, each with the name of its product; null where the page gives it none. */
  readonly lists?: readonly (readonly [string | null, readonly string[]])[];
  /** The page's path, when it says what the page is. */
  readonly path?: string;
  /** Words that must not have come along. */
  readonly absent?: readonly string[];
  /** The strategy without which this shape is not read the same way. */
  readonly carries?: 'labelled' | 'list' | 'json-ld' | 'state' | 'run';
}
