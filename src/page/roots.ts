/** The documents and open shadow roots of a page. */

/** Elements that may host a shadow root: custom ones, and plain ones without children of their own. */
const CUSTOM = "//*[contains(name(),'-')]";
const BARE = 'div[id]:empty,div[class*="root"]:empty,section:empty,article:empty,main:empty,aside:empty';
const MOST = 60;

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
  for (const frame of [...document.querySelectorAll('iframe')].slice(0, 20)) {
    const inner = inside(frame);
    if (inner?.body) {
      found.push(inner);
      shadowRoots(inner, found);
    }
  }
  return found;
}

function inside(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
