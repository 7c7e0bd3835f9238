import type { Instant, Restriction, Rule, Treatment } from '../aftercare/types.ts';
import { holds, type Interval, windowOf } from '../aftercare/window.ts';
import type { Level } from './types.ts';

/** A rule that keeps something away. */
export type Restricting = Rule & { readonly advice: Restriction };

/** One rule after one treatment. */
export interface Hold {
  readonly rule: Restricting;
  readonly interval: Interval;
}

const SEVERITY: Readonly<Record<Level, number>> = { avoid: 4, ask: 3, unread: 2, 'ease-in': 1, clear: 0 };

/**
 * The level that leads when several stand side by side: `unread` never looks better than `ease-in` or `clear`.
 *
 * @example worst(['clear', 'unread', 'ease-in']) // "unread"
 */
export function worst(levels: readonly Level[]): Level {
  return levels.reduce((a, b) => (SEVERITY[b] > SEVERITY[a] ? b : a), 'clear');
}

/** Every rule with its window after every treatment: a series is the union. */
export function holdsOf(rules: readonly Restricting[], treatments: readonly Treatment[]): readonly Hold[] {
  return rules.flatMap((rule) => treatments.map((treatment) => ({ rule, interval: windowOf(rule, treatment) })));
}

/** What holds at a moment, the strictest and longest first. */
export function holdingAt(all: readonly Hold[], moment: Instant): readonly Hold[] {
  return all
    .filter(({ interval }) => holds(interval, moment))
    .sort((a, b) => SEVERITY[b.rule.advice] - SEVERITY[a.rule.advice] || b.interval.until - a.interval.until);
}

/** The strictest advice at a moment; `null` when nothing is held back. */
export function adviceAt(all: readonly Hold[], moment: Instant): Restriction | null {
  return holdingAt(all, moment)[0]?.rule.advice ?? null;
}

/**
 * The end of an unbroken stretch that begins at the moment: windows that follow each other without a gap are one
 * stretch. `null` when nothing holds now, or when the end is not stated by any rule.
 */
function stretchEnd(all: readonly Hold[], moment: Instant): Instant | null {
  let end = moment;
  for (;;) {
    const last = holdingAt(all, end).reduce<Interval | null>(
      (a, { interval }) => (a && a.until >= interval.until ? a : interval),
      null,
    );
    if (!last) return end > moment ? end : null;
    if (!last.stated) return null;
    end = last.until;
  }
}

/** End of the level that holds now: the first moment with other advice; `null` when nothing holds or no end is stated. */
export function levelEnd(all: readonly Hold[], moment: Instant): Instant | null {
  const now = adviceAt(all, moment);
  const edges = all.flatMap(({ interval }) => [interval.from, interval.until]).filter((edge) => edge > moment);
  const end = edges.sort((a, b) => a - b).find((edge) => adviceAt(all, edge) !== now);
  if (now === null || end === undefined) return null;
  const ending = all.filter(({ rule, interval }) => rule.advice === now && interval.until === end);
  return ending.length === 0 || ending.some(({ interval }) => interval.stated) ? end : null;
}

const isWait = ({ rule }: Hold): boolean => rule.advice === 'avoid' || rule.advice === 'ask';

/** End of the last avoid window; `null` when nothing is avoid now. */
export function avoidEnd(all: readonly Hold[], moment: Instant): Instant | null {
  return stretchEnd(
    all.filter(({ rule }) => rule.advice === 'avoid'),
    moment,
  );
}

/** First moment that is neither avoid nor ask; `null` when that is now already, or not known. */
export function waitEnd(all: readonly Hold[], moment: Instant): Instant | null {
  return stretchEnd(all.filter(isWait), moment);
}
