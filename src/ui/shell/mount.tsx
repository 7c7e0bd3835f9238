import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Words } from '../words.tsx';
import { WordsProvider } from '../words.tsx';
import { keepFocus } from './keep-focus.ts';
import { speak } from './speak.ts';

/** Puts a screen into `#root`, with its words. The document gets its language, direction and title from them. */
export function mount(screen: ReactNode, words: Words, title: string): void {
  const root = document.getElementById('root');
  if (!root) return;
  speak(words, title);
  keepFocus(root);
  createRoot(root).render(
    <StrictMode>
      <WordsProvider words={words}>{screen}</WordsProvider>
    </StrictMode>,
  );
}
