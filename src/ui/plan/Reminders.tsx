import { useState } from 'react';
import type { Api, Person, Settings } from '../../platform/api.ts';
import { hourOfDay, moment } from '../format/time.ts';
import { Field } from '../parts/Field.tsx';
import { KeptList } from '../parts/KeptList.tsx';
import { Switch } from '../parts/Switch.tsx';
import { useWords } from '../words.tsx';

interface Props {
  readonly api: Api;
  readonly person: Person;
  readonly onSettings: (part: Partial<Settings>) => void;
}

/** What the person wants to be told, when not, and of which products. */
export function Reminders({ api, person, onSettings }: Props) {
  const { t } = useWords();
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
        <Hour label={t('quiet_from')} hour={settings.quietFrom} onHour={(quietFrom) => onSettings({ quietFrom })} />
        <Hour label={t('quiet_until')} hour={settings.quietUntil} onHour={(quietUntil) => onSettings({ quietUntil })} />
      </div>
      {refused && <p role="alert">{t('notifications_refused')}</p>}
      <Products api={api} person={person} />
    </section>
  );
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

function Hour({ label, hour, onHour }: { label: string; hour: number; onHour: (hour: number) => void }) {
  const words = useWords();
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} value={hour} onChange={(event) => onHour(Number(event.target.value))}>
          {HOURS.map((one) => (
            <option key={one} value={one}>
              {hourOfDay(one, words)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function Products({ api, person: { reminders } }: Pick<Props, 'api' | 'person'>) {
  const words = useWords();
  if (reminders.length === 0) return null;
  return (
    <div>
      <h3>{words.t('reminders_products')}</h3>
      <KeptList
        items={reminders.map(({ id, name, at }) => ({ id, name, more: moment(at, words) }))}
        onRemove={(id) => void api.change({ reminders: reminders.filter((one) => one.id !== id) })}
      />
    </div>
  );
}
