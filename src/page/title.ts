/** The name of a page as it is shown, found cheaply: its heading, or the title of its tab without the shop. */

/** "Night Serum 30 ml | Shop" without the shop: the parts that say more than the site does. */
export function withoutShop(title: string, site: string | undefined, host: string): string {
  const parts = title.split(/\s+[|–—·•:»]\s+|\s+-\s+|\s*[|｜]\s*/).filter(Boolean);
  if (parts.length < 2) return title;
  const shop = (part: string): boolean => {
    const letters = part.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const label = host.replace(/^www\./, '').toLowerCase();
    return (
      letters.length === 0 ||
      (site !== undefined && site.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') === letters) ||
      label.replace(/[^a-z0-9]/g, '').includes(letters) ||
      /^(?:buy|shop|kaufen|online|acheter|comprar|free shipping)/i.test(part)
    );
  };
  const kept = parts.filter((part, index) => index === 0 || !shop(part));
  const rest = kept.length > 1 && shop(kept[0] ?? '') ? kept.slice(1) : kept;
  return (rest.length > 1 && rest.length < parts.length ? rest : rest.slice(0, 1)).join(' ');
}

/** A title without line breaks, its brand in front of it when the heading has both in parts of their own. */
export function headingText(heading: Element | null): string | undefined {
  if (!heading) return undefined;
  const parts: string[] = [];
  const walker = heading.ownerDocument.createTreeWalker(heading, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement?.tagName;
    if (parent !== 'STYLE' && parent !== 'SCRIPT') parts.push(node.nodeValue ?? '');
  }
  const joined = parts.join(' ').replace(/\s+/g, ' ').trim();
  return joined || undefined;
}

/** The host of an address; nothing for what is none. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

/** The name that a page shows; absent when it says none. */
export function titleOf(document: Document, url: string): string | undefined {
  const shown = headingText(document.querySelector('h1'));
  return shown ?? (document.title ? withoutShop(document.title, undefined, hostOf(url)) : undefined);
}
