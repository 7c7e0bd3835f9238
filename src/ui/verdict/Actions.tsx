import { useState } from 'react';
import type { MessageKey } from '../../verdict/translate.ts';
import { failureKey } from '../hooks/failure-key.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.tsx';

interface Props {
  readonly approved: boolean;
  readonly saved: boolean;
  /** A reminder is set already. */
  readonly reminded: boolean;
  /** Present while there is something to wait for; resolves to false when notifications were refused. */
  readonly onRemind?: () => Promise<boolean>;
  readonly onForget: () => Promise<void>;
  readonly onCalendar?: () => Promise<void>;
  readonly onCopy: () => Promise<void>;
  readonly onReport: () => Promise<void>;
  /** Absent for what was not read: no approval makes that a green. */
  readonly onApprove?: (approved: boolean) => Promise<void>;
  readonly onSave: (saved: boolean) => Promise<void>;
}

/** What can be done with the answer. Each action says in a line that it was done, or that it failed. */
export function Actions(props: Props) {
  const { t } = useWords();
  const [said, setSaid] = useState<MessageKey | null>(null);
  const run = (work: () => Promise<unknown>, done: MessageKey) => () => {
    work().then(
      (answer) => setSaid(answer === false ? 'remind_refused' : done),
      (cause) => setSaid(failureKey(cause)),
    );
  };
  const { approved, saved, reminded, onRemind, onCalendar, onApprove } = props;
  return (
    <section className="block" aria-label={t('actions')}>
      <div className="actions">
        {reminded ? (
          <Button onClick={run(props.onForget, 'remind_cancelled')}>{t('remind_cancel')}</Button>
        ) : (
          onRemind && <Button onClick={run(onRemind, 'remind_done')}>{t('remind')}</Button>
        )}
        {onCalendar && <Button onClick={run(onCalendar, 'calendar_done')}>{t('calendar_add')}</Button>}
        <Button onClick={run(() => props.onSave(!saved), saved ? 'shelf_removed' : 'shelf_saved')}>
          {t(saved ? 'shelf_remove' : 'shelf_save')}
        </Button>
        {onApprove && (
          <Button onClick={run(() => onApprove(!approved), approved ? 'approve_taken_back' : 'approve_done')}>
            {t(approved ? 'approve_take_back' : 'approve')}
          </Button>
        )}
        <Button onClick={run(props.onCopy, 'copy_done')}>{t('copy')}</Button>
        <Button look="plain" onClick={run(props.onReport, 'report_done')}>
          {t('report')}
        </Button>
      </div>
      <p role="status" className="small said">
        {said ? t(said) : ''}
      </p>
    </section>
  );
}
