/** Marks the names of products that were read before, on pages that list many: words only, nothing is added to the page. */

/** How a product stands that was read before. */
export interface Tile {
  readonly key: string;
  readonly tone: 'avoid' | 'ask' | 'ease-in' | 'clear';
}

/** Names of the highlights of tiles; a page that looks can see them, so they say nothing. */
export const TILE_NAMES: Readonly<Record<Tile['tone'], string>> = {
  avoid: 'mark-5',
  ask: 'mark-6',
  'ease-in': 'mark-7',
  clear: 'mark-8',
};

/** More links than this are not looked at. */
const MOST_LINKS = 2_000;

/**
 * The links of a page to other pages of its host, by host and path: the key under which a read product is remembered.
 *
 * @example linksOf(document).get('shop.example/p/serum') // [<a>, …]
 */
export function linksOf(document: Document): ReadonlyMap<string, readonly HTMLAnchorElement[]> {
  const here = document.location;
  const found = new Map<string, HTMLAnchorElement[]>();
  for (const link of [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].slice(0, MOST_LINKS)) {
    const url = URL.parse(String(link.getAttribute('href')), document.baseURI);
    if (url?.host !== here.host || url.pathname === here.pathname) continue;
    const key = `${url.host}${url.pathname}`;
    found.set(key, [...(found.get(key) ?? []), link]);
  }
  return found;
}

/** Marks these tiles and no others. Without support nothing happens. */
export function paintTiles(links: ReadonlyMap<string, readonly HTMLAnchorElement[]>, tiles: readonly Tile[]): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  for (const name of Object.values(TILE_NAMES)) CSS.highlights.delete(name);
  for (const [tone, name] of Object.entries(TILE_NAMES)) {
    const keys = new Set(tiles.filter((tile) => tile.tone === tone).map(({ key }) => key));
    const names = [...links].flatMap(([key, same]) => (keys.has(key) ? same : []));
    const ranges = names.flatMap((link) => nameIn(link));
    if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  }
}

/** The longest text of a link is the name of its product; a link around a picture has none. */
function nameIn(link: HTMLAnchorElement): AbstractRange[] {
  const walker = link.ownerDocument.createTreeWalker(link, NodeFilter.SHOW_TEXT);
  let longest: Node | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (lengthOf(node) > lengthOf(longest)) longest = node;
  }
  if (!longest || lengthOf(longest) < 2) return [];
  const end = longest.nodeValue?.length ?? 0;
  return [new StaticRange({ startContainer: longest, startOffset: 0, endContainer: longest, endOffset: end })];
}

const lengthOf = (node: Node | null): number => node?.nodeValue?.trim().length ?? 0;
