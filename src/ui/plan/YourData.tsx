import { type ChangeEvent, useState } from 'react';
import type { Api } from '../../platform/api.ts';
import type { Outside } from '../hooks/use-product.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { useWords } from '../words.tsx';
import { refusalWords } from './field-words.ts';

/** Export, import, and erasing everything with one undo until the page is left. */
export function YourData({ api, outside }: { api: Api; outside: Outside }) {
  const words = useWords();
  const { t } = words;
  const [said, setSaid] = useState<{ text: string; bad?: boolean } | null>(null);
  const [undo, setUndo] = useState<(() => Promise<void>) | null>(null);
  const failed = () => setSaid({ text: t('action_failed'), bad: true });
  const save = (name: string, make: () => Promise<string>) => () => {
    make()
      .then((text) => outside.saveFile(name, 'application/json', text))
      .then(() => setSaid({ text: t('file_saved', name) }), failed);
  };
  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (!file) return;
    const result = await api.import(await file.text());
    setSaid(result.ok ? { text: t('import_done') } : { text: refusalWords(result, words), bad: true });
  };
  const erase = async () => {
    const back = await api.eraseEverything();
    setUndo(() => back);
    setSaid({ text: t('erased') });
  };
  const putBack = async () => {
    await undo?.();
    setUndo(null);
    setSaid({ text: t('erase_undone') });
  };
  return (
    <section className="block stack" aria-labelledby="data-title">
      <h2 id="data-title">{t('data_title')}</h2>
      <p className="quiet">{t('data_what')}</p>
      <div className="row">
        <Button onClick={save('afterneedle-plan.json', api.exportPlan)}>{t('export_plan')}</Button>
        <Button onClick={save('afterneedle-data.json', api.exportAll)}>{t('export_all')}</Button>
      </div>
      <Field label={t('import_label')} hint={t('import_hint')}>
        {(id, hint) => (
          <input
            type="file"
            id={id}
            accept=".json,application/json"
            aria-describedby={hint}
            onChange={(event) => void take(event).catch(failed)}
          />
        )}
      </Field>
      <div className="row">
        <Button className="button-danger" onClick={() => void erase().catch(failed)}>
          {t('erase')}
        </Button>
        {undo && <Button onClick={() => void putBack().catch(failed)}>{t('undo')}</Button>}
      </div>
      <p role={said?.bad ? 'alert' : 'status'} className={`said ${said?.bad ? 'wrong' : ''}`}>
        {said?.text}
      </p>
    </section>
  );
}
