import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as chromeApi } from 'wxt/browser';
import { Chromium } from './harness/chromium.ts';
import { Firefox } from './harness/firefox.ts';
import { GENTLE_CREAM, productPage, RETINOL_SERUM, SCENTED_CREAM, treatedHoursAgo } from './harness/fixtures.ts';
import { ROOT } from './harness/paths.ts';
import type { Shops } from './harness/shops.ts';
import { filesIn, unzip } from './harness/unzip.ts';

/** The browser API inside of the function that runs in the worker. */
declare const chrome: typeof chromeApi;

const folder = mkdtempSync(join(tmpdir(), 'afterneedle-archives-'));
const { version }: { version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const NAMES = ['chrome', 'firefox', 'sources'].map((name) => `afterneedle-${version}-${name}.zip`);
const [CHROME = '', FIREFOX = '', SOURCES = ''] = NAMES.map((name) => join(folder, 'out', name));

/** `npm run zip` in a copy of the project, into a folder of its own. */
function zip(project: string, out: string): void {
  const env = {
    ...process.env,
    AFTERNEEDLE_OUT: out,
    NODE_ENV: 'production',
    PATH: `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
  };
  execFileSync('npm', ['run', 'zip'], { cwd: project, env, stdio: 'pipe' });
}

const SHOP = 'https://www.sephora.com/product';
/** Every product with what the icon says 20 hours after a treatment. */
const TOUR: readonly (readonly [string, string | null, string])[] = [
  ['retinol', RETINOL_SERUM, '28h'],
  ['scented', SCENTED_CREAM, '52h'],
  ['gentle', GENTLE_CREAM, 'ok'],
  ['nothing', null, '?'],
];
const stock = (shops: Shops): void => {
  for (const [name, list] of TOUR) shops.put(`${SHOP}/${name}`, productPage(name, list));
};
const patience = { timeout: 20_000, interval: 100 };

beforeAll(() => zip(ROOT, join(folder, 'out')), 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

describe('the archives', () => {
  it('have the version of package.json, and Firefox for Android is named', () => {
    const manifests = [CHROME, FIREFOX].map((file) => JSON.parse(String(filesIn(file).get('manifest.json'))));
    expect(manifests.map((manifest) => manifest.version)).toEqual([version, version]);
    expect(manifests[1].browser_specific_settings.gecko_android).toEqual({});
  });

  it('of the sources hold what is tracked, but for test files, and nothing that is made', () => {
    const names = [...filesIn(SOURCES).keys()];
    const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
    expect(names.filter((name) => /^(node_modules|artifacts|\.cache|\.output)\//.test(name))).toEqual([]);
    expect(tracked.filter((name) => !names.includes(name) && !/(^|\/)\.|\.log$|\.test\.tsx?$/.test(name))).toEqual([]);
  });

  it('of the sources, unpacked elsewhere, rebuild to the same bytes', () => {
    const project = join(folder, 'project');
    unzip(SOURCES, project);
    symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'));
    zip(project, join(folder, 'again'));
    for (const name of NAMES) {
      const [first, second] = ['out', 'again'].map((out) => readFileSync(join(folder, out, name)));
      expect([name, first?.equals(second ?? Buffer.alloc(0))]).toEqual([name, true]);
    }
  }, 120_000);
});

describe('in a fresh profile', () => {
  it('the Chrome archive judges a shop', async () => {
    unzip(CHROME, join(folder, 'chrome'));
    const browser = await Chromium.launch({ dist: join(folder, 'chrome') });
    stock(browser.shops);
    await browser.setTreatments([treatedHoursAgo(20)]);
    const page = await browser.visit('about:blank');
    for (const [name, , text] of TOUR) {
      await browser.visit(`${SHOP}/${name}`, page);
      await expect.poll(async () => (await browser.icon(page)).text, patience).toBe(text);
    }
    await browser.close();
  });

  it('the Firefox archive judges a shop', async () => {
    const browser = await Firefox.launch(FIREFOX);
    stock(browser.shops);
    await browser.setTreatments([treatedHoursAgo(20)]);
    const page = await browser.visit(`${SHOP}/gentle`);
    for (const [name, , text] of TOUR) {
      await browser.visit(`${SHOP}/${name}`, page);
      await expect.poll(async () => (await browser.icon(page)).text, patience).toBe(text);
    }
    await browser.close();
  });
});

describe('an update from an earlier package', () => {
  it('keeps what was stored, and judges by it', async () => {
    const dist = join(folder, 'updated');
    unzip(CHROME, dist);
    const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
    writeFileSync(join(dist, 'manifest.json'), JSON.stringify({ ...manifest, version: '0.0.9' }));
    const profile = mkdtempSync(join(tmpdir(), 'afterneedle-profile-'));
    const earlier = await Chromium.launch({ dist, folder: profile });
    await earlier.setTreatments([treatedHoursAgo(20)]);
    await earlier.setSettings({ card: false });
    const before = await earlier.stored('local');
    await earlier.context.close();

    cpSync(join(folder, 'chrome', 'manifest.json'), join(dist, 'manifest.json'));
    const later = await Chromium.launch({ dist, folder: profile });
    stock(later.shops);
    const shown = await (await later.worker()).evaluate(() => chrome.runtime.getManifest().version);
    const page = await later.visit(`${SHOP}/scented`);
    await expect.poll(async () => (await later.icon(page)).text, patience).toBe('52h');
    expect(shown).toBe(version);
    expect(await later.stored('local')).toMatchObject(before);
    await later.close();
  });
});
