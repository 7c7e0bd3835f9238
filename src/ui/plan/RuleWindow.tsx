import { type ReactNode, useState } from 'react';
import { editRule } from '../../aftercare/plan.ts';
import type { Plan, Rule } from '../../aftercare/types.ts';
import { Button } from '../parts/Button.tsx';
import { NumberInput } from '../parts/NumberInput.tsx';
import { useWords, type Words } from '../words.tsx';
import { CHOICES, latestFrom, MOST_HOURS, presetRule, reset, unitOf, withFrom, withUntil } from './rule-edit.ts';

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

/** One window: the advice, its begin where it follows another, its end, the default beside it. */
export function RuleWindow({ plan, rule, title, on, first, onChange }: Props) {
  const words = useWords();
  const { t } = words;
  const standard = presetRule(plan, rule.id);
  const changed = rule.basis === 'clinic' && standard !== undefined;
  // A window that begins with the treatment keeps doing so: its first hours would be free without anybody's word.
  const begins = (standard?.from ?? rule.from ?? 0) > 0;
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
        <Hours
          {...{ rule, name }}
          disabled={!on}
          latestFrom={begins ? latestFrom(plan, rule) : null}
          onFrom={(hours) => onChange(withFrom(plan, rule, hours))}
          onUntil={(hours) => onChange(withUntil(plan, rule, hours))}
        />
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

interface HoursProps {
  readonly rule: Rule;
  readonly name: string;
  readonly disabled: boolean;
  /** `null`: the beginning is that of the treatment. */
  readonly latestFrom: number | null;
  readonly onFrom: (hours: number) => void;
  readonly onUntil: (hours: number) => void;
}

/** Begin and end of a window, numbers with one unit; it ends later than it begins and within a year. */
function Hours({ rule, name, disabled, latestFrom: latest, onFrom, onUntil }: HoursProps) {
  const { t, locale } = useWords();
  const [unit, setUnit] = useState(unitOf(rule.until));
  const factor = unit === 'day' ? 24 : 1;
  const shown = (hours: number | null) => (hours === null ? null : hours / factor);
  const common = { disabled, say: (limit: number) => amount(limit, unit, locale) };
  return (
    <>
      {latest !== null && (
        <Edge label={t('window_from')}>
          <NumberInput
            {...common}
            value={shown(rule.from)}
            min={0}
            max={Math.floor(latest / factor)}
            aria-label={t('rule_from_of', name)}
            onNumber={(number) => onFrom(number * factor)}
          />
        </Edge>
      )}
      <Edge label={latest === null ? '' : t('window_until')}>
        <NumberInput
          {...common}
          value={shown(rule.until)}
          min={Math.floor(Math.max(0, rule.from ?? 0) / factor) + 1}
          max={MOST_HOURS / factor}
          placeholder={t('no_end_short')}
          aria-label={t('rule_until_of', name)}
          onNumber={(number) => onUntil(number * factor)}
        />
      </Edge>
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

/** Which end of the window a number is, for the eye: the field's own name says it in full. */
function Edge({ label, children }: { label: string; children: ReactNode }) {
  if (!label) return children;
  return (
    <div className="edge">
      <span className="small quiet" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}

const amount = (n: number, unit: 'day' | 'hour', locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(n);

/** "Avoid, until 72 hours", "Ease in, from 2 days, until 7 days" in the person's language. */
function windowWords({ advice, from, until }: Rule, { t, locale }: Words): string {
  const choice = CHOICES.find((one) => one === advice);
  const unit = unitOf(until);
  const said = (hours: number): string => amount(unit === 'day' ? hours / 24 : hours, unit, locale);
  const parts = [
    choice ? t(CHOICE_KEYS[choice]) : '',
    from !== null && from > 0 ? t('from_value', said(from)) : '',
    until === null ? t('no_end_short') : t('until_avoid', said(until)),
  ];
  return parts.filter(Boolean).join(', ');
}
