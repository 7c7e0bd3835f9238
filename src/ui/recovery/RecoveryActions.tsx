import { useState } from 'react';
import type { Plan, Treatment } from '../../aftercare/types.ts';
import type { Outside } from '../hooks/use-product.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.tsx';
import { calendarEvents } from './events.ts';

interface Props {
  readonly plan: Plan;
  readonly treatment: Treatment;
  readonly outside: Outside;
  /** Prints, or opens the page that can be printed. */
  readonly onPrint: () => void;
}

/** Calendar file and print. The calendar library is loaded at the press, not with the popup. */
export function RecoveryActions({ plan, treatment, outside, onPrint }: Props) {
  const words = useWords();
  const { t } = words;
  const [said, setSaid] = useState('');
  const save = async () => {
    const { calendarText } = await import('./calendar.ts');
    const text = calendarText(calendarEvents(plan, treatment, words));
    await outside.saveFile('afterneedle.ics', 'text/calendar', text);
  };
  const calendar = () => {
    save().then(
      () => setSaid(t('calendar_done')),
      () => setSaid(t('action_failed')),
    );
  };
  return (
    <>
      <Button onClick={calendar}>{t('calendar_all')}</Button>
      <Button onClick={onPrint}>{t('print')}</Button>
      <p role="status" className="small said">
        {said}
      </p>
    </>
  );
}
