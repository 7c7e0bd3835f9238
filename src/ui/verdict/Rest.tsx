import type { Finding, Verdict } from '../../verdict/types.ts';
import { useWords } from '../words.tsx';
import { groups } from './group.ts';
import { subjectName, underscored } from './say.ts';

/** What was found and does not count, with the reason for it. */
export function Noted({ findings }: { findings: readonly Finding[] }) {
  const words = useWords();
  const notes = groups(findings.filter((finding) => finding.level === 'note'));
  if (notes.length === 0) return null;
  return (
    <section className="block" aria-labelledby="noted">
      <h2 id="noted">{words.t('noted')}</h2>
      <ul className="plain-list">
        {notes.map(({ key, first, words: printed }) => (
          <li key={key}>
            {printed.map((word) => (
              <q key={word}>{word}</q>
            ))}{' '}
            <span className="quiet">
              {subjectName(first.subject, words)}
              {first.note && `: ${words.t(`note_${underscored(first.note)}`)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is in it that is good now, and what nobody could recognise. */
export function GoodAndUnknown({ verdict }: { verdict: Verdict }) {
  const words = useWords();
  const { t } = words;
  const good = [...new Set(verdict.good.map((one) => one.text))];
  return (
    <>
      {good.length > 0 && (
        <section className="block" aria-labelledby="good-now">
          <h2 id="good-now">{t('good_now')}</h2>
          <p>{good.join(', ')}</p>
        </section>
      )}
      {verdict.unknown.length > 0 && (
        <details className="block">
          <summary>{t('not_recognised', String(verdict.unknown.length), String(verdict.entries))}</summary>
          <p className="quiet small">{t('not_recognised_what')}</p>
          <p>{verdict.unknown.join(', ')}</p>
        </details>
      )}
    </>
  );
}
