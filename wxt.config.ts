import { defineConfig } from 'wxt';
import { evidenceForPages } from './scripts/pack/evidence.ts';
import { packedTables } from './scripts/pack/plugin.ts';
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
  vite: () => ({
    build: { modulePreload: { polyfill: false } },
    plugins: [packedTables(import.meta.dirname), evidenceForPages(import.meta.dirname)],
  }),
  // What the popup's answer is made of is one file: many small ones are waited for one by one.
  hooks: {
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const output = build?.rollupOptions?.output;
      const isPages = entrypoints.some(({ name }) => name === 'popup');
      if (!isPages || !output || Array.isArray(output)) return;
      const start =
        /wxt-(?:html-)?plugins|src[\\/](ui[\\/](design|first|shell[\\/](speak|browser-words|primed))|platform[\\/]create-api)/;
      output.codeSplitting = { groups: [{ name: 'start', test: start }] };
    },
  },
  manifest: ({ browser, mode }) => manifest(targetOf(browser), mode, shopHosts()),
});
