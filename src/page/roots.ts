/** The documents and open shadow roots of a page. */

/** Elements that may host a shadow root: custom ones, and plain ones without children of their own. */
const CUSTOM = "//*[contains(name(),'-')]";
const BARE = 'div[id]:empty';
const MOST = 60;
const MOST_FRAMES = 40;

function shadowRoots(root: Document | ShadowRoot, found: (Document | ShadowRoot)[]): void {
  for (const host of hostsIn(root)) {
    if (host.shadowRoot && found.length < MOST) {
      found.push(host.shadowRoot);
      shadowRoots(host.shadowRoot, found);
    }
  }
}

/** XPath finds the few hosts of a large document without touching its other elements. */
function hostsIn(root: Document | ShadowRoot): Element[] {
  if (root.nodeType !== 9) return [...root.querySelectorAll('*')];
  const result = (root as Document).evaluate(CUSTOM, root, null, 7, null);
  const hosts: Element[] = [...root.querySelectorAll(BARE)];
  for (let at = 0; at < result.snapshotLength; at++) {
    const node = result.snapshotItem(at);
    if (node) hosts.push(node as Element);
  }
  return hosts;
}

/** The document first, then its open shadow roots and the frames of its own origin. Closed ones stay closed. */
export function rootsOf(document: Document): (Document | ShadowRoot)[] {
  const found: (Document | ShadowRoot)[] = [document];
  shadowRoots(document, found);
  for (const frame of [...document.getElementsByTagName('iframe')].slice(0, MOST_FRAMES)) {
    const inner = inside(frame);
    if (inner?.body) {
      found.push(inner);
      shadowRoots(inner, found);
    }
  }
  return found;
}

/** Asking a frame for its document is dear: only those that can be of this origin are asked. */
function inside(frame: HTMLIFrameElement): Document | null {
  if (!frame.hasAttribute('srcdoc') && !isOwnOrigin(frame)) return null;
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

function isOwnOrigin(frame: HTMLIFrameElement): boolean {
  const { location } = frame.ownerDocument;
  return frame.src !== '' && URL.parse(frame.src)?.host === location.host;
}

/**
 * The elements that one of several selectors names, in their order. Each is asked for by itself: the engine looks for one
 * name of a tag or an attribute without touching the elements that have none, and for a list of selectors it asks them all.
 */
export function select(root: ParentNode, selectors: readonly string[], most: number): Element[] {
  const found = new Set<Element>();
  for (const selector of selectors) {
    const all = root.querySelectorAll(selector);
    for (let at = 0; at < all.length && at < most; at++) found.add(all.item(at));
  }
  return [...found].sort((one, two) => (one.compareDocumentPosition(two) & 4 ? -1 : 1)).slice(0, most);
}

/** What an element stands in; a shadow root stands in its host, a frame's document in its frame. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : frameOf(element);
}

/** The frame that the document of an element stands in. */
export const frameOf = (element: Element): Element | null => element.ownerDocument.defaultView?.frameElement ?? null;
