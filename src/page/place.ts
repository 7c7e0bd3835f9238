/** The place that the person showed on this site: read where the finder by itself sees no full list. */
import { candidate } from './candidate.ts';
import { firstSection, read } from './sections.ts';
import type { Candidate } from './types.ts';

/** Name of the origin of a reading from such a place; a reading with it and without a text looked there in vain. */
export const PLACE = 'place';

const DEMAND = {
  origin: PLACE,
  extent: 'full',
  least: 0.4,
  fewest: 2,
  trust: 0.9,
  reason: 'place shown',
} as const;

/** The list that stands in an element, when its text is list enough. */
export function listIn(element: Element): Candidate | undefined {
  const { body } = firstSection(read([element], undefined, element));
  return candidate(body, { ...DEMAND, element });
}

/**
 * The list at the place that a selector names. Nothing when it names no element or several, no list stands there, or the
 * selector is none: a text is never taken on a guess.
 *
 * @example placed(document, '[data-tab=inci]')?.body.text // "Aqua, Glycerin, …"
 */
export function placed(document: Document, selector: string): Candidate | undefined {
  const [element, second] = elementsOf(document, selector);
  return element && !second ? listIn(element) : undefined;
}

/** What a selector names; nothing when it is none. */
export function elementsOf(document: Document, selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    return [];
  }
}
