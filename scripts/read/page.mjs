import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PATIENCE_MS = 20_000;
const SILENT = { 'content-security-policy': "script-src 'none'" };

/**
 * Loads a saved page under its address and answers what the reader sent. Nothing reaches the network: what is not the
 * page itself is refused.
 */
export async function readPage(context, worker, row, { dir, scripts }) {
  const body = readFileSync(join(dir, row.file));
  const page = await context.newPage();
  try {
    const address = row.url.split('#')[0];
    await page.route('**/*', (route) => {
      const request = route.request();
      if (request.url() !== address || request.resourceType() !== 'document' || request.frame() !== page.mainFrame()) {
        return route.abort();
      }
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body, headers: scripts ? {} : SILENT });
    });
    await page.goto(row.url, { waitUntil: 'domcontentloaded', timeout: PATIENCE_MS });
    return await reading(worker, page, scripts);
  } finally {
    await page.close();
  }
}

/** The reading of a page, once it is there; with scripts running, the one after a moment of quiet. */
async function reading(worker, page, scripts) {
  const until = Date.now() + PATIENCE_MS;
  if (scripts) await page.waitForTimeout(1500);
  for (;;) {
    const found = await worker.evaluate((url) => globalThis.readings.get(url), page.url());
    if (found) return found;
    if (Date.now() > until) throw new Error('the reader sent nothing');
    await page.waitForTimeout(40);
  }
}
