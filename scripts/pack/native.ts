// A plugin of Vite: the worker takes the browser's own promises. Chromium from 127 and Firefox have them for all that it asks;
// the pages, which were named to use it, keep webextension-polyfill. Three kilobytes that every start of the worker would compile.
import type { Plugin } from 'vite';

const NATIVE = '\0native-browser';

/** Whether a build makes the worker and nothing else. */
function isWorker(input: unknown): boolean {
  const files = typeof input === 'string' ? [input] : Object.values(input ?? {}).map(String);
  return files.length === 1 && files.some((file) => /background\.ts$/.test(file));
}

/** Replaces webextension-polyfill in the worker. */
export function nativeBrowserInWorker(): Plugin {
  let worker = false;
  return {
    name: 'native-browser-in-worker',
    enforce: 'pre',
    buildStart({ input }) {
      worker = isWorker(input);
    },
    resolveId: (id) => (worker && id === 'webextension-polyfill' ? NATIVE : undefined),
    load: (id) => (id === NATIVE ? 'export default globalThis.browser ?? globalThis.chrome;' : undefined),
  };
}
