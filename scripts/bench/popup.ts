import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { treatmentAt } from '../../src/aftercare/treatment.ts';
import { HOUR } from '../../src/aftercare/types.ts';
import setup from '../../tests/e2e/harness/build.ts';
import { Chromium } from '../../tests/e2e/harness/chromium.ts';
import { productPage, RETINOL_SERUM } from '../../tests/e2e/harness/fixtures.ts';
import { CHROME_BUILD, ROOT } from '../../tests/e2e/harness/paths.ts';

/*
 * From the click on the icon to the verdict on the screen, as a ratio to a popup that is nothing but React with one line of
 * text, opened in turn in the same browser. Told by the browser's own paint; prints, never fails by a time.
 */
const OPENINGS = 15;
const GOAL = 1.3;
const EMPTY = `import { createRoot } from 'react-dom/client';
import { createElement } from 'react';
createRoot(document.getElementById('root')).render(createElement('h1', null, 'Nothing but React'));`;

/** An extension whose popup is React and one line. */
async function emptyPopup(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'afterneedle-empty-'));
  const source = join(ROOT, '.cache/bench-popup');
  mkdirSync(source, { recursive: true });
  writeFileSync(join(source, 'main.js'), EMPTY);
  writeFileSync(
    join(source, 'popup.html'),
    '<!doctype html><meta charset="utf-8"><div id="root"></div><script type="module" src="./main.js"></script>',
  );
  const rolldownOptions = { input: join(source, 'popup.html') };
  await build({
    root: source,
    configFile: false,
    logLevel: 'error',
    base: './',
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false }, rolldownOptions },
  });
  const manifest = { manifest_version: 3, name: 'empty', version: '1', action: { default_popup: 'popup.html' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** The id that Chromium gives an unpacked extension: its path, hashed, in the letters a to p. */
function idOf(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Milliseconds from the start of the popup's document to the first paint with something in it: of ours that is the answer,
 * since nothing is drawn before it (tests/e2e/first.chromium.test.ts).
 */
async function shownAfter(popup: Page, text: string): Promise<number> {
  await popup.getByRole('heading', { level: 1, name: text }).waitFor();
  return popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const first = list.getEntriesByName('first-contentful-paint')[0];
          if (first) resolve(first.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

setup();
const empty = await emptyPopup();
const browser = await Chromium.launch({ dist: `${CHROME_BUILD},${empty}` });
try {
  const treatment = treatmentAt(Date.now() - 20 * HOUR);
  await browser.setTreatments(treatment.ok ? [treatment.value] : []);
  const url = 'https://www.sephora.com/product/bench';
  browser.shops.put(url, productPage('Night Serum', RETINOL_SERUM));
  // Ours has a page of its own open (the driver): the other's process is kept alive in the same way.
  await browser.visit(`chrome-extension://${idOf(empty)}/manifest.json`);
  const page = await browser.visit(url);
  const ours: number[] = [];
  const react: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    for (const [times, text, id] of [
      [react, 'Nothing but React', idOf(empty)],
      [ours, 'Not yet', undefined],
    ] as const) {
      const popup = await browser.clickIcon(page, id);
      times.push(await shownAfter(popup, text));
      await popup.close();
    }
  }
  const [mine, theirs] = [median(ours), median(react)];
  console.log(
    `verdict shown after ${mine.toFixed(0)} ms, empty React popup after ${theirs.toFixed(0)} ms (median of ${OPENINGS})`,
  );
  console.log(`least: ${Math.min(...ours).toFixed(0)} ms and ${Math.min(...react).toFixed(0)} ms`);
  const least = Math.min(...ours) / Math.min(...react);
  console.log(`ratio ${(mine / theirs).toFixed(2)}, of the least ${least.toFixed(2)} (goal ${GOAL})`);
} finally {
  await browser.close();
  rmSync(empty, { recursive: true, force: true });
}
