import { useState } from 'react';
import { editRule } from '../../aftercare/plan.ts';
import type { Plan, Rule } from '../../aftercare/types.ts';
import { Button } from '../parts/Button.tsx';
import { NumberInput } from '../parts/NumberInput.tsx';
import { useWords, type Words } from '../words.tsx';
import { CHOICES, presetRule, reset, unitOf, withUntil } from './rule-edit.ts';

interface Props {
  readonly plan: Plan;
  readonly rule: Rule;
  readonly title: string;
  readonly on: boolean;
  /** The other windows of a subject say when they count. */
  readonly first: boolean;
  readonly onChange: (plan: Plan) => void;
}

const CHOICE_KEYS = {
  avoid: 'choice_avoid',
  ask: 'choice_ask',
  'ease-in': 'choice_ease_in',
  fine: 'choice_fine',
} as const;

/** One window: the advice, until when, the default beside it. */
export function RuleWindow({ plan, rule, title, on, first, onChange }: Props) {
  const words = useWords();
  const { t } = words;
  const standard = presetRule(plan, rule.id);
  const changed = rule.basis === 'clinic' && standard !== undefined;
  const which = first ? '' : t(rule.when === 'with-drying-alcohol' ? 'rule_with_alcohol' : 'rule_then');
  const name = which ? `${title}, ${which}` : title;
  return (
    <div>
      {which && <p className="small quiet">{which}</p>}
      <div className="rule-inputs">
        <select
          aria-label={t('rule_advice_of', name)}
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
        <Until rule={rule} disabled={!on} name={name} onHours={(hours) => onChange(withUntil(plan, rule, hours))} />
      </div>
      <p className="small quiet">
        {standard ? t('rule_default', windowWords(standard, words)) : t('rule_by_clinic')}
        {rule.basis === 'inferred' && ` · ${t('basis_inferred')}`}{' '}
        {changed && (
          <Button look="plain" onClick={() => onChange(reset(plan, rule.id))} aria-label={t('rule_reset_of', name)}>
            {t('rule_reset')}
          </Button>
        )}
      </p>
    </div>
  );
}

interface UntilProps {
  readonly rule: Rule;
  readonly name: string;
  readonly disabled: boolean;
  readonly onHours: (hours: number) => void;
}

/** The end of a window: a number with its unit, later than its begin and within a year. */
function Until({ rule, name, disabled, onHours }: UntilProps) {
  const { t, locale } = useWords();
  const [unit, setUnit] = useState(unitOf(rule.until));
  const factor = unit === 'day' ? 24 : 1;
  return (
    <>
      <NumberInput
        value={rule.until === null ? null : rule.until / factor}
        min={Math.floor(Math.max(0, rule.from ?? 0) / factor) + 1}
        max={8760 / factor}
        say={(limit) => amount(limit, unit, locale)}
        disabled={disabled}
        placeholder={t('no_end_short')}
        aria-label={t('rule_until_of', name)}
        onNumber={(number) => onHours(number * factor)}
      />
      <select
        value={unit}
        disabled={disabled}
        aria-label={t('rule_unit_of', name)}
        onChange={(event) => setUnit(event.target.value === 'day' ? 'day' : 'hour')}
      >
        <option value="hour">{t('unit_hours')}</option>
        <option value="day">{t('unit_days')}</option>
      </select>
    </>
  );
}

const amount = (n: number, unit: 'day' | 'hour', locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(n);

/** "Avoid, until 72 hours" in the person's language. */
function windowWords(rule: Rule, { t, locale }: Words): string {
  const choice = CHOICES.find((one) => one === rule.advice);
  const advice = choice ? t(CHOICE_KEYS[choice]) : '';
  if (rule.until === null) return `${advice}, ${t('no_end_short')}`;
  const unit = unitOf(rule.until);
  return `${advice}, ${t('until_avoid', amount(unit === 'day' ? rule.until / 24 : rule.until, unit, locale))}`;
}
