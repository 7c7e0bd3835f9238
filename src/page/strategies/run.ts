/** A text that nobody labelled but that is unmistakably an ingredient list. */
import { candidate } from '../candidate.ts';
import { foreignReason } from '../region.ts';
import type { Scan } from '../scan.ts';
import { isBlock, textOf } from '../text-of.ts';
import type { Candidate, Page } from '../types.ts';

const LEAST = 0.85;
const FEWEST = 7;

const blockAround = (node: Text): Element | undefined => {
  let element = node.parentElement;
  while (element && !isBlock(element) && element.parentElement) element = element.parentElement;
  return element ?? undefined;
};

/** Blocks whose text is a list by its look alone. */
export function run(page: Page, scan: Scan): Candidate[] {
  const blocks = new Set(scan.runs.flatMap((node) => blockAround(node) ?? []));
  const found: Candidate[] = [];
  for (const block of blocks) {
    if (block.tagName === 'BODY') continue;
    const hit = candidate(textOf([block]), {
      origin: 'run',
      extent: 'full',
      least: LEAST,
      fewest: FEWEST,
      trust: 0.6,
      reason: 'looks like a list all through',
      element: block,
    });
    if (hit && foreignReason(block, page.heading, page.regions) === undefined) found.push(hit);
  }
  return found;
}
