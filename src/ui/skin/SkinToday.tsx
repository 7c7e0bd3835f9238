import { phase } from '../../aftercare/phase.ts';
import { redForTooLong, timeline } from '../../aftercare/timeline.ts';
import type { Instant, Plan, Rule, Treatment } from '../../aftercare/types.ts';
import { phaseName, ruleText, ruleTitle } from '../../verdict/names.ts';
import { Switch } from '../parts/Switch.tsx';
import { useWords } from '../words.tsx';

interface Props {
  readonly plan: Plan;
  readonly treatment: Treatment;
  readonly now: Instant;
  /** Ids of the rules of the signs the person ticked. */
  readonly signs: ReadonlySet<string>;
  readonly onStillRed: (on: boolean) => void;
  readonly onSign: (id: string, on: boolean) => void;
}

/** How the skin is today: the switch, what is normal now, and the signs that need help. */
export function SkinToday({ plan, treatment, now, signs, onStillRed, onSign }: Props) {
  const { t } = useWords();
  const rows = timeline(plan, treatment, now);
  const normal = rows.filter((row) => row.group === 'normal' && row.state === 'now');
  const help = rows.filter((row) => row.group === 'get-help').map((row) => row.rule);
  return (
    <>
      <header className="view-head">
        <h1>{t('tab_skin')}</h1>
        <p className="quiet">{phaseName(phase(treatment, now).id, t)}</p>
      </header>
      <div className="block">
        <Switch label={t('still_red')} hint={t('still_red_hint')} checked={plan.stillRed} onChange={onStillRed} />
        {redForTooLong(plan, treatment, now) && (
          <p role="status" className="gentle">
            {t('red_for_long')}
          </p>
        )}
      </div>
      {normal.length > 0 && (
        <section className="block" aria-labelledby="normal-now">
          <h2 id="normal-now">{t('group_normal')}</h2>
          <dl className="pairs">
            {normal.map(({ rule }) => (
              <div key={rule.id}>
                <dt>{ruleTitle(rule, t)}</dt>
                <dd className="quiet">{ruleText(rule, t)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <Signs rules={help} signs={signs} onSign={onSign} />
    </>
  );
}

function Signs({ rules, signs, onSign }: { rules: readonly Rule[] } & Pick<Props, 'signs' | 'onSign'>) {
  const { t } = useWords();
  return (
    <section className="block" aria-labelledby="signs">
      <fieldset>
        <legend>
          <h2 id="signs">{t('group_get_help')}</h2>
        </legend>
        <p className="small quiet">{t('signs_hint')}</p>
        <ul className="checks">
          {rules.map((rule) => (
            <li key={rule.id}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={signs.has(rule.id)}
                  onChange={(event) => onSign(rule.id, event.target.checked)}
                />
                {ruleTitle(rule, t)}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </section>
  );
}
