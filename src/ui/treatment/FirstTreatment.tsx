import { type RefObject, useState } from 'react';
import type { Instant } from '../../aftercare/types.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.tsx';
import { type Draft, newDraft } from './draft.ts';
import { TreatmentForm } from './TreatmentForm.tsx';

interface Props {
  readonly now: Instant;
  readonly onJustNow: () => void;
  readonly onSave: (draft: Draft) => void;
  /** Where the title stands: the page's first, or below one. */
  readonly level?: 'h1' | 'h2';
  readonly headingRef?: RefObject<HTMLHeadingElement | null>;
}

/** The first view: one press when leaving the clinic, or any other time. */
export function FirstTreatment({ now, onJustNow, onSave, level: Title = 'h1', headingRef }: Props) {
  const { t, zone } = useWords();
  const [other, setOther] = useState(false);
  return (
    <section className="stack pad" aria-labelledby="first-title">
      <Title id="first-title" ref={headingRef} tabIndex={-1}>
        {t('first_title')}
      </Title>
      <p>{t('first_lead')}</p>
      <Button look="main" className="wide" onClick={onJustNow}>
        {t('first_just_now')}
      </Button>
      {other ? (
        <div className="card">
          <TreatmentForm
            initial={newDraft(now, zone)}
            saveLabel={t('save')}
            onSave={onSave}
            onCancel={() => setOther(false)}
          />
        </div>
      ) : (
        <Button className="wide" aria-expanded={false} onClick={() => setOther(true)}>
          {t('first_other_time')}
        </Button>
      )}
      <p className="small quiet">{t('first_private')}</p>
    </section>
  );
}
