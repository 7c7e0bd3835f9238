import type { Chromium } from './chromium.ts';
import { until } from './start.ts';

interface Target {
  readonly id: string;
  readonly type: string;
  readonly url: string;
  readonly webSocketDebuggerUrl: string;
}
type Send = (method: string, params?: object) => Promise<Record<string, unknown>>;

/** What the browser's debugger lists: Playwright itself does not see private windows. */
export async function targets(browser: Chromium): Promise<readonly Target[]> {
  return (await fetch(`http://127.0.0.1:${browser.port}/json/list`)).json() as Promise<readonly Target[]>;
}

/** A line to one target. */
async function talk(
  target: Target,
): Promise<{ send: Send; on: (method: string, heard: (params: object) => void) => void }> {
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  const waiting = new Map<number, (result: Record<string, unknown>) => void>();
  const listeners = new Map<string, (params: object) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data));
    waiting.get(message.id)?.(message.result ?? {});
    listeners.get(message.method)?.(message.params);
  });
  let last = 0;
  const send: Send = (method, params = {}) =>
    new Promise((resolve) => {
      setTimeout(resolve, 3_000, {}); // a target that is being replaced answers nothing
      waiting.set(++last, resolve);
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  return { send, on: (method, heard) => listeners.set(method, heard) };
}

/** Runs an expression inside of a target and gives its value. */
export async function evaluateIn(target: Target, expression: string): Promise<unknown> {
  const { send } = await talk(target);
  const { result } = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  return (result as { value?: unknown } | undefined)?.value;
}

/** Shows a page of our own at an address in the private window. */
export async function showPrivately(target: Target, pages: ReadonlyMap<string, string>, url: string): Promise<void> {
  const { send, on } = await talk(target);
  on('Fetch.requestPaused', (params) => {
    const { requestId, request } = params as { requestId: string; request: { url: string } };
    const html = pages.get(request.url);
    const body = Buffer.from(html ?? '').toString('base64');
    const responseHeaders = [{ name: 'content-type', value: 'text/html; charset=utf-8' }];
    void send('Fetch.fulfillRequest', { requestId, responseCode: html ? 200 : 404, responseHeaders, body });
  });
  await send('Fetch.enable', { patterns: [{ urlPattern: 'https://*' }] });
  // A window that has only just opened may drop its first navigation.
  await until(async () => {
    await send('Page.navigate', { url });
    const { result } = await send('Runtime.evaluate', { expression: 'location.href' });
    return (result as { value?: unknown } | undefined)?.value === url;
  });
}

/** Waits for a target. */
export async function targetOf(browser: Chromium, is: (target: Target) => boolean): Promise<Target> {
  let found: Target | undefined;
  await until(async () => {
    found = (await targets(browser)).find(is);
    return found !== undefined;
  });
  if (!found) throw new Error('no such target');
  return found;
}

/** Sends a message from the world on a page that only our scripts share. */
export async function sayFromOurWorld(target: Target, message: object): Promise<void> {
  const { send, on } = await talk(target);
  const contexts: { id: number; origin: string }[] = [];
  on('Runtime.executionContextCreated', (params) => contexts.push((params as { context: never }).context));
  await send('Runtime.enable');
  const ours = contexts.find(({ origin }) => origin.startsWith('chrome-extension:'));
  const expression = `chrome.runtime.sendMessage(${JSON.stringify(message)})`;
  await send('Runtime.evaluate', { expression, contextId: ours?.id, awaitPromise: true });
}
