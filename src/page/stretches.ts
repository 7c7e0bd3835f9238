/** The text of a page in stretches, copied natively: to touch every text node costs several times as much. */

/** A script or style shorter than this is not worth leaving out of a text. */
const SHORT = 300;
/** Elements to a stretch: few enough to pass over the most of a page, enough for the copies to stay native. */
const ELEMENTS = 512;

/** A part of a tree between two points in it. */
export interface Stretch {
  readonly text: string;
  /** The texts of the stretch come behind this node and before that one; nothing at the end of the tree. */
  readonly behind: Node;
  readonly before: Node | undefined;
}

/** The long texts of scripts and styles below a node, in their order. */
export function longScripts(top: ParentNode): Text[] {
  const found: Text[] = [];
  for (const { firstChild } of top.querySelectorAll('script:not([src]),style')) {
    if (firstChild?.nodeType === 3 && (firstChild as Text).length >= SHORT) found.push(firstChild as Text);
  }
  return found;
}

/** Everything below a node but its long scripts and styles, from its beginning to its end. */
export function* stretches(top: Element | ShadowRoot, scripts = longScripts(top)): Generator<Stretch> {
  const all = top.querySelectorAll('*');
  const range = top.ownerDocument.createRange();
  let behind: Node = top;
  const upTo = (before: Node | undefined): Stretch => ({ text: range.toString(), behind, before });
  range.setStart(top, 0);
  let next = 0;
  for (let at = ELEMENTS; ; at += ELEMENTS) {
    const end = all[at];
    for (let script = scripts[next]; script && (!end || precedes(script, end)); script = scripts[++next]) {
      range.setEnd(script, 0);
      yield upTo(script);
      range.setStart(script, script.length);
      behind = script;
    }
    if (!end) break;
    range.setEndBefore(end);
    yield upTo(end);
    range.setStartBefore(end);
    behind = end;
  }
  range.setEnd(top, top.childNodes.length);
  yield upTo(undefined);
}

const precedes = (node: Node, other: Node): boolean => (other.compareDocumentPosition(node) & 2) !== 0;

/** What the text of a document or of a shadow root stands in. */
export function topOf(root: Document | ShadowRoot): Element | ShadowRoot | null {
  if (root.nodeType !== 9) return root as ShadowRoot;
  const { body, documentElement } = root as Document;
  return body?.nodeType === 1 ? body : documentElement;
}

/** The text of some trees, long scripts and styles left out. */
export const textsOf = (roots: readonly (Document | ShadowRoot)[]): string[] =>
  roots.flatMap((root) => {
    const top = topOf(root);
    return top ? [...stretches(top)].map(({ text }) => text) : [];
  });
