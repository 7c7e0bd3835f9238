/** The manifest, apart from the entrypoints that WXT adds. */

/** Public half of a key pair made for this extension: fixes the Chrome id in every build. */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA3xOcjlpuX524BtQlBHeHSyJJ8fKZ6EBpbz35Cp1NKngm8Pu6Y4w2rLeayBGpGMdqHbHhC+YQlxMSNqDgsTTsQkzG2TfqGxkb6LlGbPoq1JnwvVoZ85JLKQajVxS79bxeoWMv3Jh2uJMFdItlqkeU5IVmTWY6S6brNtE3gvSPUyeYTBPpqAgpNbbQlixNzvwTqtAMixx583LK+cQ2s6rx53eJqqK0CV5dvTYuNbIqzaSLwYMO8GPRdeljYOsLBPtm9y0Wn9LOhNpss+75D5F8f8HK/5SIhRneWWjJU4B5S/lfwCyZ5LywTeUbL1BmEgKfBmVayEBT+BDakLdzgKmcJQIDAQAB';
export const FIREFOX_ID = 'afterneedle@afterneedle.example';

/** Hosts read without asking: the named shops only. Filled from the rows in src/page/shops. */
const shopHosts: string[] = ['https://www.sephora.com/*'];

/** Builds the manifest for one browser; `mode` is WXT's build mode ("test" may read every host). */
export function manifest(browser: 'chrome' | 'firefox', mode: string): Record<string, unknown> {
  const hosts = mode === 'test' ? ['https://*/*', 'http://*/*'] : shopHosts;
  return {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'activeTab', 'scripting', 'contextMenus'],
    host_permissions: hosts,
    optional_host_permissions: ['https://*/*'],
    ...(browser === 'chrome'
      ? { key: CHROME_KEY, minimum_chrome_version: '123' }
      : {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: {},
          },
        }),
  };
}
