import { describe, expect, it } from 'vitest';
import { manifest, targetOf } from '../../src/platform/manifest.ts';

const HOSTS = ['https://www.sephora.com/*'];

describe('the manifest', () => {
  it.each([
    ['chrome', 'chrome'],
    ['edge', 'chrome'],
    ['opera', 'chrome'],
    ['firefox', 'firefox'],
    ['safari', 'safari'],
  ])('of a build for %s is that of %s', (browser, target) => expect(targetOf(browser)).toBe(target));

  it("for Safari's converter holds no key of another browser, and asks for the same", () => {
    const [safari, chrome] = [manifest('safari', 'production', HOSTS), manifest('chrome', 'production', HOSTS)];
    for (const key of ['key', 'minimum_chrome_version', 'incognito', 'browser_specific_settings'])
      expect(safari).not.toHaveProperty(key);
    for (const key of ['permissions', 'host_permissions', 'content_scripts', 'content_security_policy'])
      expect([key, safari[key]]).toEqual([key, chrome[key]]);
  });
});
