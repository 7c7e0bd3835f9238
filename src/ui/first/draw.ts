import { INNER, type Mark, OUTLINES } from '../parts/outlines.ts';
import type { Head } from '../verdict/head.ts';
import type { Picture } from './picture.ts';

type Attributes = Readonly<Record<string, string>>;
type Child = Element | string | null;

const SVG = 'http://www.w3.org/2000/svg';

function put<T extends Element>(element: T, attributes: Attributes, children: readonly Child[]): T {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

const el = (tag: string, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElement =>
  put(document.createElement(tag), attributes, children);

const drawn = (tag: string, attributes: Attributes, ...children: readonly Child[]): Element =>
  put(document.createElementNS(SVG, tag), attributes, children);

function shape(look: Mark, size: number): Element {
  const box = { width: `${size}`, height: `${size}`, viewBox: '0 0 24 24', 'aria-hidden': 'true' };
  const inner = INNER[look] ? drawn('path', { class: 'shape-inner', d: INNER[look] }) : null;
  const outline = drawn('path', { class: 'shape-outline', d: OUTLINES[look] });
  return drawn('svg', { class: `shape shape-${look}`, ...box }, outline, inner);
}

const waiting = (wait: string): readonly Child[] =>
  wait ? [' ', el('span', { class: 'verdict-wait', role: 'timer' }, '(', wait, ')')] : [];

const comingLine = (coming: Head['coming']): Child =>
  coming && el('p', { class: 'verdict-coming' }, shape(coming.look, 18), el('span', {}, coming.line));

/** The answer, drawn like `VerdictHead`: a test holds the two together. */
export function drawHead({ look, title, rest, wait, between, coming, product, more }: Head): HTMLElement {
  const lines = el(
    'div',
    {},
    el('h1', { tabindex: '-1' }, title),
    el('p', { class: 'verdict-when' }, rest, ...waiting(wait)),
    between ? el('p', {}, between) : null,
    comingLine(coming),
    product ? el('p', { class: 'verdict-product' }, product) : null,
    ...more.map((line) => el('p', { class: 'small' }, line)),
  );
  return el('header', { class: `verdict verdict-${look}` }, shape(look, 40), lines);
}

/**
 * Draws the first picture without React. The screens draw the same over it and more below, so that nothing moves; text is
 * only ever set as text.
 */
export function drawPicture(root: HTMLElement, { problem, clinic, head }: Picture): void {
  const panel = el('div', { class: 'panel' }, clinic && clinicWords(clinic), drawHead(head));
  const alert = problem ? el('p', { class: 'note-line small' }, problem) : null;
  root.replaceChildren(el('div', { class: 'popup' }, el('main', {}, alert, panel)));
}

const clinicWords = ({ label, text }: { readonly label: string; readonly text: string }): HTMLElement =>
  el(
    'aside',
    { class: 'clinic-words', 'aria-label': label },
    el('strong', { class: 'small' }, label),
    el('p', {}, text),
  );
