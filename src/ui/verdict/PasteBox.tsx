import { type FormEvent, useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { useWords } from '../words.tsx';

interface Props {
  /** Analyses in the worker; rejects when it cannot. */
  readonly onCheck: (text: string) => Promise<void>;
}

/** A box for an ingredient list that the page does not print. */
export function PasteBox({ onCheck }: Props) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [state, setState] = useState<'idle' | 'busy' | 'failed' | 'empty'>('idle');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return setState('empty');
    setState('busy');
    onCheck(text).then(
      () => setState('idle'),
      () => setState('failed'),
    );
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Field label={t('paste_label')} hint={t('paste_hint')}>
        {(id, hint) => (
          <textarea
            id={id}
            aria-describedby={hint}
            value={text}
            spellCheck={false}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" look="main" aria-disabled={state === 'busy'}>
        {t('paste_check')}
      </Button>
      {state === 'failed' && <p role="alert">{t('action_failed')}</p>}
      {state === 'empty' && <p role="alert">{t('paste_empty')}</p>}
    </form>
  );
}
