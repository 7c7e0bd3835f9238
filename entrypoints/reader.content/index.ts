import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from './reader.ts';

/*
 * WXT's wrapper for isolated content scripts posts a message and dispatches an event to the page, which a shop could hear.
 * Its wrapper for `MAIN` does neither. Declared so, and with `registration: 'runtime'`, the file is built but not put into
 * the manifest: the manifest and the worker register it by hand, in the isolated world.
 */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  world: 'MAIN',
  main: startReader,
});
