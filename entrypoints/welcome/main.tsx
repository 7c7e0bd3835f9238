import '../../src/ui/design/index.css';
import { createApi } from '../../src/platform/create-api.ts';
import { browserWords } from '../../src/ui/shell/browser-words.ts';
import { mount } from '../../src/ui/shell/mount.tsx';
import { Welcome } from '../../src/ui/welcome/Welcome.tsx';

const words = browserWords();
mount(<Welcome api={createApi()} />, words, `AfterNeedle: ${words.t('welcome_title')}`);
