import { changesOf, editRule, plan as makePlan, presetRules } from '../../aftercare/plan.ts';
import type { Advice, Plan, Rule } from '../../aftercare/types.ts';

/** What can be chosen for a window. */
export const CHOICES = ['avoid', 'ask', 'ease-in', 'fine'] as const satisfies readonly Advice[];
/** A year. */
export const MOST_HOURS = 8_760;
export type Choice = (typeof CHOICES)[number];

/** The rule as the preset has it; absent for one the clinic added. */
export function presetRule(plan: Plan, id: string): Rule | undefined {
  return presetRules(plan.preset).find((rule) => rule.id === id);
}

/** The plan with one window as the preset has it. */
export function reset(plan: Plan, id: string): Plan {
  const changes = changesOf(plan);
  return makePlan(plan.preset, { ...changes, edits: changes.edits.filter((edit) => edit.id !== id) });
}

/** The plan with rules switched off or on again, all of them together. */
export function switched(plan: Plan, ids: readonly string[], on: boolean): Plan {
  const others = plan.off.filter((one) => !ids.includes(one));
  return { ...plan, off: on ? others : [...others, ...ids] };
}

/** Rules by what they speak of, in their order: the windows of one subject stand together and share a switch. */
export function bySubject(rules: readonly Rule[]): readonly (readonly [Rule, ...Rule[]])[] {
  const groups = new Map<string, [Rule, ...Rule[]]>();
  for (const rule of rules) {
    const key = JSON.stringify(rule.subject);
    const group = groups.get(key);
    if (group) group.push(rule);
    else groups.set(key, [rule]);
  }
  return [...groups.values()];
}

/** The plan with a window that ends `hours` after the treatment, to the hour. */
export function withUntil(plan: Plan, rule: Rule, hours: number): Plan {
  return editRule(plan, rule.id, { until: Math.round(hours) });
}

/** The plan with a window that begins `hours` after the treatment, to the hour. */
export function withFrom(plan: Plan, rule: Rule, hours: number): Plan {
  return editRule(plan, rule.id, { from: Math.round(hours) });
}

/**
 * The latest beginning a window that follows another may be given: an hour before its own end, and no later than the other
 * windows of its subject end, since hours between them would be free without anybody's word.
 *
 * @example latestFrom(plan(), retinoidEaseIn) // 48
 */
export function latestFrom({ rules }: Plan, rule: Rule): number {
  const subject = JSON.stringify(rule.subject);
  const others = rules.filter((one) => one.id !== rule.id && !one.when && JSON.stringify(one.subject) === subject);
  const ends = others.flatMap(({ until }) => until ?? []);
  return Math.min((rule.until ?? Number.POSITIVE_INFINITY) - 1, ends.length > 0 ? Math.max(...ends) : MOST_HOURS);
}

/** The unit a window is shown in: days when it is whole days of more than two, else hours. */
export const unitOf = (hours: number | null): 'day' | 'hour' =>
  hours !== null && hours > 48 && hours % 24 === 0 ? 'day' : 'hour';

/** Lines of a text box as words: trimmed, without empty ones, each once. */
export function wordsOfLines(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  ];
}
