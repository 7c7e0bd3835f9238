/** The one place that loads the browser API: promises in every browser (webextension-polyfill). */
export { default as browser } from 'webextension-polyfill';
