import '../../src/ui/design/index.css';
import { browser } from '../../src/platform/browser.ts';
import { createApi } from '../../src/platform/create-api.ts';
import { Popup } from '../../src/ui/popup/Popup.tsx';
import { browserWords } from '../../src/ui/shell/browser-words.ts';
import { mount } from '../../src/ui/shell/mount.tsx';
import { pageOutside } from '../../src/ui/shell/outside.ts';
import { primed } from '../../src/ui/shell/primed.ts';

const api = primed(createApi());

// On a phone, or opened by its address, the popup is a page: it takes the width it gets.
void browser.tabs.getCurrent().then((tab) => {
  if (tab) document.documentElement.dataset.where = 'tab';
});

const words = browserWords();
const outside = pageOutside(browser.runtime.getManifest().version);
mount(<Popup api={api} outside={outside} />, words, words.t('extension_name'));
