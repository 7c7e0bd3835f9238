/** The manifest, apart from the entrypoints that WXT adds. */

/** Public half of a key pair made for this extension: fixes the Chrome id in every build. */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA3xOcjlpuX524BtQlBHeHSyJJ8fKZ6EBpbz35Cp1NKngm8Pu6Y4w2rLeayBGpGMdqHbHhC+YQlxMSNqDgsTTsQkzG2TfqGxkb6LlGbPoq1JnwvVoZ85JLKQajVxS79bxeoWMv3Jh2uJMFdItlqkeU5IVmTWY6S6brNtE3gvSPUyeYTBPpqAgpNbbQlixNzvwTqtAMixx583LK+cQ2s6rx53eJqqK0CV5dvTYuNbIqzaSLwYMO8GPRdeljYOsLBPtm9y0Wn9LOhNpss+75D5F8f8HK/5SIhRneWWjJU4B5S/lfwCyZ5LywTeUbL1BmEgKfBmVayEBT+BDakLdzgKmcJQIDAQAB';
/** The id that follows from the key. */
export const CHROME_ID = 'aoocadcbojmpbogogcbfipnohmdioheo';
export const FIREFOX_ID = 'afterneedle@afterneedle.example';

/** Any site the person may add one by one, "always check this site". */
const ANY_SITE: readonly string[] = ['https://*/*'];
/** Only in the build that reads saved pages for tests and catalogues. */
const EVERY_HOST: readonly string[] = ['https://*/*', 'http://*/*'];

/** The browsers that a build can be for. Edge, Brave and Opera take Chrome's, Firefox for Android takes Firefox's. */
export type Target = 'chrome' | 'firefox' | 'safari';

/** The target of a build by WXT's name for the browser; an unknown one is built as for Chrome. */
export const targetOf = (browser: string): Target =>
  browser === 'firefox' || browser === 'safari' ? browser : 'chrome';

/** Where `npm start` and `npm run dev` serve the demo shop. */
const DEMO_SHOP = 'http://localhost/*';
const WITH_DEMO: ReadonlySet<string> = new Set(['demo', 'development']);

/** Our own pages may show themselves and nothing else: no connection, no frame, no form, no inline script. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * Builds the manifest for one browser. What each permission is for: docs/TRUST.md.
 *
 * @param hosts match patterns of the named shops, read without asking
 * @param mode WXT's build mode: "test" may read every host, "demo" and "development" also the demo shop, "development" needs a connection to the dev server
 */
export function manifest(browser: Target, mode: string, hosts: readonly string[]): Record<string, unknown> {
  const read = mode === 'test' ? EVERY_HOST : WITH_DEMO.has(mode) ? [...hosts, DEMO_SHOP] : hosts;
  return {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'activeTab', 'scripting', 'contextMenus'],
    optional_permissions: ['notifications'],
    host_permissions: read,
    content_scripts: [glance(read)],
    ...(mode === 'test' ? {} : { optional_host_permissions: ANY_SITE }),
    ...(mode === 'development' ? {} : { content_security_policy: { extension_pages: PAGE_POLICY } }),
    ...OWN[browser],
  };
}

/** The first look runs in the isolated world of top frames; WXT only builds its file (see entrypoints/glance.content). */
const glance = (matches: readonly string[]) => ({
  matches,
  js: ['content-scripts/glance.js'],
  run_at: 'document_idle',
});

const chrome = {
  key: CHROME_KEY,
  minimum_chrome_version: '127',
  // A private window has a worker of its own; what it reads is gone with it.
  incognito: 'split',
};

const firefox = {
  action: { default_area: 'navbar' },
  browser_specific_settings: {
    gecko: {
      id: FIREFOX_ID,
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: {},
  },
};

/** What only one browser knows. Safari's converter takes the rest as it is, and warns of keys it does not know. */
const OWN: Readonly<Record<Target, object>> = { chrome, firefox, safari: {} };
