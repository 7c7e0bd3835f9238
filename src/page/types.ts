/** What the strategies of this folder hand to each other. */
import type { InciScore } from './inci-score.ts';
import type { BlockText } from './text-of.ts';

export const STRATEGIES = ['shop', 'labelled', 'list', 'json-ld', 'state', 'run'] as const;
/** Names of the ways to find a list; each can be switched off. */
export type StrategyName = (typeof STRATEGIES)[number];

/** A text that may be the list of the product shown. */
export interface Candidate {
  /** Strategy, for a shop row with its id: `labelled`, `shop:sephora`. */
  readonly origin: string;
  readonly extent: 'full' | 'key';
  readonly body: BlockText;
  readonly score: InciScore;
  /** 0–1. */
  readonly confidence: number;
  /** Why it was taken, in words a developer reads. */
  readonly reasons: readonly string[];
  /** The part of a kit it belongs to, when its label says so. */
  readonly name?: string;
  /** Where it stands; absent for data. */
  readonly element?: Element;
}

/** What every strategy looks at. */
export interface Page {
  readonly document: Document;
  /** The documents and open shadow roots to search, the page's own first. */
  readonly roots: readonly (Document | ShadowRoot)[];
  readonly url: string;
  /** The heading of the product shown. */
  readonly heading: Element | null;
  /** What was found out about the parts of the page. */
  readonly regions: Map<Element, boolean>;
  readonly title?: string;
}
