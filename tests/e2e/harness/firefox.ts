import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import type { browser as chromeApi } from 'wxt/browser';
import type { Treatment } from '../../../src/aftercare/types.ts';
import { FIREFOX_ID } from '../../../src/platform/manifest.ts';
import type { Icon } from './chromium.ts';
import { FIREFOX_BUILD, firefoxPath } from './paths.ts';
import { Shops } from './shops.ts';

/** The browser API inside of the functions that run in a page of the extension. */
declare const browser: typeof chromeApi;

const UUID = '3f6c1a52-9d0e-4c0b-8f1e-a7d7e5a10a77';
export const FIREFOX_ORIGIN: string = `moz-extension://${UUID}`;
/** Idle time after which Firefox stops the event page: it dies all the time during a test. */
const IDLE_MS = 1200;

/** A Firefox with the built extension in it, its pages under real https origins, and no network. */
export class Firefox {
  readonly shops: Shops;
  readonly #browser: Browser;
  readonly #driver: Page;

  private constructor(launched: Browser, driver: Page) {
    this.#browser = launched;
    this.#driver = driver;
    this.shops = new Shops();
  }

  /** `dist` is a folder or an archive. */
  static async launch(dist = FIREFOX_BUILD): Promise<Firefox> {
    const executablePath = firefoxPath();
    if (!executablePath) throw new Error('no Firefox found: set FIREFOX');
    const launched = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: UUID }),
        'extensions.webextOptionalPermissionPrompts': false,
        'extensions.background.idle.timeout': IDLE_MS,
        'intl.accept_languages': 'en-GB',
      },
    });
    await launched.installExtension(dist);
    const driver = await ownPage(launched, 'popup.html');
    return new Firefox(launched, driver);
  }

  /** Opens a page under its real address; what no shop has is aborted. */
  async visit(url: string, shown?: Page): Promise<Page> {
    const page = shown ?? (await this.blank());
    await page.goto(url);
    return page;
  }

  /** An empty page to which the shops will answer. */
  async blank(): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => this.#answer(request).catch(() => undefined));
    return page;
  }

  /** A page of the extension in a tab of its own. */
  ownPage(path: string): Promise<Page> {
    return ownPage(this.#browser, path);
  }

  /** The popup as a page, speaking of the tab that shows another page. */
  async popupOver(page: Page): Promise<Page> {
    return this.ownPage(`popup.html?tab=${await this.tabId(page)}`);
  }

  /** The browser's id of the tab that shows a page. */
  async tabId(page: Page): Promise<number> {
    await page.bringToFront();
    return this.#driver.evaluate(async () => {
      const [tab] = await browser.tabs.query({ active: true });
      return tab?.id ?? -1;
    });
  }

  /** What the icon shows over a page. */
  async icon(page: Page): Promise<Icon> {
    const tabId = await this.tabId(page);
    return this.#driver.evaluate(
      async (id) => ({
        text: await browser.action.getBadgeText({ tabId: id }),
        title: await browser.action.getTitle({ tabId: id }),
        color: [...(await browser.action.getBadgeBackgroundColor({ tabId: id }))],
      }),
      tabId,
    );
  }

  /** Waits long enough for the idle event page to be stopped. */
  async letWorkerDie(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, IDLE_MS * 2));
  }

  /** Puts treatments into storage as the popup would. */
  async setTreatments(treatments: readonly Treatment[]): Promise<void> {
    await this.#driver.evaluate((data) => browser.storage.local.set({ treatments: { v: 1, data } }), [...treatments]);
  }

  /** Puts any other value into storage, in its first version. */
  async store(name: string, data: unknown): Promise<void> {
    await this.#driver.evaluate(
      (key, value) => browser.storage.local.set({ [key]: { v: 1, data: value } }),
      name,
      data,
    );
  }

  /** Puts settings into storage; what is not named has its default. */
  async setSettings(settings: Record<string, unknown>): Promise<void> {
    await this.#driver.evaluate((data) => browser.storage.local.set({ settings: { v: 1, data } }), settings);
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  async #answer(request: HTTPRequest): Promise<void> {
    const url = request.url();
    if (!/^https?:/.test(url)) return request.continue();
    const answer = this.shops.answer(url, false);
    return answer ? request.respond({ status: 200, ...answer }) : request.abort();
  }
}

/** Firefox never says that it arrived at a page of an extension: ask the page instead. */
async function ownPage(launched: Browser, path: string): Promise<Page> {
  const page = await launched.newPage();
  void page.goto(`${FIREFOX_ORIGIN}/${path}`).catch(() => undefined);
  const arrived = (): Promise<boolean> =>
    page
      .evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
      .catch(() => false);
  const end = Date.now() + 15_000;
  while (!(await arrived())) {
    if (Date.now() > end) throw new Error(`no ${path}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return page;
}
