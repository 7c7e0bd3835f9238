import { useId, useState } from 'react';
import { editRule } from '../../aftercare/plan.ts';
import type { Plan, Rule } from '../../aftercare/types.ts';
import { ruleTitle } from '../../verdict/names.ts';
import { Button } from '../parts/Button.tsx';
import { useWords, type Words } from '../words.tsx';
import { CHOICES, presetRule, reset, switched, unitOf, withUntil } from './rule-edit.ts';

interface Props {
  readonly plan: Plan;
  readonly rule: Rule;
  readonly onChange: (plan: Plan) => void;
}

/** One window of the plan: on or off, the advice, until when; the default beside it. */
export function RuleLine({ plan, rule, onChange }: Props) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const title = ruleTitle(rule, t);
  const on = !plan.off.includes(rule.id);
  const standard = presetRule(plan, rule.id);
  const changed = rule.basis === 'clinic' && standard !== undefined;
  return (
    <li className="rule-line" aria-labelledby={id}>
      <label className="check">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => onChange(switched(plan, rule.id, event.target.checked))}
        />
        <strong id={id}>{title}</strong>
      </label>
      <div className="rule-inputs">
        <select
          aria-label={t('rule_advice_of', title)}
          disabled={!on}
          value={rule.advice}
          onChange={(event) => {
            const advice = CHOICES.find((choice) => choice === event.target.value);
            if (advice) onChange(editRule(plan, rule.id, { advice }));
          }}
        >
          {CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {t(CHOICE_KEYS[choice])}
            </option>
          ))}
        </select>
        <Until rule={rule} disabled={!on} title={title} onHours={(hours) => onChange(withUntil(plan, rule, hours))} />
      </div>
      <p className="small quiet">
        {standard ? t('rule_default', windowWords(standard, words)) : t('rule_by_clinic')}
        {rule.basis === 'inferred' && ` · ${t('basis_inferred')}`}{' '}
        {changed && (
          <Button look="plain" onClick={() => onChange(reset(plan, rule.id))} aria-label={t('rule_reset_of', title)}>
            {t('rule_reset')}
          </Button>
        )}
      </p>
    </li>
  );
}

const CHOICE_KEYS = {
  avoid: 'choice_avoid',
  ask: 'choice_ask',
  'ease-in': 'choice_ease_in',
  fine: 'choice_fine',
} as const;

interface UntilProps {
  readonly rule: Rule;
  readonly title: string;
  readonly disabled: boolean;
  readonly onHours: (hours: number | null) => void;
}

/** A number with its unit. It is taken over when the field is left, so that typing "168" does not pass through "1". */
function Until({ rule, title, disabled, onHours }: UntilProps) {
  const { t } = useWords();
  const [unit, setUnit] = useState(unitOf(rule.until));
  const factor = unit === 'day' ? 24 : 1;
  const shown = rule.until === null ? '' : String(Math.round((rule.until / factor) * 100) / 100);
  const take = (text: string) => {
    const number = Number(text);
    if (text.trim() === '' || !Number.isFinite(number) || number < 0) return;
    if (number * factor !== rule.until) onHours(number * factor);
  };
  return (
    <>
      <input
        key={`${shown} ${unit}`}
        type="number"
        min={0}
        max={unit === 'day' ? 365 : 8760}
        disabled={disabled}
        defaultValue={shown}
        placeholder={t('no_end_short')}
        aria-label={t('rule_until_of', title)}
        onBlur={(event) => take(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && take(event.currentTarget.value)}
      />
      <select
        value={unit}
        disabled={disabled}
        aria-label={t('rule_unit_of', title)}
        onChange={(event) => setUnit(event.target.value === 'day' ? 'day' : 'hour')}
      >
        <option value="hour">{t('unit_hours')}</option>
        <option value="day">{t('unit_days')}</option>
      </select>
    </>
  );
}

/** "Avoid, until 72 h" in the person's language. */
function windowWords(rule: Rule, { t, locale }: Words): string {
  const choice = CHOICES.find((one) => one === rule.advice);
  const advice = choice ? t(CHOICE_KEYS[choice]) : '';
  if (rule.until === null) return `${advice}, ${t('no_end_short')}`;
  const unit = unitOf(rule.until);
  const amount = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: unit === 'day' ? 'long' : 'short' });
  return `${advice}, ${t('until_avoid', amount.format(unit === 'day' ? rule.until / 24 : rule.until))}`;
}
