/** Lists without a known label: parts that the markup calls ingredients, and items, chips or links of single ingredients. */
import { candidate, type Demand, PLAIN } from '../candidate.ts';
import { isForeign } from '../region.ts';
import { select } from '../roots.ts';
import type { Scan } from '../scan.ts';
import { firstSection, read } from '../sections.ts';
import type { Candidate, Page } from '../types.ts';

const NAMED = [
  ...['ngredient', 'INGREDIENT', 'nhaltsstoff', 'INHALTSSTOFF', 'inci', 'omposition', 'zutaten', 'sklad'].flatMap(
    (word) => [`[id*="${word}"]`, `[class*="${word}"]`],
  ),
  ...['data-testid', 'data-test', 'data-at', 'data-title', 'data-tab', 'aria-label', 'data-section'].map(
    (name) => `[${name}*="ngredient"]`,
  ),
];
const MOST = 120;
const KEY = /key|hero|highlight|benefit|star|featured|glossary/i;

const demand = (reason: string, element: Element, least: number, key: boolean): Demand => ({
  origin: 'list',
  extent: key ? 'key' : 'full',
  least,
  fewest: 3,
  trust: 0.7,
  reason,
  element,
});

function namedParts(page: Page): Candidate[] {
  const found: Candidate[] = [];
  const all = page.roots.flatMap((root) => select(root, NAMED, MOST)).slice(0, MOST);
  for (const element of all) {
    if (element.tagName === 'BODY' || element.tagName === 'HTML' || element.tagName === 'SCRIPT') continue;
    const called = `${element.id} ${element.getAttribute('class') ?? ''}`;
    const { body } = firstSection(read([element], undefined, element));
    const hit = candidate(body, demand(`markup "${called.slice(0, 60)}"`, element, 0.55, KEY.test(called)));
    if (hit) found.push(hit);
  }
  return found;
}

const LEAST_ITEMS = 4;
/** The containers that hold several of the items found on the walk. */
function itemGroups(scan: Scan): Element[] {
  const count = new Map<Element, number>();
  for (const node of scan.items) {
    let element = node.parentElement;
    for (let up = 0; element && up < 3 && element.tagName !== 'BODY'; up++, element = element.parentElement) {
      count.set(element, (count.get(element) ?? 0) + 1);
    }
  }
  return [...count].filter(([element, hits]) => hits >= LEAST_ITEMS && !isGrid(element)).map(([element]) => element);
}

/** Tiles of products have headings and pictures of their own. */
const isGrid = (element: Element): boolean => element.querySelectorAll('h2,h3,h4,h5,img,picture').length >= 3;

function itemLists(scan: Scan): Candidate[] {
  return itemGroups(scan).flatMap((element) => {
    const body = read([element], undefined, element);
    const hit = candidate(body, demand('named items', element, 0.75, false));
    return hit && PLAIN.test(body.text) ? [hit] : [];
  });
}

/** Lists that no label introduces but the markup or their items do. The smallest element around a list wins. */
export function list(page: Page, scan: Scan): Candidate[] {
  const all = [...namedParts(page), ...itemLists(scan)];
  return all.filter((each) => each.element && !isForeign(each.element, page));
}
