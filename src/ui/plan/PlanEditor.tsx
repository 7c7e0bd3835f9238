import { changeable } from '../../aftercare/timeline.ts';
import type { Plan, Rule } from '../../aftercare/types.ts';
import { withPreset } from '../hooks/use-plan.ts';
import { Field } from '../parts/Field.tsx';
import { Switch } from '../parts/Switch.tsx';
import { PresetChoice } from '../popup/PlanTab.tsx';
import { useWords } from '../words.tsx';
import { RuleLine } from './RuleLine.tsx';
import { bySubject, wordsOfLines } from './rule-edit.ts';

interface Props {
  readonly plan: Plan;
  readonly onChange: (plan: Plan) => void;
}

/** Everything that decides what applies to the skin: the clinic's words, preset, windows, own words. */
export function PlanEditor({ plan, onChange }: Props) {
  const { t } = useWords();
  const rules = changeable(plan).filter((rule) => rule.when !== 'still-red');
  const of = (kinds: readonly Rule['subject']['kind'][]) => rules.filter((rule) => kinds.includes(rule.subject.kind));
  return (
    <>
      <section className="block stack" aria-labelledby="clinic-title">
        <h2 id="clinic-title">{t('clinic_title')}</h2>
        <LinesField
          label={t('clinic_text')}
          hint={t('clinic_text_hint')}
          value={plan.clinicText}
          onLeave={(clinicText) => onChange({ ...plan, clinicText: clinicText.trim() })}
        />
      </section>
      <section className="block stack" aria-labelledby="windows-title">
        <h2 id="windows-title">{t('windows_title')}</h2>
        <PresetChoice preset={plan.preset} onPreset={(preset) => onChange(withPreset(plan, preset))} underHeading />
        <Switch
          label={t('weak_scent')}
          hint={t('weak_scent_hint')}
          checked={plan.weakScentCounts}
          onChange={(weakScentCounts) => onChange({ ...plan, weakScentCounts })}
        />
        <RuleGroup title={t('windows_ingredients')} rules={of(['family'])} {...{ plan, onChange }} />
        <RuleGroup title={t('windows_products')} rules={of(['product'])} {...{ plan, onChange }} />
        <RuleGroup title={t('windows_activities')} rules={of(['activity', 'care'])} {...{ plan, onChange }} />
      </section>
      <section className="block stack" aria-labelledby="words-title">
        <h2 id="words-title">{t('own_words_title')}</h2>
        <LinesField
          label={t('avoid_words')}
          hint={t('one_per_line')}
          value={plan.avoidWords.join('\n')}
          onLeave={(text) => onChange({ ...plan, avoidWords: wordsOfLines(text) })}
        />
        <LinesField
          label={t('allow_words')}
          hint={t('allow_words_hint')}
          value={plan.allowWords.join('\n')}
          onLeave={(text) => onChange({ ...plan, allowWords: wordsOfLines(text) })}
        />
      </section>
    </>
  );
}

function RuleGroup({ title, rules, plan, onChange }: Props & { title: string; rules: readonly Rule[] }) {
  const subjects = bySubject(rules);
  return (
    <details>
      <summary>
        {title} <span className="quiet">({subjects.length})</span>
      </summary>
      <ul className="rules">
        {subjects.map((group) => (
          <RuleLine key={group[0].id} rules={group} {...{ plan, onChange }} />
        ))}
      </ul>
    </details>
  );
}

/** A text box that is taken over when it is left. */
function LinesField(props: { label: string; hint: string; value: string; onLeave: (text: string) => void }) {
  return (
    <Field label={props.label} hint={props.hint}>
      {(id, hint) => (
        <textarea
          key={props.value}
          id={id}
          aria-describedby={hint}
          defaultValue={props.value}
          onBlur={(event) => event.target.value !== props.value && props.onLeave(event.target.value)}
        />
      )}
    </Field>
  );
}
