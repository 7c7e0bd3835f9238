import type { Analysis } from '../ingredients/types.ts';
import type { PageReading } from './types.ts';

/** What a part of a list can say at most, by how much of it was read. */
const PARTS = { key: 'highlights-only', cut: 'cut-off' } as const;

/**
 * What an analysis is worth by how much of the list the page showed. A part is never read as a whole one, however much
 * like a list it looks: findings in it warn, and nothing in it is ever called clear. Anything else passes through.
 *
 * @example asShown(analyze('Aqua, Glycerin'), 'key').outcome // 'partial'
 */
export function asShown(analysis: Analysis, extent: PageReading['extent']): Analysis {
  const part = (extent === 'key' || extent === 'cut') && analysis.outcome === 'read';
  return part ? { ...analysis, outcome: 'partial', reason: PARTS[extent] } : analysis;
}
