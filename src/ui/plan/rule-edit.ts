import { changesOf, editRule, plan as makePlan, presetRules } from '../../aftercare/plan.ts';
import type { Advice, Plan, Rule } from '../../aftercare/types.ts';

/** What can be chosen for a window. */
export const CHOICES = ['avoid', 'ask', 'ease-in', 'fine'] as const satisfies readonly Advice[];
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

/** The plan with a rule switched off or on again. */
export function switched(plan: Plan, id: string, on: boolean): Plan {
  const others = plan.off.filter((one) => one !== id);
  return { ...plan, off: on ? others : [...others, id] };
}

/** The plan with a window that ends `hours` after the treatment; null leaves it open. Less than its begin is its begin. */
export function withUntil(plan: Plan, rule: Rule, hours: number | null): Plan {
  const until = hours === null ? null : Math.max(rule.from ?? 0, Math.min(8760, Math.round(hours)));
  return editRule(plan, rule.id, { until });
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
