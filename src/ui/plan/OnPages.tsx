import { useEffect, useState } from 'react';
import type { Api, Person, Settings } from '../../platform/api.ts';
import { hourOfDay } from '../format/time.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Switch } from '../parts/Switch.tsx';
import { useWords } from '../words.tsx';
import { Places } from './Places.tsx';

interface Props {
  readonly api: Api;
  readonly person: Person;
  readonly onSettings: (part: Partial<Settings>) => void;
  readonly copy: (text: string) => Promise<void>;
}

/** Marks and card on shop pages, the sites that are read, the discreet icon, reminders. */
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
      <ul className="plain-list">
        {sites.map((host) => (
          <li key={host} className="recovery-row">
            <div>{host}</div>
            <Button
              look="plain"
              aria-label={`${t('remove')}: ${host}`}
              onClick={() => void api.forgetSite(host).then(() => setSites(sites.filter((one) => one !== host)))}
            >
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Reminders({ api, person, onSettings }: Omit<Props, 'copy'>) {
  const words = useWords();
  const { t } = words;
  const [refused, setRefused] = useState(false);
  const { settings } = person;
  // The browser asks inside the click; nothing may be awaited before.
  const wish = (part: Partial<Settings>, on: boolean) => {
    if (!on) return onSettings(part);
    api.allowNotifications().then(
      (yes) => {
        setRefused(!yes);
        if (yes) onSettings(part);
      },
      () => setRefused(true),
    );
  };
  const hour = (name: 'quietFrom' | 'quietUntil') => (id: string) => (
    <select id={id} value={settings[name]} onChange={(event) => onSettings({ [name]: Number(event.target.value) })}>
      {Array.from({ length: 24 }, (_, n) => (
        <option key={hourOfDay(n, words)} value={n}>
          {hourOfDay(n, words)}
        </option>
      ))}
    </select>
  );
  return (
    <section className="block stack" aria-labelledby="reminders-title">
      <h2 id="reminders-title">{t('reminders_title')}</h2>
      <Switch
        label={t('remind_opening')}
        checked={settings.openingReminder}
        onChange={(on) => wish({ openingReminder: on }, on)}
      />
      <Switch
        label={t('remind_sunscreen')}
        checked={settings.sunscreenReminder}
        onChange={(on) => wish({ sunscreenReminder: on }, on)}
      />
      <div className="pair">
        <Field label={t('quiet_from')}>{hour('quietFrom')}</Field>
        <Field label={t('quiet_until')}>{hour('quietUntil')}</Field>
      </div>
      {refused && <p role="alert">{t('notifications_refused')}</p>}
    </section>
  );
}

function Approved({ api, person }: Pick<Props, 'api' | 'person'>) {
  const { t } = useWords();
  if (person.approved.length === 0) return null;
  return (
    <section className="block stack" aria-labelledby="approved-title">
      <h2 id="approved-title">{t('approved_title')}</h2>
      <ul className="plain-list">
        {person.approved.map((one) => (
          <li key={one.key} className="recovery-row">
            <div>{one.name}</div>
            <Button
              look="plain"
              aria-label={`${t('remove')}: ${one.name}`}
              onClick={() => void api.change({ approved: person.approved.filter((other) => other.key !== one.key) })}
            >
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
