import { useWords } from '../words.tsx';
import { Button } from './Button.tsx';

/** Quiet place-holder of the same height, so that nothing jumps when the content comes. */
export function Waiting() {
  const { t } = useWords();
  return (
    <div className="waiting" aria-busy="true">
      <p className="out-of-sight">{t('loading')}</p>
    </div>
  );
}

/** Something could not be loaded; says so and offers to try again. */
export function CouldNotLoad({ onRetry }: { onRetry: () => void }) {
  const { t } = useWords();
  return (
    <div className="stack pad" role="alert">
      <h1>{t('load_failed')}</h1>
      <p>{t('load_failed_what')}</p>
      <Button look="main" onClick={onRetry}>
        {t('try_again')}
      </Button>
    </div>
  );
}
