import { useEffect, useState } from 'react';
import type { Api, Person, Settings } from '../../platform/api.ts';
import { KeptList } from '../parts/KeptList.tsx';
import { Switch } from '../parts/Switch.tsx';
import { useWords } from '../words.tsx';
import { Places } from './Places.tsx';
import { Reminders } from './Reminders.tsx';

interface Props {
  readonly api: Api;
  readonly person: Person;
  readonly onSettings: (part: Partial<Settings>) => void;
  readonly copy: (text: string) => Promise<void>;
}

/** Marks and card on shop pages, the sites that are read, the discreet icon, reminders, what the clinic approved. */
export function OnPages({ api, person, onSettings, copy }: Props) {
  const { t } = useWords();
  const { settings } = person;
  return (
    <>
      <section className="block stack" aria-labelledby="pages-title">
        <h2 id="pages-title">{t('pages_title')}</h2>
        <Switch label={t('marks')} checked={settings.marks} onChange={(marks) => onSettings({ marks })} />
        <Switch label={t('card')} checked={settings.card} onChange={(card) => onSettings({ card })} />
        <p className="small quiet">{t('marks_privacy')}</p>
        <Switch
          label={t('discreet')}
          hint={t('discreet_hint')}
          checked={settings.discreet}
          onChange={(discreet) => onSettings({ discreet })}
        />
        <Sites api={api} />
        <Places {...{ api, person, copy }} />
      </section>
      <Reminders {...{ api, person, onSettings }} />
      <Approved api={api} person={person} />
    </>
  );
}

function Sites({ api }: { api: Api }) {
  const { t } = useWords();
  const [sites, setSites] = useState<readonly string[]>([]);
  useEffect(() => {
    api.sites().then(setSites, () => setSites([]));
  }, [api]);
  if (sites.length === 0) return <p className="small quiet">{t('sites_none')}</p>;
  return (
    <div>
      <h3>{t('sites_title')}</h3>
      <KeptList
        items={sites.map((host) => ({ id: host, name: host }))}
        onRemove={(gone) => void api.forgetSite(gone).then(() => setSites(sites.filter((one) => one !== gone)))}
      />
    </div>
  );
}

function Approved({ api, person }: Pick<Props, 'api' | 'person'>) {
  const { t } = useWords();
  if (person.approved.length === 0) return null;
  return (
    <section className="block stack" aria-labelledby="approved-title">
      <h2 id="approved-title">{t('approved_title')}</h2>
      <KeptList
        items={person.approved.map(({ key, name }) => ({ id: key, name }))}
        onRemove={(gone) => void api.change({ approved: person.approved.filter(({ key }) => key !== gone) })}
      />
    </section>
  );
}
