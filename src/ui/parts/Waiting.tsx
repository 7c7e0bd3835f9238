import { useWords } from '../words.tsx';
import { Button } from './Button.tsx';

/** Quiet place-holder of the same height, so that nothing jumps when the content comes. */
export function Waiting() {
  const { t } = useWords();
  return (
    <main className="waiting" aria-busy="true">
      <h1 className="out-of-sight">{t('loading')}</h1>
    </main>
  );
}

/** A view of the popup that is still loading. */
export function PanelWaiting() {
  const { t } = useWords();
  return (
    <header className="view-head" aria-busy="true">
      <h1 className="out-of-sight">{t('loading')}</h1>
    </header>
  );
}

/** Something could not be loaded; says so and offers to try again. */
export function CouldNotLoad({ onRetry }: { onRetry: () => void }) {
  const { t } = useWords();
  return (
    <main className="stack pad waiting">
      <h1>{t('load_failed')}</h1>
      <p role="alert">{t('load_failed_what')}</p>
      <Button look="main" onClick={onRetry}>
        {t('try_again')}
      </Button>
    </main>
  );
}
