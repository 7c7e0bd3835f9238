import { useState } from 'react';
import type { Api, ListPlace, Person } from '../../platform/api.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.tsx';
import { placeRow } from './place-row.ts';

interface Props {
  readonly api: Api;
  readonly person: Person;
  readonly copy: (text: string) => Promise<void>;
}

/** Where the person showed the list on single sites: each can be forgotten, or copied for the shops that all are given. */
export function Places({ api, person, copy }: Props) {
  const { t } = useWords();
  const [said, setSaid] = useState('');
  const { places } = person;
  if (places.length === 0) return null;
  const failed = () => setSaid(t('action_failed'));
  const take = (place: ListPlace) => copy(placeRow(place)).then(() => setSaid(t('copy_done')), failed);
  const forget = ({ host }: ListPlace) =>
    api.change({ places: places.filter((one) => one.host !== host) }).then(() => setSaid(''), failed);
  return (
    <div>
      <h3>{t('places_title')}</h3>
      <ul className="plain-list">
        {places.map((place) => (
          <li key={place.host} className="recovery-row">
            <div>
              <div>{place.host}</div>
              <code className="small quiet">{place.selector}</code>
            </div>
            <div className="row">
              <Button look="plain" aria-label={t('place_copy_of', place.host)} onClick={() => void take(place)}>
                {t('place_copy')}
              </Button>
              <Button look="plain" aria-label={`${t('remove')}: ${place.host}`} onClick={() => void forget(place)}>
                {t('remove')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <p role="status" className="small said">
        {said}
      </p>
    </div>
  );
}
