import type { TimelineRow } from '../../aftercare/timeline.ts';
import type { Instant } from '../../aftercare/types.ts';

/** Rows that end (or begin, when they are still to come) at the same moment. */
export interface SameTime {
  readonly state: 'now' | 'later';
  /** `null`: no end is stated. */
  readonly at: Instant | null;
  readonly rows: readonly TimelineRow[];
}

/** Groups rows by their next turn, in the order they come; rows of the past are left out. */
export function byTime(rows: readonly TimelineRow[]): readonly SameTime[] {
  const groups = new Map<string, SameTime>();
  for (const row of rows) {
    if (row.state === 'past') continue;
    const at = row.state === 'later' ? row.from : row.until;
    const key = `${row.state} ${at}`;
    groups.set(key, { state: row.state, at, rows: [...(groups.get(key)?.rows ?? []), row] });
  }
  return [...groups.values()];
}
