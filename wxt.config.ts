import { defineConfig } from 'wxt';
import { manifest } from './src/platform/manifest.ts';

// One source builds Chrome MV3 and Firefox MV3. What each permission is for: docs/TRUST.md.
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  manifest: ({ browser, mode }) => manifest(browser === 'firefox' ? 'firefox' : 'chrome', mode),
});
