import { Document as AnyDocument, Element as AnyElement, DocumentFragment, Window } from 'happy-dom';

/*
 * Pages without a browser, for many small ones. happy-dom has no XPath and does not know `[class*=name i]` without
 * quotes; both are put in here, so that the finder runs as it is.
 */
const window = new Window({ url: 'https://shop.example/p/1' });

const quoted = (selector: string): string => selector.replace(/=([\w-]+) i\]/g, '="$1" i]');
const SELECTING = ['querySelector', 'querySelectorAll', 'matches', 'closest'];

for (const prototype of [AnyElement.prototype, AnyDocument.prototype, DocumentFragment.prototype]) {
  for (const name of SELECTING) {
    const own: unknown = Reflect.get(prototype, name);
    if (typeof own !== 'function') continue;
    Reflect.set(prototype, name, function (this: unknown, selector: string): unknown {
      return Reflect.apply(own, this, [quoted(selector)]);
    });
  }
}

/** The one question the finder asks by XPath: which elements have a hyphen in their name? */
function customElements(root: Document): unknown {
  const found = [...root.querySelectorAll('*')].filter(({ tagName }) => tagName.includes('-'));
  return { snapshotLength: found.length, snapshotItem: (at: number) => found[at] ?? null };
}

Reflect.set(AnyDocument.prototype, 'evaluate', (_: string, root: Document) => customElements(root));

/** A document of this source; its scripts do not run. The same document is used again for the next page. */
export function documentOf(html: string): Document {
  const document = window.document as unknown as Document;
  document.documentElement.innerHTML = html;
  return document;
}
