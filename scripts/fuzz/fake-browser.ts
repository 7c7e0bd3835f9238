/*
 * As much of a browser as storage and worker need, in memory. It has to be in place before anything loads
 * webextension-polyfill, which takes it as it is.
 */
const ID = 'ours';
export const BASE = 'chrome-extension://ours/';

type Listener = (...args: readonly unknown[]) => unknown;

/** One area of storage: values go in and come out as copies, as JSON. */
class Area {
  readonly kept = new Map<string, string>();
  get = async (key: string | null): Promise<Record<string, unknown>> => {
    const names = key === null ? [...this.kept.keys()] : [key];
    const found = names.flatMap((name) => (this.kept.has(name) ? [[name, this.valueOf_(name)] as const] : []));
    return Object.fromEntries(found);
  };
  set = async (entries: Record<string, unknown>): Promise<void> => {
    for (const [key, value] of Object.entries(entries)) this.kept.set(key, JSON.stringify(value));
  };
  remove = async (keys: string | readonly string[]): Promise<void> => {
    for (const key of typeof keys === 'string' ? [keys] : keys) this.kept.delete(key);
  };
  clear = async (): Promise<void> => this.kept.clear();
  private valueOf_(name: string): unknown {
    return JSON.parse(this.kept.get(name) ?? 'null');
  }
}

export const local = new Area();
export const session = new Area();
/** Listeners by the name of their event, "runtime.onMessage". */
export const listeners = new Map<string, Listener[]>();
/** What the icon was told to show, last. */
export const shown = new Map<string, unknown>();

/** Anything else that is called answers with nothing; an event takes listeners. */
function silent(path: string): unknown {
  const call = (...args: readonly unknown[]): Promise<unknown> => {
    shown.set(path, args[0]);
    return Promise.resolve(ANSWERS.get(path));
  };
  return new Proxy(call, {
    get: (_, name) => {
      if (name === 'addListener')
        return (listener: Listener) => listeners.set(path, [...(listeners.get(path) ?? []), listener]);
      if (name === 'removeListener') return () => undefined;
      return typeof name === 'string' && name !== 'then' ? silent(`${path}.${name}`) : undefined;
    },
  });
}

const ANSWERS = new Map<string, unknown>([
  ['permissions.getAll', { origins: [] }],
  ['permissions.contains', false],
  ['tabs.query', []],
  ['scripting.getRegisteredContentScripts', []],
  ['notifications.getAll', {}],
]);

const NOW = new Map<string, unknown>([
  ['runtime.id', ID],
  ['runtime.getURL', (path: string) => BASE + path],
  ['runtime.getManifest', () => ({ content_scripts: [] })],
  ['i18n.getMessage', (key: string) => key],
  ['i18n.getUILanguage', () => 'en-GB'],
  ['storage.local', local],
  ['storage.session', session],
]);

function api(name: string): unknown {
  return new Proxy({}, { get: (_, key) => NOW.get(`${name}.${String(key)}`) ?? silent(`${name}.${String(key)}`) });
}

const NAMES = 'runtime i18n storage alarms action tabs permissions scripting contextMenus notifications windows'.split(
  ' ',
);
const browser = Object.fromEntries(NAMES.map((name) => [name, api(name)]));

Object.assign(globalThis, { chrome: browser, browser });
