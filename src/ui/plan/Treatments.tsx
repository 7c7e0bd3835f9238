import { useState } from 'react';
import { HOUR, type Instant, type Treatment } from '../../aftercare/types.ts';
import type { Person } from '../../platform/api.ts';
import { day, daysLong } from '../format/time.ts';
import type { TreatmentActions } from '../hooks/use-treatments.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { NumberInput } from '../parts/NumberInput.tsx';
import { fromDraft, localDay } from '../treatment/draft.ts';
import { EditTreatment } from '../treatment/EditTreatment.tsx';
import { whenWords } from '../treatment/TreatmentLine.tsx';
import { TreatmentOutcome } from '../treatment/TreatmentOutcome.tsx';
import { useWords } from '../words.tsx';

interface Props {
  readonly person: Person;
  readonly now: Instant;
  readonly actions: TreatmentActions;
  readonly onAppointment: (at: Instant | null) => void;
  readonly onStopBefore: (hours: number) => void;
}

/** The series: past treatments and those to come, the next appointment, what to stop before it. */
export function Treatments({ person, now, actions, onAppointment, onStopBefore }: Props) {
  const words = useWords();
  const { t, zone } = words;
  const [editing, setEditing] = useState<Treatment | 'new' | null>(null);
  const sorted = [...person.treatments].sort((a, b) => b.at - a.at);
  return (
    <section className="block stack" aria-labelledby="treatments-title">
      <h2 id="treatments-title">{t('treatments_title')}</h2>
      {sorted.length === 0 && <p className="quiet">{t('treatments_none')}</p>}
      <ul className="rows">
        {sorted.map((one) => (
          <TreatmentItem
            key={one.id}
            treatment={one}
            now={now}
            onEdit={() => setEditing(one)}
            onRemove={actions.clear}
          />
        ))}
      </ul>
      <TreatmentOutcome failed={actions.failed} undo={actions.undo} />
      {editing === null ? (
        <Button onClick={() => setEditing('new')}>{t('treatments_add')}</Button>
      ) : (
        <div className="card">
          <EditTreatment
            key={editing === 'new' ? 'new' : editing.id}
            treatment={editing === 'new' ? undefined : editing}
            {...{ now, actions }}
            onDone={() => setEditing(null)}
          />
        </div>
      )}
      <div className="pair">
        <Field label={t('appointment')} hint={t('appointment_hint')}>
          {(id, hint) => (
            <input
              type="date"
              id={id}
              aria-describedby={hint}
              value={person.nextAppointment === null ? '' : localDay(person.nextAppointment, zone)}
              onChange={(event) => onAppointment(dayStart(event.target.value, zone))}
            />
          )}
        </Field>
        <Field label={t('stop_before')} hint={t('stop_before_hint')}>
          {(id, hint) => (
            <NumberInput
              id={id}
              hintId={hint}
              min={0}
              max={30}
              say={(limit) => daysLong(limit, words)}
              value={person.settings.stopBeforeHours / 24}
              onNumber={(days) => onStopBefore(Math.round(days * 24))}
            />
          )}
        </Field>
      </div>
      <StopFrom person={person} />
    </section>
  );
}

/** From when to stop before the next appointment; nothing while that is off. */
function StopFrom({ person }: { person: Person }) {
  const words = useWords();
  const { nextAppointment, settings } = person;
  if (nextAppointment === null || settings.stopBeforeHours === 0) return null;
  const from = day(nextAppointment - settings.stopBeforeHours * HOUR, words);
  return <p>{words.t('stop_from', from)}</p>;
}

/** The start of a chosen day; null for an empty field or a day that does not exist. */
function dayStart(day: string, zone?: string): Instant | null {
  const made = fromDraft({ day, time: '', areas: ['face'], kind: 'clinic' }, zone);
  return made.ok ? made.value.inForceFrom : null;
}

interface ItemProps {
  readonly treatment: Treatment;
  readonly now: Instant;
  readonly onEdit: () => void;
  readonly onRemove: (treatment: Treatment) => void;
}

function TreatmentItem({ treatment, now, onEdit, onRemove }: ItemProps) {
  const words = useWords();
  const { t } = words;
  const what = whenWords(treatment, now, words);
  const more = [...treatment.areas.map((area) => t(`area_${area}`)), t(`kind_${treatment.kind}`)].join(', ');
  return (
    <li className="recovery-row">
      <div>
        <p>{what}</p>
        <p className="small quiet">{more}</p>
      </div>
      <Button look="plain" onClick={onEdit} aria-label={`${t('change')}: ${what}`}>
        {t('change')}
      </Button>
      <Button look="plain" onClick={() => onRemove(treatment)} aria-label={`${t('remove')}: ${what}`}>
        {t('remove')}
      </Button>
    </li>
  );
}
