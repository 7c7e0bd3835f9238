import { defineBackground } from 'wxt/utils/define-background';
import { analyze } from '../src/ingredients/analyze.ts';
import { HIGHLIGHT_NAMES } from '../src/page/mark.ts';
import { TILE_NAMES } from '../src/page/tiles.ts';
import { markCss } from '../src/platform/worker/mark-css.ts';
import { startWorker } from '../src/platform/worker/start.ts';

// The lexicon is bundled here and nowhere else: pages and popups ask the worker.
export default defineBackground({
  main: () =>
    startWorker({ analyze, markCss: markCss(HIGHLIGHT_NAMES, TILE_NAMES), confined: import.meta.env.MODE !== 'test' }),
});
