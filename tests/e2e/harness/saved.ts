import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { until } from './start.ts';

export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** The file that a page saves at a press. A folder of our own: that of Playwright goes with every look at a popup. */
export async function savedBy(
  cdp: CDPSession,
  folder: string,
  page: Page,
  press: () => Promise<void>,
): Promise<SavedFile> {
  await cdp.send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    downloadPath: folder,
    eventsEnabled: true,
  });
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const files = (): string[] => readdirSync(folder).filter((name) => !name.endsWith('.crdownload'));
  await until(async () => files().length > 0);
  return { name: download.suggestedFilename(), text: readFileSync(join(folder, files()[0] ?? ''), 'utf8') };
}
