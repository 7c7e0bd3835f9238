import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPlace } from './place.ts';

// Brought to a page by the worker when the person says "The ingredient list is here". Declared like the reader.
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  world: 'MAIN',
  main: startPlace,
});
