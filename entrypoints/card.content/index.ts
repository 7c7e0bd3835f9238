import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCard } from './card.ts';

// Brought to a page by the worker, only when there is something to say. Declared like the reader, for the same reason.
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  world: 'MAIN',
  main: startCard,
});
