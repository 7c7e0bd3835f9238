/** The one place that loads the browser API: promises in every browser (webextension-polyfill; in the worker the browser's own, `scripts/pack/native.ts`). */
export { default as browser } from 'webextension-polyfill';
