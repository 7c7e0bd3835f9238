import { createContext, type ReactNode, useContext } from 'react';
import type { Translate } from '../verdict/translate.ts';
import type { TimeStyle } from './format/time.ts';

/** What every screen needs to speak: the strings and the way times are written. */
export interface Words extends TimeStyle {
  readonly t: Translate;
}

const Context = createContext<Words>({ t: (key) => key, locale: 'en' });

/** Gives the strings to all screens below it. */
export function WordsProvider({ words, children }: { words: Words; children: ReactNode }) {
  return <Context value={words}>{children}</Context>;
}

/** The strings and time style of this screen. */
export const useWords = (): Words => useContext(Context);
