import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROME_ID } from '../../src/platform/manifest.ts';
import setup from '../../tests/e2e/harness/build.ts';
import { Chromium } from '../../tests/e2e/harness/chromium.ts';
import { GENTLE_CREAM } from '../../tests/e2e/harness/fixtures.ts';
import { CHROME_BUILD } from '../../tests/e2e/harness/paths.ts';
import { large, panelWith, saved } from './_pages.ts';
import { type Spent, traced } from './_trace.ts';

/*
 * What our scripts cost on a page, as a ratio to a script that only walks the text nodes of the same page in the same
 * load. Thread time out of the trace, evaluation included, the least of ten loads. Prints; never fails by a time.
 */
const LOADS = 10;
const LONGEST_MS = 50;
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

interface Load {
  readonly glance: Spent;
  readonly all: Spent;
  readonly walk: Spent;
}

const SCRIPTS = `chrome-extension://${CHROME_ID}/content-scripts/`;

/** One load: our scripts on the page, the first look alone, and the walk. */
async function load(browser: Chromium, url: string, tab: Awaited<ReturnType<Chromium['visit']>>): Promise<Load> {
  const cdp = await browser.context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('the context has no browser');
  const spent = await traced(cdp, async () => {
    await browser.visit(url, tab);
    await tab.waitForTimeout(1_200);
  });
  await cdp.detach();
  return { glance: spent(`${SCRIPTS}glance`), all: spent(SCRIPTS), walk: spent(WALK_SCRIPT) };
}

const least = (loads: readonly Load[], part: keyof Load): Spent => ({
  total: Math.min(...loads.map((each) => each[part].total)),
  longest: Math.min(...loads.map((each) => each[part].longest)),
});

/** The line of a page, and whether it is within the goal. */
async function measure(browser: Chromium, url: string, goal: number): Promise<string> {
  const tab = await browser.context.newPage();
  const loads: Load[] = [];
  for (let times = 0; times < LOADS; times++) loads.push(await load(browser, url, tab));
  await tab.close();
  const [glance, all, walk] = [least(loads, 'glance'), least(loads, 'all'), least(loads, 'walk')];
  const ms = (value: number): string => `${value.toFixed(1).padStart(5)} ms`;
  const ratio = all.total / walk.total;
  const verdict = ratio <= goal ? 'within' : `over by ${ms(all.total - goal * walk.total).trim()}`;
  return `${ratio.toFixed(2).padStart(6)} of ${goal}: ${verdict}; ours ${ms(all.total)} (first look ${ms(glance.total)}), walk ${ms(walk.total)}, longest task ${ms(all.longest)}${all.longest > LONGEST_MS ? ', OVER 50 ms' : ''}`;
}
const WALK_SCRIPT = /^chrome-extension:\/\/[a-z]+\/walk\.js/;

/** Pages of our own always, saved ones when they are there. */
const CASES: readonly (readonly [kind: string, goal: number, page: { name: string; html: string } | undefined])[] = [
  ['a product', 2, { name: 'our own page "Calm Cream"', html: large('Calm Cream', panelWith(GENTLE_CREAM)) }],
  ['no cosmetics', 1.2, { name: 'our own page "Wall Lamp"', html: large('Wall Lamp', '') }],
  ['no cosmetics', 1.2, saved('amazon-wall-light')],
  ['a product', 2, saved('purish')],
  ['a product, nearly all of it in scripts', 2, saved('sephora-')],
];

setup();
const walker = control();
const browser = await Chromium.launch({ dist: `${CHROME_BUILD},${walker}` });
try {
  console.log('Ratio to a walk over the text nodes; tasks of ours stay below 50 ms.\n');
  for (const [at, [kind, goal, page]] of CASES.entries()) {
    if (!page) continue;
    const url = `https://www.sephora.com/product/bench-${at}`;
    browser.shops.put(url, page.html, SILENT);
    console.log(`${kind}: ${page.name}, ${(page.html.length / 1e6).toFixed(1)} MB`);
    console.log(await measure(browser, url, goal));
  }
} finally {
  await browser.close();
  rmSync(walker, { recursive: true, force: true });
}
