import type { Words } from '../words.tsx';

/** The document gets its language, direction and title. */
export function speak({ locale }: Words, title: string): void {
  const { documentElement } = document;
  documentElement.lang = locale;
  documentElement.dir = /^(ar|he|fa|ur)\b/.test(locale) ? 'rtl' : 'ltr';
  document.title = title;
}
