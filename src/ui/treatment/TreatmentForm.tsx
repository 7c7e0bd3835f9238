import { type FormEvent, useState } from 'react';
import { AREAS, type Area, KINDS, type TreatmentKind } from '../../aftercare/types.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { useWords } from '../words.tsx';
import { type Draft, fromDraft } from './draft.ts';

interface Props {
  readonly initial: Draft;
  readonly saveLabel: string;
  readonly onSave: (draft: Draft) => void;
  readonly onCancel?: () => void;
  /** Present when there is a treatment to take away. */
  readonly onClear?: () => void;
}

/** Day, perhaps a time, area and kind of a treatment. */
export function TreatmentForm({ initial, saveLabel, onSave, onCancel, onClear }: Props) {
  const { t, zone } = useWords();
  const [draft, setDraft] = useState(initial);
  const [wrong, setWrong] = useState(false);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const bad = !fromDraft(draft, zone).ok;
    setWrong(bad);
    if (!bad) onSave(draft);
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <div className="pair">
        <Field label={t('treatment_day')}>
          {(id) => (
            <input
              type="date"
              id={id}
              value={draft.day}
              aria-invalid={wrong}
              onChange={(event) => change({ day: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('treatment_time')}>
          {(id) => (
            <input type="time" id={id} value={draft.time} onChange={(event) => change({ time: event.target.value })} />
          )}
        </Field>
      </div>
      <p className="small quiet">{t('treatment_time_hint')}</p>
      <AreaChoice areas={draft.areas} onChange={(areas) => change({ areas })} />
      <Field label={t('treatment_kind')}>
        {(id) => (
          <select
            id={id}
            value={draft.kind}
            onChange={(event) => change({ kind: KINDS.find((kind) => kind === event.target.value) ?? 'clinic' })}
          >
            {KINDS.map((kind: TreatmentKind) => (
              <option key={kind} value={kind}>
                {t(`kind_${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {wrong && (
        <p role="alert" className="wrong">
          {t('treatment_wrong_day')}
        </p>
      )}
      <div className="row">
        <Button type="submit" look="main">
          {saveLabel}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('cancel')}</Button>}
        {onClear && (
          <Button look="plain" onClick={onClear}>
            {t('treatment_clear')}
          </Button>
        )}
      </div>
    </form>
  );
}

function AreaChoice({ areas, onChange }: { areas: readonly Area[]; onChange: (areas: readonly Area[]) => void }) {
  const { t } = useWords();
  const toggle = (area: Area, on: boolean) => {
    const next = AREAS.filter((one) => (one === area ? on : areas.includes(one)));
    if (next.length > 0) onChange(next);
  };
  return (
    <fieldset>
      <legend className="label">{t('treatment_area')}</legend>
      <div className="chips">
        {AREAS.map((area) => (
          <label className="chip" key={area}>
            <input
              type="checkbox"
              checked={areas.includes(area)}
              onChange={(event) => toggle(area, event.target.checked)}
            />
            {t(`area_${area}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
