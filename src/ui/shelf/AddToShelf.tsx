import { type FormEvent, useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { useWords } from '../words.tsx';

/** A product at home: its name and the list as printed on the pack. */
export function AddToShelf({ onAdd }: { onAdd: (name: string, text: string) => Promise<void> }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<'shelf_needs_both' | 'action_failed' | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim() || !text.trim()) return setWrong('shelf_needs_both');
    onAdd(name.trim(), text).then(
      () => {
        setName('');
        setText('');
        setWrong(null);
      },
      () => setWrong('action_failed'),
    );
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Field label={t('shelf_name')}>
        {(id) => <input type="text" id={id} value={name} onChange={(event) => setName(event.target.value)} />}
      </Field>
      <Field label={t('paste_label')} hint={t('paste_hint')}>
        {(id, hint) => (
          <textarea id={id} aria-describedby={hint} value={text} onChange={(event) => setText(event.target.value)} />
        )}
      </Field>
      {wrong && <p role="alert">{t(wrong)}</p>}
      <Button type="submit" look="main">
        {t('shelf_put')}
      </Button>
    </form>
  );
}
