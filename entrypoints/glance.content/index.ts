import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGlance } from './glance.ts';

// What every page pays for. Declared like the reader, and for the same reason: nothing is said to the page.
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  world: 'MAIN',
  main: startGlance,
});
