import { browser } from './browser.ts';

/*
 * Sites beyond the named shops: the browser's own list of granted origins is the only record of them.
 */

/** The first look, as registered for further sites: it asks for the reader where a page may hold a list. */
const GLANCE_FILE = '/content-scripts/glance.js';
/** The reader, brought to such a page and on a click. */
const READER_FILE = '/content-scripts/reader.js';
const SCRIPT_ID = 'sites';

/** The match pattern of one site. @example originOf('shop.example') // "https://shop.example/*" */
export const originOf = (host: string): string => `https://${host}/*`;

/** Origins that were granted by the person, not by the manifest. */
export async function grantedOrigins(): Promise<readonly string[]> {
  const required = new Set(requiredOrigins());
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !required.has(origin));
}

/** Origins that came with the installation. */
export function requiredOrigins(): readonly string[] {
  const manifest = browser.runtime.getManifest();
  const hosts =
    'host_permissions' in manifest && Array.isArray(manifest.host_permissions) ? manifest.host_permissions : [];
  return [...hosts.map(String), ...(manifest.content_scripts ?? []).flatMap((script) => script.matches)];
}

/** Whether the reader runs on a host without a click. */
export function isAlwaysRead(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originOf(host)] });
}

/**
 * Makes the registered reader agree with the granted origins. Run after an installation, a start of the browser and each
 * change of permissions; safe to run twice at a time.
 */
export function syncSites(): Promise<void> {
  return navigator.locks.request('sites', async () => {
    const matches = [...(await grantedOrigins())];
    const present = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
    if (present.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    if (matches.length === 0) return;
    await browser.scripting.registerContentScripts([
      { id: SCRIPT_ID, js: [GLANCE_FILE], matches, runAt: 'document_idle' },
    ]);
  });
}

/** Has open tabs of the given origins looked at, so that nobody has to reload. Tabs that refuse are left alone. */
export async function readOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.allSettled(tabs.map((tab) => inject(tab.id, GLANCE_FILE)));
}

/** Runs the reader in a tab's page once. Rejects where the browser does not allow it. */
export const injectReader = (tabId: number): Promise<void> => inject(tabId, READER_FILE);

async function inject(tabId: number | undefined, file: string): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
}
