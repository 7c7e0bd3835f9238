import { browser } from '../../platform/browser.ts';
import type { Words } from '../words.tsx';

/** The strings of the browser's language, and the device's own time zone. */
export function browserWords(): Words {
  return {
    t: (key, ...args) => browser.i18n.getMessage(key, [...args]) || key,
    locale: browser.i18n.getUILanguage(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    now: Date.now(),
  };
}
