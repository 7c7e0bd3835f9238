import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';
import { CHROME_ID } from '../../../src/platform/manifest.ts';

/** Waits until something holds; at most ten seconds. */
export async function until(holds: () => Promise<boolean>, patience = 10_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A file of the extension shown as a page. */
export async function driverOf(context: BrowserContext): Promise<Page> {
  const driver = await context.newPage();
  const there = (): Promise<boolean> =>
    driver.goto(`chrome-extension://${CHROME_ID}/manifest.json`).then(
      () => true,
      () => false,
    );
  await until(there);
  return driver;
}

/** The extension's worker, once there is one. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  const mine = (worker: Worker): boolean => worker.url().includes(CHROME_ID);
  return context.serviceWorkers().find(mine) ?? context.waitForEvent('serviceworker', { predicate: mine });
}

/**
 * Waits until the browser has installed the worker. One that is stopped before is thrown away for good: Chromium calls
 * it "redundant" and starts no other until the extension is loaded again.
 */
export async function installed(worker: Worker): Promise<void> {
  await until(() =>
    worker.evaluate(() => {
      const { registration } = globalThis as unknown as { registration: ServiceWorkerRegistration };
      return registration.active?.state === 'activated';
    }),
  );
}

/** Whether a request came from the extension. */
export function fromExtension(request: { serviceWorker(): Worker | null; frame(): { url(): string } }): boolean {
  if (request.serviceWorker()) return true;
  try {
    return request.frame().url().startsWith('chrome-extension:');
  } catch {
    return false; // a navigation that has no frame yet is the page's own
  }
}

/** Sends a command that Playwright's types do not know yet. */
export function sendTo(cdp: CDPSession, method: string, params: Record<string, unknown>): Promise<unknown> {
  const send = cdp.send.bind(cdp) as unknown as (m: string, p: Record<string, unknown>) => Promise<unknown>;
  return send(method, params);
}
