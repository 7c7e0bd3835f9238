/*
 * Every way we know in which a page can notice an extension. Both functions run inside of the page: the first before any
 * other script, the second when all is read.
 */

/** What a page found out. All of it empty: it found nothing. */
export interface Learned {
  readonly heard: readonly string[];
  readonly files: readonly string[];
  readonly entries: readonly string[];
  readonly globals: readonly string[];
  readonly marked: readonly string[];
  readonly styled: readonly string[];
  readonly sheets: number;
  readonly changed: boolean;
  readonly stored: number;
}

export const NOTHING: Learned = {
  heard: [],
  files: [],
  entries: [],
  globals: [],
  marked: [],
  styled: [],
  sheets: 0,
  changed: false,
  stored: 0,
};

/** Sets the traps: messages, events, changes of the document, and our address in the stack of any function that is called. */
export function setTraps(): void {
  const heard: string[] = [];
  const own = new Set(Object.getOwnPropertyNames(globalThis));
  Object.assign(globalThis, { spy: { heard, own, before: '' } });
  addEventListener('message', () => heard.push('message'), true);
  const watched: [object, string][] = [
    [EventTarget.prototype, 'dispatchEvent'],
    [EventTarget.prototype, 'addEventListener'],
    [Document.prototype, 'querySelectorAll'],
    [Document.prototype, 'createElement'],
    [Document.prototype, 'createTreeWalker'],
    [Element.prototype, 'attachShadow'],
    [Element.prototype, 'append'],
    [Element.prototype, 'getAttribute'],
    [MutationObserver.prototype, 'observe'],
    [Performance.prototype, 'mark'],
    [Performance.prototype, 'measure'],
    [JSON, 'parse'],
    [console, 'log'],
    [console, 'warn'],
  ];
  for (const [holder, name] of watched) {
    const original = (holder as Record<string, (...args: unknown[]) => unknown>)[name];
    if (!original) continue;
    Object.defineProperty(holder, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...args: unknown[]) {
        if (/(chrome|moz)-extension:/.test(new Error().stack ?? '')) heard.push(`call of ${name}`);
        return Reflect.apply(original, this, args);
      },
    });
  }
  addEventListener('DOMContentLoaded', () => {
    Object.assign((globalThis as unknown as { spy: object }).spy, { before: document.documentElement.outerHTML });
    new MutationObserver((records) => heard.push(...records.map(({ type }) => `change of ${type}`))).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
}

/** What there is to be found now; `origin` is the extension's own address, which a page may have learnt elsewhere. */
export async function look(origin: string): Promise<Learned> {
  const { spy } = globalThis as unknown as { spy: { heard: string[]; own: Set<string>; before: string } };
  const paths = [
    'manifest.json',
    'icon/16.png',
    'content-scripts/glance.js',
    'content-scripts/reader.js',
    'popup.html',
  ];
  const byFetch = paths.map((path) =>
    fetch(`${origin}/${path}`).then(
      () => [path],
      () => [],
    ),
  );
  const byImage = new Promise<string[]>((resolve) => {
    const image = new Image();
    image.onload = () => resolve(['image']);
    image.onerror = () => resolve([]);
    image.src = `${origin}/icon/16.png`;
  });
  const names = Array.from({ length: 8 }, (_, n) => `mark-${n + 1}`);
  const added = Object.getOwnPropertyNames(globalThis).filter((name) => !spy.own.has(name) && name !== 'spy');
  const words = [...CSS.highlights].flatMap(([name, ranges]) =>
    [...ranges].map(
      (range) => `${name}: ${(range.startContainer.textContent ?? '').slice(range.startOffset, range.endOffset)}`,
    ),
  );
  const now = document.documentElement.outerHTML;
  return {
    heard: [...new Set(spy.heard)],
    files: (await Promise.all([...byFetch, byImage])).flat(),
    entries: performance
      .getEntries()
      .filter(({ name, entryType }) => /extension/.test(name.replace(origin, '')) || /^(mark|measure)$/.test(entryType))
      .map(({ name }) => name),
    globals: added.filter((name) => !/^(puppeteer|__playwright|bidi|heard)/i.test(name)),
    marked: words,
    styled: names.filter(
      (name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine !== 'none',
    ),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    changed: now !== spy.before,
    stored: localStorage.length + sessionStorage.length + document.cookie.length,
  };
}
