import type { PageReading } from '../../verdict/types.ts';
import { useWords } from '../words.tsx';

interface Props {
  readonly reading: PageReading;
  /** The page was not read well enough to be judged. */
  readonly unread: boolean;
}

/** What is to be said of the place that the person showed on this site, or how to show one. */
export function PlaceLine({ reading, unread }: Props) {
  const { t } = useWords();
  const shown = reading.origin === 'place';
  const said = shown ? t(reading.text ? 'place_read' : 'place_not_found') : '';
  return (
    <>
      {said && <p className="small">{said}</p>}
      {unread && <p className="small quiet">{t('place_hint')}</p>}
    </>
  );
}
