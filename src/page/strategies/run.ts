/** A text that nobody labelled but that is unmistakably an ingredient list. */
import { candidate } from '../candidate.ts';
import { isForeign } from '../region.ts';
import type { Scan } from '../scan.ts';
import { blockAround, textOf } from '../text-of.ts';
import type { Candidate, Page } from '../types.ts';

const LEAST = 0.85;
const FEWEST = 7;

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
      reason: 'a list all through',
      element: block,
    });
    if (hit && !isForeign(block, page)) found.push(hit);
  }
  return found;
}
