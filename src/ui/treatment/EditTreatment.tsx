import type { Instant, Treatment } from '../../aftercare/types.ts';
import type { TreatmentActions } from '../hooks/use-treatments.ts';
import { useWords } from '../words.tsx';
import { newDraft, toDraft } from './draft.ts';
import { TreatmentForm } from './TreatmentForm.tsx';

interface Props {
  /** Absent: a new one. */
  readonly treatment?: Treatment;
  readonly now: Instant;
  readonly actions: TreatmentActions;
  readonly onDone: () => void;
  /** Offers to take it away as well. */
  readonly clear?: boolean;
}

/** The form of one treatment, bound to what is stored. */
export function EditTreatment({ treatment, now, actions, onDone, clear = false }: Props) {
  const { t, zone } = useWords();
  return (
    <TreatmentForm
      initial={treatment ? toDraft(treatment, zone) : newDraft(now, zone)}
      saveLabel={t('save')}
      onSave={(draft) => {
        actions.save(draft, treatment);
        onDone();
      }}
      onCancel={onDone}
      onClear={clear && treatment ? () => actions.clear(treatment) : undefined}
    />
  );
}
