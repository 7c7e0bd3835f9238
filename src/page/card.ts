/*
 * The card: one small note about the product, in a closed shadow root, plain DOM. Everything is styled through the object
 * model, which no page's policy forbids, and fixed to a corner, so that nothing of the page moves.
 */
import { bare, button, shapeOf, style } from './card-parts.ts';
import { dragBy, hideOnPaper, stayFree, toFreeCorner } from './card-place.ts';

export interface CardName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What the card says; all words come ready from the worker. */
export interface Card {
  readonly tone: 'avoid' | 'ask' | 'ease-in';
  /** The clinic's own words, which stand first everywhere. */
  readonly clinic?: { readonly label: string; readonly text: string };
  readonly line: string;
  readonly names: readonly CardName[];
  readonly words: { readonly label: string; readonly smaller: string; readonly larger: string; readonly off: string };
}

export interface CardActions {
  /** Brings a word of the list into view. */
  readonly goTo: (name: CardName) => void;
  /** "Not on this site". */
  readonly off: () => void;
}

/** A card on the page, until `remove`. */
export interface ShownCard {
  readonly remove: () => void;
}

/**
 * Shows a card. The host is a plain element, since a page can put code of its own behind any
 * name but a plain one; no attribute of it tells anything, and its shadow root is closed.
 *
 * @example const shown = showCard(document, card, { goTo, off }); shown.remove();
 */
export function showCard(document: Document, card: Card, actions: CardActions): ShownCard {
  const host = document.createElement('div');
  style(host, bare);
  const root = host.attachShadow({ mode: 'closed' });
  const box = document.createElement('section');
  box.setAttribute('aria-label', card.words.label);
  box.dir = 'auto';
  const dark = document.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches === true;
  style(box, boxStyle(dark));
  const clinic = clinicOf(document, card);
  const body = bodyOf(document, card, actions);
  const toggle = button(document, '–', card.words.smaller);
  const fold = (small: boolean): void => {
    body.hidden = small;
    for (const part of [clinic, body]) style(part, { display: small || !part.firstChild ? 'none' : 'block' });
    toggle.textContent = small ? '+' : '–';
    toggle.setAttribute('aria-label', small ? card.words.larger : card.words.smaller);
    toggle.setAttribute('aria-expanded', String(!small));
  };
  toggle.addEventListener('click', () => fold(!body.hidden));
  box.addEventListener('keydown', (event) => event.key === 'Escape' && fold(true));
  let moved = false;
  const head = headOf(document, card, toggle);
  dragBy(head, box, toggle, () => {
    moved = true;
  });
  box.append(clinic, head, body);
  fold(false);
  root.append(box);
  document.documentElement.append(host);
  toFreeCorner(document, box);
  const stops = [hideOnPaper(document, host), stayFree(document, box, () => moved)];
  return {
    remove: () => {
      for (const stop of stops) stop();
      host.remove();
    },
  };
}

function headOf(document: Document, card: Card, toggle: HTMLElement): HTMLElement {
  const head = document.createElement('div');
  style(head, { display: 'flex', gap: '8px', 'align-items': 'flex-start', cursor: 'grab', 'touch-action': 'none' });
  const line = document.createElement('p');
  line.textContent = card.line;
  style(line, { margin: '0', flex: '1', 'font-weight': '600' });
  head.append(shapeOf(document, card.tone), line, toggle);
  return head;
}

function clinicOf(document: Document, { clinic }: Card): HTMLElement {
  const words = document.createElement('div');
  if (!clinic) return words;
  const label = document.createElement('strong');
  label.textContent = clinic.label;
  const text = document.createElement('p');
  text.textContent = clinic.text;
  style(text, { margin: '0', 'white-space': 'pre-wrap', 'overflow-wrap': 'anywhere' });
  style(words, { 'margin-bottom': '8px', 'padding-inline-start': '8px', 'border-inline-start': '3px solid #2f8f86' });
  words.append(label, text);
  return words;
}

function bodyOf(document: Document, card: Card, actions: CardActions): HTMLElement {
  const body = document.createElement('div');
  const list = document.createElement('ul');
  style(list, {
    margin: '8px 0 0',
    padding: '0',
    'list-style': 'none',
    display: 'flex',
    'flex-wrap': 'wrap',
    gap: '4px',
  });
  for (const name of card.names) {
    const item = document.createElement('li');
    const word = button(document, name.text, name.text);
    for (const event of ['mouseenter', 'focus']) word.addEventListener(event, () => actions.goTo(name));
    item.append(word);
    list.append(item);
  }
  const off = button(document, card.words.off, card.words.off);
  style(off, {
    'margin-top': '8px',
    border: '0',
    padding: '4px 0',
    'text-decoration': 'underline',
    background: 'none',
  });
  off.addEventListener('click', actions.off);
  body.append(list, off);
  return body;
}

const boxStyle = (dark: boolean): Record<string, string> => ({
  position: 'fixed',
  'z-index': '2147483000',
  'box-sizing': 'border-box',
  width: 'min(19rem, calc(100vw - 24px))',
  'max-height': '40vh',
  overflow: 'auto',
  padding: '10px 12px',
  font: '14px/1.4 system-ui, sans-serif',
  color: dark ? '#f2f0ee' : '#23201d',
  background: dark ? '#2a2725' : '#fffdfa',
  border: `1px solid ${dark ? '#6b645e' : '#b9b1a9'}`,
  'border-radius': '10px',
  'box-shadow': '0 2px 10px rgb(0 0 0 / 20%)',
});
