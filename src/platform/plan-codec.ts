import type { Plan, Rule } from '../aftercare/types.ts';
import { same } from './merge.ts';
import type { PlanChanges } from './schemas.ts';

/** The rules of a preset, from src/aftercare. */
export type PresetRules = (preset: Plan['preset']) => readonly Rule[];

/**
 * The plan in force: the preset's rules, those the person or clinic edited in their place, new ones at the end.
 *
 * @example planFrom(changes, presetRules).rules.length
 */
export function planFrom(changes: PlanChanges, presetRules: PresetRules): Plan {
  const { edits, ...rest } = changes;
  const edited = new Map(edits.map((rule) => [rule.id, rule]));
  const preset = presetRules(changes.preset);
  const presetIds = new Set(preset.map((rule) => rule.id));
  const rules = [
    ...preset.map((rule) => edited.get(rule.id) ?? rule),
    ...edits.filter((rule) => !presetIds.has(rule.id)),
  ];
  return { ...rest, rules };
}

/**
 * What to store of a plan: only what differs from its preset. A preset's rule that the plan lacks counts as switched off.
 *
 * @example changesOf(planFrom(changes, presetRules), presetRules) // changes
 */
export function changesOf(plan: Plan, presetRules: PresetRules): PlanChanges {
  const preset = new Map(presetRules(plan.preset).map((rule) => [rule.id, rule]));
  const kept = new Set(plan.rules.map((rule) => rule.id));
  const missing = [...preset.keys()].filter((id) => !kept.has(id));
  return {
    preset: plan.preset,
    edits: plan.rules.filter((rule) => !same(rule, preset.get(rule.id))).map(writable),
    off: [...new Set([...plan.off, ...missing])],
    weakScentCounts: plan.weakScentCounts,
    stillRed: plan.stillRed,
    clinicText: plan.clinicText,
    avoidWords: [...plan.avoidWords],
    allowWords: [...plan.allowWords],
  };
}

const writable = (rule: Rule): PlanChanges['edits'][number] => rule;
