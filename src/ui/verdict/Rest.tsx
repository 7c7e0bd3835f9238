import type { Finding, Verdict } from '../../verdict/types.ts';
import { Quoted } from '../parts/Quoted.tsx';
import { useWords } from '../words.tsx';
import { type Group, groups } from './group.ts';
import { subjectName, underscored } from './say.ts';

/** What was found and does not count, with the reason for it. */
export function Noted({ findings }: { findings: readonly Finding[] }) {
  const words = useWords();
  const notes = notedOnly(groups(findings));
  if (notes.length === 0) return null;
  return (
    <section className="block" aria-labelledby="noted">
      <h2 id="noted">{words.t('noted')}</h2>
      <ul className="plain-list">
        {notes.map(({ key, first, words: printed }) => (
          <li key={key}>
            <Quoted words={printed} />{' '}
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

/** A word that is in the way already is not noted again. */
function notedOnly(all: readonly Group[]): readonly Group[] {
  const inTheWay = new Set(all.filter(({ first }) => first.level !== 'note').flatMap(({ words }) => words.map(folded)));
  return all
    .filter(({ first }) => first.level === 'note')
    .map((group) => ({ ...group, words: group.words.filter((word) => !inTheWay.has(folded(word))) }))
    .filter(({ words }) => words.length > 0);
}

const folded = (word: string): string => word.normalize('NFKC').toLowerCase();

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
        <details className="block" open={verdict.level === 'unread'}>
          <summary>{t('not_recognised', String(verdict.unknown.length), String(verdict.entries))}</summary>
          <p className="quiet small">{t('not_recognised_what')}</p>
          <p>{verdict.unknown.join(', ')}</p>
        </details>
      )}
    </>
  );
}
