import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CHROME_ID } from '../../src/platform/manifest.ts';
import setup from '../../tests/e2e/harness/build.ts';
import { Chromium } from '../../tests/e2e/harness/chromium.ts';
import { GENTLE_CREAM, productPage } from '../../tests/e2e/harness/fixtures.ts';
import { CHROME_BUILD } from '../../tests/e2e/harness/paths.ts';
import { type Spent, traced } from './_trace.ts';

/*
 * What reading a page costs, as a ratio to a script that only walks the text nodes of the same page in the same load.
 * Thread time out of the trace, the least of ten loads. Prints; never fails by a time.
 */
const PAGES = resolve(import.meta.dirname, '../../../shared/corpus/pages');
const LOADS = 10;
const SILENT = { 'content-security-policy': "script-src 'none'" };
const WALK = `const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
let letters = 0;
while (walker.nextNode()) letters += walker.currentNode.data.length;`;

/** The control extension, in a folder that is gone afterwards. */
function control(): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterneedle-walk-'));
  const manifest = {
    manifest_version: 3,
    name: 'walk',
    version: '1',
    content_scripts: [{ matches: ['https://*/*'], js: ['walk.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'walk.js'), WALK);
  return folder;
}

/** The largest saved page whose name begins so, or one of our own of two megabytes. */
function page(prefix: string, own: () => string): { name: string; html: string } {
  const all = ((): string[] => {
    try {
      return readdirSync(PAGES).filter((file) => file.startsWith(prefix));
    } catch {
      return [];
    }
  })();
  const [largest] = all.sort((a, b) => statSync(join(PAGES, b)).size - statSync(join(PAGES, a)).size);
  return largest
    ? { name: largest, html: readFileSync(join(PAGES, largest), 'utf8') }
    : { name: 'own page', html: own() };
}

const FILLER =
  '<div class="row"><span>Delivered in two or three days, returned within thirty.</span> <b>More</b></div>\n';
const large = (list: string | null): string =>
  productPage('Calm Cream', list).replace('</main>', `</main>${FILLER.repeat(Math.ceil(2e6 / FILLER.length))}`);

const least = (all: readonly Spent[]): Spent => ({
  total: Math.min(...all.map(({ total }) => total)),
  longest: Math.min(...all.map(({ longest }) => longest)),
});

async function measure(browser: Chromium, url: string): Promise<{ ours: Spent; walk: Spent }> {
  const cdp = await browser.context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('the context has no browser');
  const ours: Spent[] = [];
  const walk: Spent[] = [];
  const tab = await browser.context.newPage();
  for (let load = 0; load < LOADS; load++) {
    const spent = await traced(cdp, async () => {
      await browser.visit(url, tab);
      await tab.waitForTimeout(1_200);
    });
    const mine = spent(`chrome-extension://${CHROME_ID}`);
    const all = spent('chrome-extension://');
    ours.push(mine);
    walk.push({ total: all.total - mine.total, longest: all.longest });
  }
  await tab.close();
  return { ours: least(ours), walk: least(walk) };
}

setup();
const walker = control();
const browser = await Chromium.launch({ dist: `${CHROME_BUILD},${walker}` });
try {
  const cases = [
    { goal: 2, ...page('sephora-', () => large(GENTLE_CREAM)) },
    { goal: 1.2, ...page('amazon-wall-light', () => large(null)) },
  ];
  for (const [at, { goal, name, html }] of cases.entries()) {
    const url = `https://www.sephora.com/product/bench-${at}`;
    browser.shops.put(url, html, SILENT);
    const { ours, walk } = await measure(browser, url);
    console.log(`${name} (${(html.length / 1e6).toFixed(1)} MB)`);
    console.log(`  reader ${ours.total.toFixed(1)} ms, walk ${walk.total.toFixed(1)} ms`);
    console.log(
      `  ratio ${(ours.total / walk.total).toFixed(2)} (goal ${goal}), longest task ${ours.longest.toFixed(1)} ms (goal 50)`,
    );
  }
} finally {
  await browser.close();
  rmSync(walker, { recursive: true, force: true });
}
