/**
 * Text as a person reads it, block by block, hidden panels included, with a way back to the nodes.
 * `innerText` is never used: it lays the page out, and it leaves closed accordions empty.
 */

import { spend, spendText } from './budget.ts';

/** A stretch of text that stands unchanged in one text node. */
interface Piece {
  readonly at: number;
  readonly length: number;
  readonly node: Text;
  readonly from: number;
}

/** Text with the places it came from. */
export interface BlockText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The elements asked for by `mark`, in order, with the range of their text. */
  readonly marks?: readonly TextMark[];
}

export interface TextMark {
  readonly element: Element;
  readonly from: number;
  readonly to: number;
}

/** Where a span stands in the document; the form `new StaticRange(...)` takes. */
export interface Place {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/** What may be left out of a text, and how much of it is read. */
export interface TextOptions {
  /** An element for which this is true is left out with everything in it. */
  readonly skip?: (element: Element) => boolean;
  /** Reading stops after this many characters. */
  readonly max?: number;
  /** An element for which this is true is told in `marks`. */
  readonly mark?: (element: Element) => boolean;
}

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR BUTTON CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 ' +
    'H5 H6 HEADER HR LI MAIN NAV OL OPTION P PRE SECTION SUMMARY TABLE TD TH TR UL'
  ).split(' '),
);
const UNREAD = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT VIDEO AUDIO CANVAS SELECT TEXTAREA HEAD TITLE'.split(' '),
);
/** Inline tags that shops use for the single chips of a list. */
const CHIPS = new Set('A SPAN BUTTON LABEL EM STRONG B'.split(' '));
/** Switches that stand in the middle of a long list. */
const isMore = (element: Element): boolean =>
  /^(?:BUTTON|A|SPAN)$/.test(element.tagName) &&
  (element.firstChild?.nodeValue ?? '').length < 30 &&
  MORE.test(element.textContent ?? '');
const MORE =
  /^[\W\d]*(?:(?:show|see|read|view|learn) )?(?:more|less)\W*$|^(?:mehr|weniger|voir|lire|ver|leer|mostra|leggi) (?:anzeigen|lesen|plus|moins|más|menos|di più)$|^(?:もっと見る|더보기|展开|ещ[её]|close|schließen|fermer|cerrar|chiudi|fechar|閉じる|닫기|关闭)$/i;
/** Behind these a Latin word in an element of its own is a second name: "정제수<em>WATER</em>". */
const GLUED = /[\u3040-\u9fff\uac00-\ud7a3]/;
const LEAST_CHIPS = 4;
const DEFAULT_MAX = 60_000;
/** So much is read of a single text: several times the longest list. */
const LONGEST_NODE = DEFAULT_MAX;

/** True for an element whose text is never shown as text. */
export const isUnread = (element: Element): boolean => UNREAD.has(element.tagName.toUpperCase());

/** True for an element that starts a new line by its name; custom elements count as blocks. */
export const isBlock = (element: Element): boolean => BLOCKS.has(element.tagName) || element.tagName.includes('-');

/** The block that a text stands in. */
export function blockAround(node: Text): Element | undefined {
  let element = node.parentElement;
  while (element && !isBlock(element) && element.parentElement) element = element.parentElement;
  return element ?? undefined;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3;

/** Children as they are shown: those of an open shadow root stand in for the light ones that are not slotted. */
export function shownChildren(node: Node): readonly Node[] {
  if (isElement(node)) {
    if (node.shadowRoot) return [...node.shadowRoot.childNodes, ...node.childNodes];
    if (node.tagName === 'SLOT') return [];
  }
  return [...node.childNodes];
}

/** Line breaks in the source are shown only where the style keeps them. */
function keepsBreaks(node: Text): boolean {
  const parent = node.parentElement;
  const view = node.ownerDocument.defaultView;
  if (!parent || !view) return parent?.tagName === 'PRE';
  return view.getComputedStyle(parent).whiteSpace.startsWith('pre');
}

/** True when the inline children of an element are the chips of a list: alike, several, nothing but space between. */
function holdsChips(children: readonly Node[]): boolean {
  let tag = '';
  let count = 0;
  for (const child of children) {
    if (isText(child) && /\S/.test(child.data)) return false;
    if (!isElement(child)) continue;
    if (!CHIPS.has(child.tagName) || (tag && tag !== child.tagName)) return false;
    tag = child.tagName;
    count++;
  }
  return count >= LEAST_CHIPS;
}

class Writer {
  text = '';
  readonly pieces: Piece[] = [];
  readonly marks: TextMark[] = [];
  private gap = '';

  /** Asks for a space or a line break before the next word. */
  space(gap: ' ' | '\n'): void {
    if (this.text && this.gap !== '\n') this.gap = gap;
  }

  /** Adds the words of a text node; runs of white space become one space. */
  add(node: Text): void {
    const data = node.data.slice(0, LONGEST_NODE);
    spendText(data.length);
    if (!/\s\s|[\n\t\r\f]/.test(data)) {
      this.whole(node, data);
      return;
    }
    const lines = /\S[^\S\n]*\n\s*\S/.test(data) && keepsBreaks(node);
    for (const word of data.matchAll(/\S+/g)) {
      const from = word.index;
      const before = data.slice(Math.max(0, from - 200), from).match(/\s+$/)?.[0];
      if (before) this.space(lines && before.includes('\n') ? '\n' : ' ');
      this.write(word[0], node, from);
    }
    if (/\s$/.test(data)) this.space(' ');
  }

  /** A text without runs of white space stands as it is. */
  private whole(node: Text, data: string): void {
    const word = data.trim();
    if (/^\s/.test(data)) this.space(' ');
    if (word) this.write(word, node, data.indexOf(word));
    if (/\s$/.test(data)) this.space(' ');
  }

  private write(word: string, node: Text, from: number): void {
    if (!this.gap && from === 0 && GLUED.test(this.text.slice(-1)) && /^[A-Za-z]{3}/.test(word)) this.gap = ' ';
    this.text += this.gap;
    this.gap = '';
    this.pieces.push({ at: this.text.length, length: word.length, node, from });
    this.text += word;
  }
}

/** Walks one node; answers false when enough was read. */
function walk(node: Node, out: Writer, options: TextOptions): boolean {
  if (out.text.length > (options.max ?? DEFAULT_MAX)) return false;
  if (isText(node)) {
    out.add(node);
    return true;
  }
  spend();
  if (!isElement(node)) return node.nodeType !== 11 || walkAll([...node.childNodes], out, options);
  if (isUnread(node) || isMore(node) || options.skip?.(node)) return true;
  const block = isBlock(node);
  if (block) out.space('\n');
  const from = out.text.length;
  const more = walkAll(shownChildren(node), out, options);
  if (options.mark?.(node)) {
    const gap = /^\s*/.exec(out.text.slice(from, from + 2))?.[0].length ?? 0;
    out.marks.push({ element: node, from: from + gap, to: out.text.length });
  }
  if (block) out.space('\n');
  return more;
}

function walkAll(children: readonly Node[], out: Writer, options: TextOptions): boolean {
  const chips = children.length >= LEAST_CHIPS && holdsChips(children);
  for (const child of children) {
    if (chips) out.space('\n');
    if (!walk(child, out, options)) return false;
  }
  if (chips) out.space('\n');
  return true;
}

/**
 * The text of some nodes in their order, as a person sees it: blocks, `<br>` and list items on lines of their own,
 * closed panels and open shadow roots included, scripts, styles and templates left out.
 *
 * @example textOf([paragraphs]).text // "Aqua\nGlycerin" for <div><p>Aqua</p><p>Glycerin</p></div>
 */
export function textOf(nodes: readonly Node[], options: TextOptions = {}): BlockText {
  const out = new Writer();
  for (const node of nodes) if (!walk(node, out, options)) break;
  return { text: out.text, pieces: out.pieces, marks: out.marks.sort((a, b) => a.from - b.from) };
}

/** A part of a text, still knowing where it came from. Offsets beyond the text are cut to it. */
export function slice(source: BlockText, from: number, to = source.text.length): BlockText {
  const text = source.text.slice(from, to);
  const lead = text.length - text.trimStart().length;
  const start = Math.max(0, from) + lead;
  const trimmed = text.trim();
  const end = start + trimmed.length;
  const pieces: Piece[] = [];
  for (const piece of source.pieces) {
    const a = Math.max(piece.at, start);
    const b = Math.min(piece.at + piece.length, end);
    if (a < b) pieces.push({ at: a - start, length: b - a, node: piece.node, from: piece.from + a - piece.at });
  }
  return { text: trimmed, pieces };
}

/** Joins texts, with words of our own between them; a plain string has no place in the document. */
export function join(parts: readonly (BlockText | string)[]): BlockText {
  let text = '';
  const pieces: Piece[] = [];
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else {
      for (const piece of part.pieces) pieces.push({ ...piece, at: piece.at + text.length });
      text += part.text;
    }
  }
  return { text, pieces };
}

/** A text that stands nowhere in the document, such as one from embedded data. */
export const plain = (text: string): BlockText => ({ text, pieces: [] });

/**
 * Where `[start, end)` of the text stands in the document: one place per text node it touches, none for a text from data.
 *
 * @example placesOf(block, 0, 4) // one Place inside the text node that says "Aqua"
 */
export function placesOf(source: BlockText, start: number, end: number): Place[] {
  const places: Place[] = [];
  for (const piece of source.pieces) {
    const a = Math.max(piece.at, start);
    const b = Math.min(piece.at + piece.length, end);
    if (a >= b) continue;
    const startOffset = piece.from + a - piece.at;
    const endOffset = piece.from + b - piece.at;
    const last = places.at(-1);
    if (last?.endContainer === piece.node) places[places.length - 1] = { ...last, endOffset };
    else places.push({ startContainer: piece.node, startOffset, endContainer: piece.node, endOffset });
  }
  return places;
}
