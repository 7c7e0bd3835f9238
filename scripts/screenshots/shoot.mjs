import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';

/** How the screens are looked at. A popup is 400 px wide, a page of its own 800. */
export const LOOKS = {
  light: { everywhere: true, context: { colorScheme: 'light' } },
  dark: { everywhere: true, context: { colorScheme: 'dark' } },
  narrow: { everywhere: true, context: { colorScheme: 'light' }, width: 320 },
  large: { everywhere: false, context: { colorScheme: 'light' }, width: 399, text: '200%' },
  forced: { everywhere: false, context: { colorScheme: 'dark', forcedColors: 'active' } },
};
const LEAST_HEIGHT = 600;

/** Shows every screen in one language and one look; counts in `told` what is wrong. */
export async function shoot({ browser, url, lang, look, folder, only, axe, told }) {
  const { context: how, width, text } = LOOKS[look];
  const context = await browser.newContext({ ...how, reducedMotion: 'reduce', viewport: { width: 400, height: 600 } });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    told.errors += 1;
    console.error(`${lang} ${look}: ${error.message}`);
  });
  await page.goto(url);
  const names = (await page.locator('a').allTextContents()).filter((one) => only.some((part) => one.includes(part)));
  for (const name of names) {
    const what = `${name} ${lang} ${look}`;
    await show(page, `${url}?screen=${name}&lang=${lang}`, width ?? (name.startsWith('popup') ? 400 : 800), text);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) {
      told.wide += 1;
      console.error(`${what}: ${wide} px wider than the window`);
    }
    if (folder) {
      await page.screenshot({ path: join(folder, `${name}.${look}.png`), fullPage: true });
      told.pictures += 1;
    }
    if (axe && look === 'light') told.violations += await violations(page, what);
  }
  await context.close();
}

/** Sticky parts stand where they belong only when the window is as high as its content. */
async function show(page, address, width, text) {
  await page.setViewportSize({ width, height: LEAST_HEIGHT });
  await page.goto(address);
  await page.evaluate((size) => {
    if (size) document.documentElement.style.fontSize = size;
  }, text);
  await page.waitForTimeout(60);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(LEAST_HEIGHT, height) });
}

/** What can differ on a dark screen. */
const DARK = ['color-contrast', 'link-in-text-block'];

/** Runs axe over what is shown, with everything opened, then over the same in dark; prints each violation and counts them. */
async function violations(page, what) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const light = await new AxeBuilder({ page }).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules(DARK).analyze();
  await page.emulateMedia({ colorScheme: 'light' });
  const found = [...light.violations, ...dark.violations];
  for (const { id, nodes } of found) {
    const where = nodes.map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`);
    console.error(`${what}: ${id}: ${where.join('; ')}`);
  }
  return found.length;
}
