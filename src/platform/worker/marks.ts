import { browser } from '../browser.ts';
import type { Mark, WorkerMessage } from '../messages.ts';

/**
 * Brings the style of marks to a tab, or takes it away: a page without marks has no trace of it.
 * Whatever fails here (tab gone, permission taken back) leaves the page without marks.
 */
export async function styleMarks(tabId: number, css: string, present: boolean): Promise<void> {
  const injection = { target: { tabId }, css, origin: 'USER' as const };
  await browser.scripting.removeCSS(injection).catch(() => undefined);
  if (present) await browser.scripting.insertCSS(injection).catch(() => undefined);
}

/** Sends a tab's reader what to mark now. */
export async function sendMarks(tabId: number, marks: readonly Mark[]): Promise<void> {
  const message: WorkerMessage = { type: 'marks', marks };
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}
