import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';

export const ROOT: string = resolve(import.meta.dirname, '../../..');

/** Where the end-to-end tests build to: a folder of their own, so that no other build disturbs them. */
export const OUT: string = process.env.AFTERNEEDLE_OUT ?? resolve(ROOT, '.cache/e2e');
export const CHROME_BUILD: string = resolve(OUT, 'chrome-mv3');
export const FIREFOX_BUILD: string = resolve(OUT, 'firefox-mv3');

/** CHROMIUM, else the system's, else Playwright's; nothing when there is none. */
export function chromiumPath(): string | undefined {
  return [process.env.CHROMIUM, '/usr/bin/chromium', chromium.executablePath()].find(isThere);
}

/** FIREFOX, else the system's; nothing when there is none. */
export function firefoxPath(): string | undefined {
  return [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(isThere);
}

const isThere = (path: string | undefined): path is string => Boolean(path) && existsSync(path ?? '');
