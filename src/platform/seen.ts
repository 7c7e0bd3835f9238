/** A screen may still show, and build a change on, what was replaced this short a time ago. */
const STILL_SHOWN_MS = 2_000;

/**
 * Remembers what a page was given, to say what its next change was built on: of several states within the last moments
 * the oldest. Merged against an older state nothing that others added is taken for removed; at worst a removal is not
 * done, and can be done again.
 */
export class Seen<T> {
  readonly #states: { readonly state: T; replacedAt: number }[] = [];

  add(state: T, now: number): void {
    const last = this.#states.at(-1);
    if (last) last.replacedAt = now;
    this.#states.push({ state, replacedAt: Number.POSITIVE_INFINITY });
  }

  /** The state given last; nothing when none was given yet. */
  latest(): T | undefined {
    return this.#states.at(-1)?.state;
  }

  /** The state that a change made now is taken to be built on; nothing when none was given yet. */
  base(now: number): T | undefined {
    while (this.#states[0] && this.#states[0].replacedAt < now - STILL_SHOWN_MS) this.#states.shift();
    return this.#states[0]?.state;
  }
}
