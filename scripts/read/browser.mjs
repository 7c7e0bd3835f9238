import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { TEST_BUILD } from './build.mjs';

/** The Chromium to use: `CHROMIUM`, the system's, or Playwright's own. */
function executable() {
  const found = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
    (path) => path && existsSync(path),
  );
  return found ? { executablePath: found } : { channel: 'chromium' };
}

/**
 * A browser with the test build in it, and its worker, which keeps every reading it is sent.
 * @param {object} options reader options of the test build, such as `{ without: ['shop'] }`
 */
export async function openBrowser(options) {
  const profile = mkdtempSync(join(tmpdir(), 'afterneedle-read-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...executable(),
    headless: true,
    args: [`--disable-extensions-except=${TEST_BUILD}`, `--load-extension=${TEST_BUILD}`],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(async (chosen) => {
    await chrome.storage.local.set({ 'test-reader-options': chosen });
    globalThis.readings = new Map();
    chrome.runtime.onMessage.addListener((message, sender) => {
      if (message?.type === 'reading' && sender.tab) globalThis.readings.set(sender.tab.url, message.reading);
    });
  }, options);
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  return { context, worker, close };
}
