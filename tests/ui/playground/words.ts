import type { Words } from '../../../src/ui/words.tsx';
import { type Translate, translateFrom } from '../../../src/verdict/translate.ts';
import { NOW } from './data.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;
const files = import.meta.glob<Messages>('../../../public/_locales/*/messages.json', {
  import: 'default',
  eager: true,
});

/** The words of one folder in _locales, in UTC. `xr` is a right-to-left pseudo-language made from the English words. */
export function wordsOf(lang: string): Words {
  const folder = lang === 'xr' ? 'en' : lang;
  const messages = files[`../../../public/_locales/${folder}/messages.json`] ?? {};
  const t: Translate = translateFrom(messages);
  const locale = lang === 'xr' ? 'ar-u-nu-latn' : lang === 'en' ? 'en-GB' : lang.replace('_', '-');
  return { t, locale, zone: 'UTC', now: NOW };
}
