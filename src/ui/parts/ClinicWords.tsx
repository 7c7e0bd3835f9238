import { useWords } from '../words.tsx';

/** The clinic's own instructions, shown first everywhere. */
export function ClinicWords({ text }: { text: string }) {
  const { t } = useWords();
  if (text.trim() === '') return null;
  return (
    <aside className="clinic-words" aria-label={t('clinic_says')}>
      <strong className="small">{t('clinic_says')}</strong>
      <p>{text}</p>
    </aside>
  );
}
