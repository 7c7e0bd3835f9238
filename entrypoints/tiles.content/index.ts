import { defineContentScript } from 'wxt/utils/define-content-script';
import { startTiles } from './tiles.ts';

// Brought to a page by the worker, only on shops where products were read before. Declared like the reader.
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  world: 'MAIN',
  main: startTiles,
});
