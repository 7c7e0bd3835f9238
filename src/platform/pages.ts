import { browser } from './browser.ts';

/** Our own pages that open in a tab. */
const PATHS = {
  options: '/options.html',
  recovery: '/options.html#recovery',
  welcome: '/welcome.html',
} as const;
export type OwnPage = keyof typeof PATHS;

/** Opens one of our pages in a new tab. */
export async function openPage(page: OwnPage): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(PATHS[page]) });
}
