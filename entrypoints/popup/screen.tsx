import type { Api } from '../../src/platform/api.ts';
import { browser } from '../../src/platform/browser.ts';
import { Popup } from '../../src/ui/popup/Popup.tsx';
import { mount } from '../../src/ui/shell/mount.tsx';
import { pageOutside } from '../../src/ui/shell/outside.ts';
import type { FirstLook } from '../../src/ui/shell/primed.ts';
import type { Words } from '../../src/ui/words.tsx';

/** The screens, over the first picture. */
export function start(api: Api, words: Words, known: FirstLook | null): void {
  const outside = pageOutside(browser.runtime.getManifest().version);
  mount(<Popup api={api} outside={outside} known={known} />, words, words.t('extension_name'));
}
