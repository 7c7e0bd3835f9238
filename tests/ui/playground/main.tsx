import '../../../src/ui/design/index.css';
import { mount } from '../../../src/ui/shell/mount.tsx';
import { NOW } from './data.ts';
import { SCREENS } from './screens.tsx';
import { wordsOf } from './words.ts';

// Every screen with fixed data at a fixed moment: ?screen=popup-avoid&lang=de. Without a screen: the list of all.
Date.now = () => NOW;
const asked = new URLSearchParams(location.search);
const name = asked.get('screen') ?? '';
const screen = SCREENS[name];
const words = wordsOf(asked.get('lang') ?? 'en');
if (innerWidth !== 400) document.documentElement.dataset.where = 'tab';
document.body.className = name.startsWith('popup') ? 'in-popup' : '';

const list = (
  <ul className="pad">
    {Object.keys(SCREENS).map((one) => (
      <li key={one}>
        <a href={`?screen=${one}`}>{one}</a>
      </li>
    ))}
  </ul>
);
mount(screen ? screen() : list, words, `AfterNeedle: ${name || 'all screens'}`);
