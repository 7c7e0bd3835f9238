// Makes a picture of every screen of the playground, light and dark: node scripts/screenshots.mjs [--only NAME] [--lang de] [--axe]
// The playground is built once and served from memory; nothing goes to the network. Pictures go to artifacts/screens.
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import { build } from 'vite';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    lang: { type: 'string', default: 'en' },
    width: { type: 'string', default: '400' },
    axe: { type: 'boolean', default: false },
    light: { type: 'boolean', default: false },
    out: { type: 'string', default: 'artifacts/screens' },
  },
});
const root = resolve(import.meta.dirname, '..');
const site = join(root, '.cache/playground');
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Builds the playground and answers requests for it on a free port. */
async function serve() {
  await build({
    root: join(root, 'tests/ui/playground'),
    configFile: false,
    logLevel: 'error',
    publicDir: join(root, 'public'),
    build: { outDir: site, emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  });
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const file = join(site, path === '/' ? 'index.html' : path);
    const body = await readFile(file).catch(() => null);
    response.writeHead(body ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(body ?? '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { server, url: `http://127.0.0.1:${server.address().port}/` };
}

const { server, url } = await serve();
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, headless: true });
await mkdir(join(root, values.out), { recursive: true });
let violations = 0;

for (const colorScheme of values.light ? ['light'] : ['light', 'dark']) {
  const context = await browser.newContext({ colorScheme, viewport: { width: Number(values.width), height: 600 } });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error('page error:', error.message));
  await page.goto(url);
  const names = await page.locator('a').allTextContents();
  for (const name of names.filter((one) => one.includes(values.only))) {
    await page.setViewportSize({
      width: name.startsWith('popup') || values.width !== '400' ? Number(values.width) : 800,
      height: 600,
    });
    await page.goto(`${url}?screen=${name}&lang=${values.lang}`);
    await page.waitForTimeout(60);
    // Sticky parts stand where they belong only when the window is as high as its content.
    const high = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: page.viewportSize().width, height: Math.max(600, high) });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) console.error(`${name}: ${wide} px wider than the window`);
    await page.screenshot({
      path: join(root, values.out, `${name}.${values.lang}.${colorScheme}.png`),
      fullPage: true,
    });
    if (values.axe) violations += await axe(page, `${name} ${values.lang} ${colorScheme}`);
  }
  await context.close();
}
await browser.close();
server.close();
console.log(`${values.lang}: done${values.axe ? `, ${violations} axe violations` : ''}`);
process.exitCode = violations > 0 ? 1 : 0;

/** Runs axe over what is shown; prints each violation and counts them. */
async function axe(page, what) {
  const found = await new AxeBuilder({ page }).analyze();
  for (const { id, nodes } of found.violations) {
    console.error(
      `${what}: ${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`).join('; ')}`,
    );
  }
  return found.violations.length;
}
