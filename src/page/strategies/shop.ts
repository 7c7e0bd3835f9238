/** What a shop's row knows: the elements that hold the list there. */
import { candidate } from '../candidate.ts';
import { isForeign } from '../region.ts';
import { firstSection, read } from '../sections.ts';
import { PLACES } from '../shops/places.ts';
import type { Candidate, Page } from '../types.ts';

/** Lists in the places that the shop's row names. Pages of other shops give none. */
export function shop(page: Page): Candidate[] {
  const host = URL.parse(page.url)?.hostname ?? '';
  const row = PLACES.find(([, pattern]) => pattern.test(host));
  if (!row) return [];
  const [id, , selectors] = row;
  return [...page.document.querySelectorAll(selectors)].slice(0, 8).flatMap((element) => {
    if (isForeign(element, page)) return [];
    const { body } = firstSection(read([element], undefined, element));
    const demand = { extent: 'full', least: 0.4, fewest: 2, trust: 0.95, element } as const;
    return candidate(body, { ...demand, origin: `shop:${id}`, reason: 'place of this shop' }) ?? [];
  });
}
