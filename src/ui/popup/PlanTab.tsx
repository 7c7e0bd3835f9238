import type { Instant, Rule, Treatment } from '../../aftercare/types.ts';
import type { Person } from '../../platform/api.ts';
import { Button } from '../parts/Button.tsx';
import { bySubject } from '../plan/rule-edit.ts';
import { whenWords } from '../treatment/TreatmentLine.tsx';
import { useWords } from '../words.tsx';

interface Props {
  readonly person: Person;
  readonly treatment: Treatment;
  readonly now: Instant;
  readonly onPreset: (preset: 'article' | 'stricter') => void;
  readonly onOpen: () => void;
}

/** The plan in short, and the way to all of it. */
export function PlanTab({ person, treatment, now, onPreset, onOpen }: Props) {
  const words = useWords();
  const { t } = words;
  const { plan } = person;
  const isChanged = ({ basis, id }: Rule): boolean => basis === 'clinic' || plan.off.includes(id);
  const changed = bySubject(plan.rules).filter((windows) => windows.some(isChanged)).length;
  return (
    <>
      <header className="view-head">
        <h1>{t('tab_plan')}</h1>
        <p className="quiet">{whenWords(treatment, now, words)}</p>
      </header>
      <div className="block stack">
        <PresetChoice preset={plan.preset} onPreset={onPreset} />
        <p className="small quiet">{t('plan_changed', String(changed))}</p>
        <Button look="main" onClick={onOpen}>
          {t('plan_open')}
        </Button>
      </div>
    </>
  );
}

/** The article's windows, or longer ones. */
export function PresetChoice(props: {
  preset: 'article' | 'stricter';
  onPreset: (preset: 'article' | 'stricter') => void;
  /** A heading of the same words stands above it. */
  underHeading?: boolean;
}) {
  const { t } = useWords();
  return (
    <fieldset className="checks">
      <legend className={props.underHeading ? 'out-of-sight' : 'label'}>{t('preset')}</legend>
      {(['article', 'stricter'] as const).map((preset) => (
        <div key={preset}>
          <label className="check">
            <input
              type="radio"
              name="preset"
              checked={props.preset === preset}
              onChange={() => props.onPreset(preset)}
            />
            {t(`preset_${preset}`)}
          </label>
          <p className="small quiet check-hint">{t(`preset_${preset}_what`)}</p>
        </div>
      ))}
    </fieldset>
  );
}
