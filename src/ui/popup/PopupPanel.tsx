import { type Ref, useState } from 'react';
import type { Instant, Treatment } from '../../aftercare/types.ts';
import type { Api, Person, TabState } from '../../platform/api.ts';
import type { Outside } from '../hooks/use-product.ts';
import type { TreatmentActions } from '../hooks/use-treatments.ts';
import { toDraft } from '../treatment/draft.ts';
import { TreatmentForm } from '../treatment/TreatmentForm.tsx';
import { TreatmentLine } from '../treatment/TreatmentLine.tsx';
import { useWords } from '../words.tsx';
import { ProductTab } from './ProductTab.tsx';

export type PopupTab = 'product' | 'skin' | 'recovery' | 'shelf' | 'plan';

interface Props {
  readonly api: Api;
  readonly outside: Outside;
  readonly person: Person;
  readonly tab: TabState;
  readonly treatment: Treatment;
  readonly now: Instant;
  readonly actions: TreatmentActions;
  readonly shown: PopupTab;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** What the chosen tab shows. */
export function PopupPanel(props: Props) {
  const { api, outside, person, tab, treatment, now, shown, headingRef } = props;
  if (shown === 'product') {
    return (
      <>
        <ProductTab {...{ api, outside, person, tab, treatment, now, headingRef }} />
        <TreatmentBlock treatment={treatment} now={now} actions={props.actions} />
      </>
    );
  }
  return null;
}

/** The treatment in one line, or the form to change it. */
function TreatmentBlock({ treatment, now, actions }: Pick<Props, 'treatment' | 'now' | 'actions'>) {
  const { t, zone } = useWords();
  const [editing, setEditing] = useState(false);
  if (!editing) return <TreatmentLine treatment={treatment} now={now} onChange={() => setEditing(true)} />;
  return (
    <section className="block" aria-labelledby="edit-treatment">
      <h2 id="edit-treatment">{t('treatment_edit')}</h2>
      <TreatmentForm
        initial={toDraft(treatment, zone)}
        saveLabel={t('save')}
        onSave={(draft) => {
          actions.save(draft, treatment);
          setEditing(false);
        }}
        onCancel={() => setEditing(false)}
        onClear={() => actions.clear(treatment)}
      />
    </section>
  );
}
