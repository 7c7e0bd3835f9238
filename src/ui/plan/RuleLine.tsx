import { useId } from 'react';
import type { Plan, Rule } from '../../aftercare/types.ts';
import { ruleTitle } from '../../verdict/names.ts';
import { useWords } from '../words.tsx';
import { RuleWindow } from './RuleWindow.tsx';
import { switched } from './rule-edit.ts';

interface Props {
  readonly plan: Plan;
  /** All windows of one subject: avoid, then ease in; without and with alcohol. */
  readonly rules: readonly [Rule, ...Rule[]];
  readonly onChange: (plan: Plan) => void;
}

/** One subject of the plan: a single switch for all of its windows, and each window with its default. */
export function RuleLine({ plan, rules, onChange }: Props) {
  const { t } = useWords();
  const id = useId();
  const title = ruleTitle(rules[0], t);
  const on = rules.some((rule) => !plan.off.includes(rule.id));
  const ids = rules.map((rule) => rule.id);
  return (
    <li className="rule-line" aria-labelledby={id}>
      <label className="check">
        <input type="checkbox" checked={on} onChange={(event) => onChange(switched(plan, ids, event.target.checked))} />
        <strong id={id}>{title}</strong>
      </label>
      <div className="rule-windows">
        {rules.map((rule, n) => (
          <RuleWindow key={rule.id} {...{ plan, rule, title, on, onChange }} first={n === 0} />
        ))}
      </div>
    </li>
  );
}
