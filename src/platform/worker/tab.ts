import { browser } from '../browser.ts';
import type { WorkerMessage } from '../messages.ts';

/** A page that hangs, or sleeps in the background, must not make the icon wait. */
const PATIENCE_MS = 1_000;

/** What a tab answers, or nothing: when it is gone, forbids it, or does not answer in time. */
export async function patiently<T>(asked: Promise<T>): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
  return Promise.race([asked.catch(() => undefined), late]);
}

/** Tells or asks a tab's reader something; gives the address of its present reading, nothing when no reader is there. */
export function askPage(tabId: number, message: WorkerMessage): Promise<unknown> {
  return patiently(browser.tabs.sendMessage(tabId, message));
}

/** Brings the style of marks to a tab, or takes it away: a page without marks has no trace of it. */
export async function styleMarks(tabId: number, css: string, present: boolean): Promise<void> {
  const injection = { target: { tabId }, css, origin: 'USER' as const };
  await patiently(browser.scripting.removeCSS(injection));
  if (present) await patiently(browser.scripting.insertCSS(injection));
}
