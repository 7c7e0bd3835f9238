import { defineConfig } from 'wxt';
import { shopHosts } from './src/page/shops/hosts.ts';
import { manifest, targetOf } from './src/platform/manifest.ts';

// One source builds Chrome MV3 and Firefox MV3. What each permission is for: docs/TRUST.md.
// AFTERNEEDLE_OUT builds into a folder of its own, so that two builds at a time do not disturb each other.
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  outDir: process.env.AFTERNEEDLE_OUT ?? '.output',
  webExt: { disabled: true },
  // The archive of the sources rebuilds to the same bytes: all that is tracked, nothing that is made.
  zip: {
    includeSources: ['**/*', '.npmrc', '.gitignore', '.ci/**'],
    excludeSources: [
      'artifacts/**',
      'coverage/**',
      'reports/**',
      'test-results/**',
      'playwright-report/**',
      '**/*.log',
    ],
  },
  // Vite's helper for old browsers is the only network call that would ship.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser, mode }) => manifest(targetOf(browser), mode, shopHosts()),
});
