/** What a shop's row knows: the elements that hold the list there. */
import { candidate } from '../candidate.ts';
import { foreignReason } from '../region.ts';
import { firstSection, read } from '../sections.ts';
import { HELPED } from '../shops/helped.ts';
import type { Shop } from '../shops/types.ts';
import type { Candidate, Page } from '../types.ts';

/** The row of an address, when it is a product page of a shop with something to say about its markup. */
export function shopAt(url: string): Shop | undefined {
  const address = URL.parse(url);
  if (!address) return undefined;
  return HELPED.find((row) => row.hosts.includes(address.hostname) && row.product.test(address.pathname));
}

/** Lists in the places that the shop's row names. Pages of other shops give none. */
export function shop(page: Page): Candidate[] {
  const row = shopAt(page.url);
  const elements = (row?.list ?? []).flatMap((selector) => [...page.document.querySelectorAll(selector)].slice(0, 5));
  return elements.flatMap((element) => {
    if (foreignReason(element, page.heading, page.regions) !== undefined) return [];
    const { body } = firstSection(read([element], undefined, element));
    const demand = { extent: 'full', least: 0.4, fewest: 2, trust: 0.95, element } as const;
    return candidate(body, { ...demand, origin: `shop:${row?.id}`, reason: `place known for ${row?.name}` }) ?? [];
  });
}
