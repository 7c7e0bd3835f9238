import type { TreatmentActions } from '../hooks/use-treatments.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.tsx';

/** What became of the last change of a treatment: that it failed, or that it was removed, with the undo. */
export function TreatmentOutcome({ failed, undo }: Pick<TreatmentActions, 'failed' | 'undo'>) {
  const { t } = useWords();
  return (
    <>
      {failed && (
        <p role="alert" className="note-line small wrong">
          {t(failed)}
        </p>
      )}
      {undo && (
        <p role="status" className="note-line small">
          {t('treatment_cleared')}{' '}
          <Button look="plain" onClick={undo}>
            {t('undo')}
          </Button>
        </p>
      )}
    </>
  );
}
