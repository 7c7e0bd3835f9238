import { browser } from '../browser.ts';
import type { WorkerMessage } from '../messages.ts';

/**
 * Brings the style of marks to a tab, or takes it away: a page without marks has no trace of it.
 * Whatever fails here (tab gone, permission taken back) leaves the page without marks.
 */
export async function styleMarks(tabId: number, css: string, present: boolean): Promise<void> {
  const injection = { target: { tabId }, css, origin: 'USER' as const };
  await browser.scripting.removeCSS(injection).catch(() => undefined);
  if (present) await browser.scripting.insertCSS(injection).catch(() => undefined);
}

/** Tells or asks a tab's reader something; gives the address of its present reading, nothing when no reader is there. */
export async function askPage(tabId: number, message: WorkerMessage): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}
