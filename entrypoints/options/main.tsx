import '../../src/ui/design/index.css';
import { browser } from '../../src/platform/browser.ts';
import { createApi } from '../../src/platform/create-api.ts';
import { Options } from '../../src/ui/plan/Options.tsx';
import { browserWords } from '../../src/ui/shell/browser-words.ts';
import { mount } from '../../src/ui/shell/mount.tsx';
import { pageOutside } from '../../src/ui/shell/outside.ts';

const words = browserWords();
const outside = pageOutside(browser.runtime.getManifest().version);
mount(<Options api={createApi()} outside={outside} />, words, `AfterNeedle: ${words.t('plan_title')}`);
