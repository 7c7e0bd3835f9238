import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import type { browser as chromeApi } from 'wxt/browser';
import type { Treatment } from '../../../src/aftercare/types.ts';
import { CHROME_ID } from '../../../src/platform/manifest.ts';
import { CHROME_BUILD, chromiumPath } from './paths.ts';
import { clickIcon } from './popup.ts';
import { type SavedFile, savedBy } from './saved.ts';
import { type Answer, Shops } from './shops.ts';
import { driverOf, fromExtension, installed, sendTo, until, workerOf } from './start.ts';

/** The browser API inside of the functions that run in the worker. */
declare const chrome: typeof chromeApi;

/** What the worker says of a tab's icon. */
export interface Icon {
  readonly text: string;
  readonly title: string;
  readonly color: readonly number[];
}

export interface LaunchOptions {
  /** The built extension. */
  readonly dist?: string;
  /** The profile of an earlier launch, for a restart. */
  readonly folder?: string;
  /** Playwright switches it off. */
  readonly backForwardCache?: boolean;
}

/** A Chromium with the built extension in it, its pages under real https origins, and no network. */
export class Chromium {
  readonly context: BrowserContext;
  readonly shops: Shops;
  readonly #folder: string;
  readonly #cdp: CDPSession;
  #driver: Page;

  private constructor(context: BrowserContext, shops: Shops, folder: string, cdp: CDPSession, driver: Page) {
    this.context = context;
    this.shops = shops;
    this.#folder = folder;
    this.#cdp = cdp;
    this.#driver = driver;
  }

  /** A file of the extension shown as a page: it has the browser API, and no code of ours runs in it. */
  get driver(): Page {
    return this.#driver;
  }

  static async launch(options: LaunchOptions = {}): Promise<Chromium> {
    const executablePath = chromiumPath();
    if (!executablePath) throw new Error('no Chromium found: set CHROMIUM');
    const {
      dist = CHROME_BUILD,
      folder = mkdtempSync(join(tmpdir(), 'afterneedle-')),
      backForwardCache = false,
    } = options;
    const context = await chromium.launchPersistentContext(folder, {
      executablePath,
      headless: true,
      locale: 'en-GB',
      ignoreDefaultArgs: backForwardCache ? ['--disable-back-forward-cache'] : [],
      args: [`--disable-extensions-except=${dist}`, `--load-extension=${dist}`, '--remote-debugging-port=0'],
    });
    const shops = new Shops();
    await context.route(/^https?:/, async (route) => {
      const request = route.request();
      const answer: Answer | undefined = shops.answer(request.url(), fromExtension(request));
      if (answer) await route.fulfill(answer);
      else await route.abort();
    });
    const browser = context.browser();
    if (!browser) throw new Error('the context has no browser');
    const cdp = await browser.newBrowserCDPSession();
    await installed(await workerOf(context));
    return new Chromium(context, shops, folder, cdp, await driverOf(context));
  }

  /** Loads the extension from a folder in place of the one that runs, as an update does; its own pages close with it. */
  async update(dist: string): Promise<void> {
    await sendTo(this.#cdp, 'Extensions.loadUnpacked', { path: dist });
    this.#driver = await driverOf(this.context);
  }

  /** What only the browser's own page of extensions may do. */
  async onExtensionsPage<T>(action: (id: string) => Promise<T>): Promise<T> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions/');
    const result = await page.evaluate(action as (id: string) => Promise<T>, CHROME_ID);
    await page.close();
    return result as T;
  }

  /** After the extension was switched off and on its pages are gone. */
  async anew(): Promise<void> {
    this.#driver = await driverOf(this.context);
  }

  /** The port of the browser's debugger. */
  get port(): string {
    return readFileSync(join(this.#folder, 'DevToolsActivePort'), 'utf8').split('\n')[0] ?? '';
  }

  /** The extension's worker; the handle goes on working after the worker was stopped and woke again. */
  worker(): Promise<Worker> {
    return workerOf(this.context);
  }

  /** Opens a page and waits until it is loaded. */
  async visit(url: string, page?: Page): Promise<Page> {
    const shown = page ?? (await this.context.newPage());
    await shown.goto(url);
    return shown;
  }

  /** A page of the extension in a tab of its own. */
  ownPage(path: string): Promise<Page> {
    return this.visit(`chrome-extension://${CHROME_ID}/${path}`);
  }

  /** The browser's id of the tab that shows a page; needs no permission. */
  async tabId(page: Page): Promise<number> {
    await page.bringToFront();
    return this.driver.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id ?? -1;
    });
  }

  /** What the icon shows over a page. */
  async icon(page: Page): Promise<Icon> {
    const tabId = await this.tabId(page);
    return this.driver.evaluate(
      async (id) => ({
        text: await chrome.action.getBadgeText({ tabId: id }),
        title: await chrome.action.getTitle({ tabId: id }),
        color: await chrome.action.getBadgeBackgroundColor({ tabId: id }),
      }),
      tabId,
    );
  }

  /** What is stored, for a look without the worker. */
  stored(area: 'local' | 'session'): Promise<Record<string, unknown>> {
    return this.driver.evaluate((name) => chrome.storage[name].get(null), area);
  }

  /** Stops the worker at once, as the browser does after idling, and sees that this one is gone; a new one may be there. */
  async killWorker(): Promise<void> {
    const session = await this.context.newCDPSession(this.driver);
    await session.send('ServiceWorker.enable');
    const before = await this.#workerTargets();
    for (let tries = 0; tries < 5; tries++) {
      await session.send('ServiceWorker.stopAllWorkers');
      const gone = async (): Promise<boolean> => !(await this.#workerTargets()).some((id) => before.includes(id));
      const stopped = await until(gone, 1_000).then(
        () => true,
        () => false,
      );
      if (stopped) break;
    }
    await session.detach();
  }

  async #workerTargets(): Promise<readonly string[]> {
    const { targetInfos } = await this.#cdp.send('Target.getTargets');
    const mine = targetInfos.filter((info) => info.type === 'service_worker' && info.url.includes(CHROME_ID));
    return mine.map((info) => info.targetId);
  }

  /** A real click on the icon over a page: grants activeTab and opens the real popup. */
  clickIcon(page: Page, id: string = CHROME_ID): Promise<Page> {
    return clickIcon(this.#cdp, this.port, page, id);
  }

  /** Opens the real popup over a page, looks, and closes it. One that lost the focus and closed by itself is opened again. */
  async inPopup<T>(page: Page, look: (popup: Page) => Promise<T>, tries = 2): Promise<T> {
    const popup = await this.clickIcon(page);
    try {
      return await look(popup);
    } catch (error) {
      if (!popup.isClosed() || tries === 1) throw error;
    } finally {
      await popup.close().catch(() => undefined); // it may have closed by itself
    }
    return this.inPopup(page, look, tries - 1);
  }

  /** Lets a host be granted without the browser's question, which no headless browser can show: as if answered with yes. */
  async answerYesFor(origin: string): Promise<void> {
    const settings = await this.visit('chrome://extensions/');
    await settings.evaluate(
      ([id, host]) =>
        (
          globalThis as unknown as {
            chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
          }
        ).chrome.developerPrivate.addHostPermission(id, host),
      [CHROME_ID, `${origin}/*`] as const,
    );
    await settings.close();
  }

  /** The file that a page saves. */
  saved(page: Page, press: () => Promise<void>): Promise<SavedFile> {
    return savedBy(this.#cdp, mkdtempSync(join(this.#folder, 'saved-')), page, press);
  }

  /** What a choice in the context menu over a selected text does; no test can open the menu itself. */
  async chooseInMenu(page: Page, menuItemId: string, incognito = false): Promise<void> {
    const id = await this.tabId(page);
    const selectionText = await page.evaluate(() => String(document.getSelection()));
    const info = { menuItemId, selectionText, pageUrl: page.url(), frameId: 0 };
    await (await this.worker()).evaluate(
      ([chosen, tab]) => {
        const clicked = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: object): void };
        clicked.dispatch(chosen, tab);
      },
      [info, { id, incognito }] as const,
    );
  }

  /** Puts treatments into storage as the popup would, without a click. */
  async setTreatments(treatments: readonly Treatment[]): Promise<void> {
    await this.driver.evaluate(
      (data) => chrome.storage.local.set({ treatments: { v: 1, data } }),
      treatments as Treatment[],
    );
  }

  /** Puts settings into storage; what is not named has its default. */
  async setSettings(settings: Record<string, unknown>): Promise<void> {
    await this.driver.evaluate((data) => chrome.storage.local.set({ settings: { v: 1, data } }), settings);
  }

  /** Lets the alarm ring now, as it would at its time. */
  async ringAlarm(): Promise<void> {
    await (await this.worker()).evaluate(() => {
      const { onAlarm } = chrome.alarms;
      (onAlarm as unknown as { dispatch(alarm: { name: string }): void }).dispatch({ name: 'next' });
    });
  }

  /** Closes the browser and starts it again with the same profile. */
  async restart(): Promise<Chromium> {
    await this.context.close();
    const again = await Chromium.launch({ folder: this.#folder });
    again.shops.take(this.shops);
    return again;
  }

  /** Closes the browser; over everything that was tried in it, the extension must have asked the network for nothing. */
  async close(): Promise<void> {
    await this.context.close();
    if (this.shops.byExtension.length > 0) throw new Error(`requests: ${this.shops.byExtension.join(' ')}`);
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
