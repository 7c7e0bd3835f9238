/*
 * Elements that take the place of what a script reads: `document.querySelectorAll` becomes an image of that name,
 * `form.childNodes` an input of it. A content script sees the same elements as the page's own scripts do.
 */

/** What code may ask of a document, an element or a node. */
export const NAMES: readonly string[] = `addEventListener attributes baseURI body checkVisibility childElementCount
  childNodes children className classList closest cloneNode compareDocumentPosition contains content contentDocument
  cookie createElement createElementNS createTreeWalker currentScript data dataset defaultView dir dispatchEvent
  documentElement evaluate firstChild firstElementChild forms getAttribute getBoundingClientRect getElementById
  getElementsByTagName hasAttribute head hidden host href id images implementation innerText isConnected item lang
  lastChild lastElementChild length links localName location matches name namespaceURI nextElementSibling nextSibling
  nodeName nodeType nodeValue open outerHTML ownerDocument parentElement parentNode prerendering previousElementSibling
  previousSibling querySelector querySelectorAll readyState remove role rootNode scripts scrollIntoView shadowRoot src
  style styleSheets tagName textContent title value visibilityState`
  .split(/\s+/)
  .filter(Boolean);

const images = (kind: string): string => NAMES.map((name) => `<${kind} name="${name}" id="${name}">`).join('');
const inputs = NAMES.map((name) => `<input type="hidden" name="${name}" id="f-${name}">`).join('');

/** Images, forms and frames that answer to every name a script asks the document for. */
export function clobberedDocument(list: string): string {
  const forms = NAMES.map((name) => `<form name="${name}"><input name="${name}"></form>`).join('');
  return page(`${images('img')}${forms}${images('embed')}`, `<section><h2>Ingredients</h2><p>${list}</p></section>`);
}

/** The product stands inside of a form whose fields answer for everything a script asks of it. */
export function clobberedForm(list: string): string {
  return page(
    '',
    `<form>${inputs}<section><h2>Ingredients</h2><div><p>${list}</p></div></section></form>`,
    `<form>${inputs}`,
  );
}

const page = (before: string, section: string, open = ''): string =>
  `<!doctype html><html lang="en"><head><title>Night Serum | Example Shop</title></head><body>${before}${open}
<main><h1>Night Serum</h1><button type="button">Add to basket</button>${section}</main></body></html>`;

/** A page whose own scripts have replaced what they can, and count who falls into it. */
export const PATCHED = `<script>
globalThis.touched = [];
const trap = (where) => new Proxy(function () {}, { get: (_, key) => { touched.push(where + String(key)); return 1; },
  apply: () => { touched.push(where + 'call'); throw new Error('trapped'); } });
for (const proto of [Node.prototype, Element.prototype, Document.prototype, Text.prototype, CharacterData.prototype]) {
  for (const key of ['childNodes', 'textContent', 'data', 'querySelectorAll', 'closest', 'createTreeWalker', 'attachShadow', 'append'])
    if (Object.hasOwn(proto, key)) Object.defineProperty(proto, key, { get() { touched.push(key); throw new Error('trapped'); }, configurable: true });
}
for (const key of ['MutationObserver', 'StaticRange', 'Highlight', 'TreeWalker']) globalThis[key] = trap(key);
JSON.parse = trap('JSON.parse'); JSON.stringify = trap('JSON.stringify');
Array.prototype[Symbol.iterator] = function () { touched.push('iterator'); throw new Error('trapped'); };
String.prototype.match = RegExp.prototype.exec = Map.prototype.get = trap('method');
Object.prototype.toString = Function.prototype.toString = function () { touched.push('toString'); return ''; };
globalThis.__NEXT_DATA__ = globalThis.__INITIAL_STATE__ = globalThis.dataLayer = trap('state');
Error.prepareStackTrace = (error, frames) => { touched.push('stack'); return frames; };
customElements.define('x-note', class extends HTMLElement { constructor() { super(); touched.push('element'); this.attachShadow({ mode: 'open' }); } });
const create = Document.prototype.createElement; Document.prototype.createElement = function (name) { touched.push('create'); return create.call(this, name); };
</script>`;
