import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, vi } from 'vitest';
import { WordsProvider } from '../../src/ui/words.tsx';
import { NOW } from './playground/data.ts';
import { wordsOf } from './playground/words.ts';

let root: Root | undefined;

/** Every test of a screen stands at the same moment, and takes its screen away afterwards. */
export function atTheFixedMoment(): void {
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    vi.spyOn(Date, 'now').mockReturnValue(NOW);
  });
  afterEach(async () => {
    await act(async () => root?.unmount());
    document.body.replaceChildren();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}

/** Shows a screen and waits for what it loads. */
export async function show(screen: ReactNode, lang = 'en'): Promise<void> {
  const host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  await act(async () => root?.render(<WordsProvider words={wordsOf(lang)}>{screen}</WordsProvider>));
  await act(() => vi.dynamicImportSettled());
}

/** All that can be read, with single spaces. */
export const words = (): string => (document.body.textContent ?? '').replace(/\s+/g, ' ');

/** The headings in the order in which they are read aloud: "1 Not yet", "2 In the way" … */
export const headings = (): string[] =>
  [...document.querySelectorAll('h1, h2, h3, h4')].map((one) => `${one.tagName[1]} ${one.textContent?.trim()}`);

/** The control of this name: its label's words, or its `aria-label`. */
export function control(name: string): HTMLElement {
  const named = [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, a, summary')].find(
    (one) => nameOf(one) === name,
  );
  if (!named) throw new Error(`no control "${name}" in: ${words()}`);
  return named;
}

function nameOf(one: HTMLElement): string {
  const label = one.getAttribute('aria-label');
  if (label) return label;
  if (one instanceof HTMLInputElement || one instanceof HTMLSelectElement || one instanceof HTMLTextAreaElement) {
    const outer = one.closest('label') ?? document.querySelector(`label[for="${one.id}"]`);
    return (outer?.textContent ?? '').trim();
  }
  return (one.textContent ?? '').trim();
}

export const isThere = (name: string): boolean => {
  try {
    return Boolean(control(name));
  } catch {
    return false;
  }
};

export const click = (name: string): Promise<void> => act(async () => control(name).click());

/** Types into a field, as React hears it, and leaves it. */
export async function type(name: string, value: string): Promise<void> {
  const field = control(name);
  const proto = Object.getPrototypeOf(field);
  await act(async () => {
    Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await act(async () => {
    field.dispatchEvent(new Event('focusout', { bubbles: true }));
  });
}

export const press = (name: string, key: string): Promise<void> =>
  act(async () => {
    control(name).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
