import {
  type Advice,
  HEALED_AFTER_HOURS,
  HOUR,
  type Instant,
  type Plan,
  type Restriction,
  type Rule,
  type Treatment,
} from './types.ts';

/** A window as instants, half-open: it holds at `from` and no longer at `until`, to the millisecond. */
export interface Interval {
  readonly from: Instant;
  readonly until: Instant;
  /** False when the rule states no end: `until` is then the end of healing, and not a moment to promise anything for. */
  readonly stated: boolean;
}

/** The earliest and the latest moment `Date` can express. */
const BEGINNING: Instant = -8.64e15;
const END: Instant = 8.64e15;

const clamp = (moment: Instant): Instant => Math.min(END, Math.max(BEGINNING, moment));

/** Windows count from `at`; those that begin with or before the treatment begin with its being in force (decision 11). */
function momentOf(hours: number, { at, inForceFrom }: Treatment): Instant {
  return clamp((hours <= 0 ? inForceFrom : at) + hours * HOUR);
}

/**
 * When a rule holds for a treatment. `from: null` holds before the treatment too; `until: null` ends with the healing.
 *
 * @example windowOf({ ...rule, from: 0, until: 48 }, treatment).until - treatment.at // 48 h in milliseconds
 */
export function windowOf(rule: Pick<Rule, 'from' | 'until'>, treatment: Treatment): Interval {
  return {
    from: rule.from === null ? BEGINNING : momentOf(rule.from, treatment),
    until: momentOf(rule.until ?? HEALED_AFTER_HOURS, treatment),
    stated: rule.until !== null,
  };
}

/** True from `from` up to and without `until`. */
export function holds({ from, until }: Interval, moment: Instant): boolean {
  return from <= moment && moment < until;
}

/** The rules that may hold at all: not switched off, and the switch "still red" where a rule asks for it. */
export function activeRules({ rules, off, stillRed }: Plan): readonly Rule[] {
  return rules.filter((rule) => !off.includes(rule.id) && (rule.when !== 'still-red' || stillRed));
}

/**
 * All rules that hold at a moment, after any of the treatments: a series is the union, the latest end wins.
 * Empty without a treatment and before it, except for what holds before it too.
 *
 * @example rulesInForce(plan(), [treatment], treatment.at).map((rule) => rule.id)
 */
export function rulesInForce(plan: Plan, treatments: readonly Treatment[], moment: Instant): readonly Rule[] {
  return activeRules(plan).filter((rule) => treatments.some((treatment) => holds(windowOf(rule, treatment), moment)));
}

/** True for advice that keeps something away. */
export function isRestriction(advice: Advice): advice is Restriction {
  return advice === 'avoid' || advice === 'ask' || advice === 'ease-in';
}

/** The rules of the plan that keep something away, now or at any other time. */
export function restrictions(plan: Plan): readonly (Rule & { readonly advice: Restriction })[] {
  return activeRules(plan).filter((rule): rule is Rule & { advice: Restriction } => isRestriction(rule.advice));
}

/**
 * All moments at which a rule begins or ends, sorted, each once. Between two of them nothing changes.
 *
 * @example boundaries(restrictions(plan()), [treatment])
 */
export function boundaries(rules: readonly Rule[], treatments: readonly Treatment[]): readonly Instant[] {
  const all = treatments.flatMap((treatment) =>
    rules.flatMap((rule) => {
      const { from, until } = windowOf(rule, treatment);
      return [from, until];
    }),
  );
  return [...new Set(all)].sort((a, b) => a - b);
}

/**
 * True when nothing is held back any more after the treatments so far: the icon goes quiet by itself. A treatment still to
 * come changes that only once its rules start (or its window to stop things before it, where there is one).
 * False without a treatment and before the first.
 *
 * @example isQuiet(plan(), [treatment], treatment.at + 400 * HOUR) // true
 */
export function isQuiet(plan: Plan, treatments: readonly Treatment[], moment: Instant): boolean {
  const rules = restrictions(plan);
  const begun = treatments.filter((treatment) => treatment.inForceFrom <= moment);
  const over = begun.every((treatment) => rules.every((rule) => windowOf(rule, treatment).until <= moment));
  return begun.length > 0 && over && !treatments.some((t) => rules.some((rule) => holds(windowOf(rule, t), moment)));
}
