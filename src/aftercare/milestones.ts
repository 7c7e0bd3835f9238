import type { Instant, Plan, Restriction, Rule, Subject, Treatment } from './types.ts';
import { holds, restrictions, windowOf } from './window.ts';

/** One thing that opens: an activity, a kind of product or a family, and what still holds from then on. */
export interface Opening {
  readonly subject: Subject;
  /** The rule that ends here. */
  readonly rule: string;
  readonly was: Restriction;
  /** What holds from now on; `fine` when nothing does. */
  readonly now: Restriction | 'fine';
}

/** A moment when something opens. */
export interface Milestone {
  readonly at: Instant;
  readonly opens: readonly Opening[];
}

type Restricting = Rule & { readonly advice: Restriction };
const SEVERITY: Readonly<Record<Restriction | 'fine', number>> = { avoid: 3, ask: 2, 'ease-in': 1, fine: 0 };

function adviceOn(rules: readonly Restricting[], treatment: Treatment, moment: Instant): Restriction | 'fine' {
  const now = rules.filter((rule) => holds(windowOf(rule, treatment), moment)).map((rule) => rule.advice);
  return now.sort((a, b) => SEVERITY[b] - SEVERITY[a])[0] ?? 'fine';
}

function openingsOf(rules: readonly Restricting[], treatment: Treatment): readonly (Opening & { at: Instant })[] {
  return rules.flatMap((rule) => {
    const { until, stated } = windowOf(rule, treatment);
    const now = adviceOn(rules, treatment, until);
    const opens = stated && until > treatment.at && SEVERITY[now] < SEVERITY[rule.advice];
    return opens ? [{ at: until, subject: rule.subject, rule: rule.id, was: rule.advice, now }] : [];
  });
}

/**
 * All moments after a treatment at which something opens, sorted; what opens at the same moment stands together.
 * A condition on the list ("with a drying alcohol") is left out: it has no moment of its own.
 *
 * @example milestones(plan(), treatment).map(({ at }) => (at - treatment.at) / HOUR) // [24, 48, 72, 168]
 */
export function milestones(plan: Plan, treatment: Treatment): readonly Milestone[] {
  const rules = restrictions(plan).filter((rule) => rule.when !== 'with-drying-alcohol');
  const bySubject = new Map<string, Restricting[]>();
  for (const rule of rules) {
    const key = JSON.stringify(rule.subject);
    bySubject.set(key, [...(bySubject.get(key) ?? []), rule]);
  }
  const moments = new Map<Instant, Opening[]>();
  for (const { at, ...opening } of [...bySubject.values()].flatMap((group) => openingsOf(group, treatment))) {
    moments.set(at, [...(moments.get(at) ?? []), opening]);
  }
  return [...moments].map(([at, opens]) => ({ at, opens })).sort((a, b) => a.at - b.at);
}

function stillHeld(
  plan: Plan,
  treatments: readonly Treatment[],
  { subject }: Opening,
  at: Instant,
  now: Opening['now'],
): boolean {
  const key = JSON.stringify(subject);
  const same = restrictions(plan).filter(
    (rule) => rule.when !== 'with-drying-alcohol' && JSON.stringify(rule.subject) === key,
  );
  return treatments.some((treatment) => SEVERITY[adviceOn(same, treatment, at)] > SEVERITY[now]);
}

/**
 * The next moment at which something opens after a series of treatments. What a later treatment still holds back does not
 * open, and a treatment that has not begun yet opens nothing. `null` when nothing is left to open.
 *
 * @example nextMilestone(plan(), [treatment], treatment.at)?.at
 */
export function nextMilestone(plan: Plan, treatments: readonly Treatment[], moment: Instant): Milestone | null {
  const begun = treatments.filter((treatment) => treatment.inForceFrom <= moment);
  const all = begun.flatMap((treatment) => milestones(plan, treatment)).filter(({ at }) => at > moment);
  const open = all.map(({ at, opens }) => ({ at, opens: opens.filter((o) => !stillHeld(plan, begun, o, at, o.now)) }));
  return open.filter(({ opens }) => opens.length > 0).sort((a, b) => a.at - b.at)[0] ?? null;
}
