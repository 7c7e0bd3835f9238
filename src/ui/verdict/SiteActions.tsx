import { useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.tsx';

interface Props {
  readonly host: string;
  /** The site is read without a click. */
  readonly always: boolean;
  readonly look?: 'main' | 'side';
  readonly onRead: () => Promise<void>;
  /** Asks the browser for this one site; resolves to false when the person said no. */
  readonly onAlways: () => Promise<boolean>;
}

/** Read this page once, or always check this site. */
export function SiteActions({ host, always, look = 'side', onRead, onAlways }: Props) {
  const { t } = useWords();
  const [said, setSaid] = useState('');
  const failed = () => setSaid(t('read_failed'));
  const ask = () => {
    onAlways().then((yes) => setSaid(yes ? t('always_done', host) : t('always_refused', host)), failed);
  };
  return (
    <div>
      <div className="row">
        <Button look={look} onClick={() => void onRead().catch(failed)}>
          {t('read_page')}
        </Button>
        {!always && <Button onClick={ask}>{t('always_check', host)}</Button>}
      </div>
      <p role="status" className="small said">
        {said}
      </p>
    </div>
  );
}
