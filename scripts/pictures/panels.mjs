// The screens of the README side by side, taken from the playground as a popup shows them at first sight.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { serve } from '../screenshots/site.mjs';

/** Each picture: its width, and what stands in it from left to right. */
export const PANELS = {
  verdicts: { width: 1600, of: ['popup-avoid', 'popup-clear', 'popup-picture', 'popup-planned'] },
  views: { width: 1600, of: ['popup-recovery', 'popup-skin', 'popup-shelf'] },
  languages: { width: 1600, of: ['popup-ask de', 'popup-avoid ja', 'popup-ease-in fr'] },
  'popup-dark': { width: 1100, look: 'dark', of: ['popup-avoid', 'popup-shelf'] },
};

/** Takes the screens of all panels into a folder; gives for each panel its width and its files in their order. */
export async function takePanels(root, folder) {
  mkdirSync(folder, { recursive: true });
  const { url, close } = await serve(root);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
  const taken = [];
  for (const [name, { width, look = 'light', of }] of Object.entries(PANELS)) {
    const viewport = { width: 400, height: 600 };
    const page = await browser.newPage({ viewport, deviceScaleFactor: 2, colorScheme: look, reducedMotion: 'reduce' });
    const files = [];
    for (const one of of) {
      const [screen, lang = 'en'] = one.split(' ');
      await page.goto(`${url}?screen=${screen}&lang=${lang}`);
      await page.waitForTimeout(200);
      files.push(join(folder, `${name}-${files.length}.png`));
      await page.screenshot({ path: files.at(-1) });
    }
    await page.close();
    taken.push({ name, width, files });
  }
  await browser.close();
  close();
  return taken;
}
