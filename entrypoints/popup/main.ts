import '../../src/ui/design/index.css';
import { browser } from '../../src/platform/browser.ts';
import { createApi } from '../../src/platform/create-api.ts';
import { drawPicture } from '../../src/ui/first/draw.ts';
import { painted } from '../../src/ui/first/painted.ts';
import { pictureOf } from '../../src/ui/first/picture.ts';
import { browserWords } from '../../src/ui/shell/browser-words.ts';
import { primed } from '../../src/ui/shell/primed.ts';
import { speak } from '../../src/ui/shell/speak.ts';

/** A page that has to be read first takes longer than this: then the screens say that it is loading. */
const PATIENCE_MS = 150;

// The answer is on the screen before React is even loaded.
const { api, look } = primed(createApi());
// On a phone, or opened by its address, the popup is a page: it takes the width it gets.
void browser.tabs.getCurrent().then((tab) => {
  if (tab) document.documentElement.dataset.where = 'tab';
});

const words = browserWords();
speak(words, words.t('extension_name'));
const known = await Promise.race([look, new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null))]);
const picture = known && pictureOf(known.person, known.tab, Date.now(), words);
const root = document.getElementById('root');
if (root && picture) {
  drawPicture(root, picture);
  await painted();
}
const { start } = await import('./screen.tsx');
start(api, words, known);
