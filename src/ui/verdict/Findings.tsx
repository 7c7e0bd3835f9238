import type { Rule } from '../../aftercare/types.ts';
import type { Finding } from '../../verdict/types.ts';
import { findingWhy } from '../../verdict/why.ts';
import { moment } from '../format/time.ts';
import { Quoted } from '../parts/Quoted.tsx';
import { Shape } from '../parts/Shape.tsx';
import { useWords, type Words } from '../words.tsx';
import { type Group, groups } from './group.ts';
import { subjectName } from './say.ts';

interface Props {
  readonly findings: readonly Finding[];
  /** The rules of the plan, for the article's place. */
  readonly rules: readonly Rule[];
  /** Other words for the heading, when the findings are those of another day. */
  readonly title?: string;
  readonly as?: 'h2' | 'h4';
}

/** What is in the way, grouped by family, with the words as printed. */
export function InTheWay({ findings, rules, title, as: Title = 'h2' }: Props) {
  const { t } = useWords();
  const shown = groups(findings.filter((finding) => finding.level !== 'note'));
  if (shown.length === 0) return null;
  return (
    <section className="block" aria-labelledby="in-the-way">
      <Title id="in-the-way">
        {title ?? t(shown.some((one) => one.first.level !== 'ease-in') ? 'in_the_way' : 'one_at_a_time')}
      </Title>
      <ul className="findings">
        {shown.map((group) => (
          <FoundGroup key={group.key} group={group} rule={rules.find((rule) => rule.id === group.first.rule)} />
        ))}
      </ul>
    </section>
  );
}

function FoundGroup({ group, rule }: { group: Group; rule: Rule | undefined }) {
  const words = useWords();
  const { first } = group;
  const level = first.level === 'note' ? 'clear' : first.level;
  return (
    <li className={`finding finding-${level}`}>
      <Shape level={level} size={18} />
      <div>
        <p className="finding-top">
          <strong>{subjectName(first.subject, words)}</strong>
          <span>{untilWords(first, words)}</span>
        </p>
        <p className="printed">
          <Quoted words={group.words} />
        </p>
        <details className="why">
          <summary className="small">
            {words.t('why')} <span className="quiet">· {words.t(`basis_${first.basis}`)}</span>
          </summary>
          <Reason finding={first} rule={rule} />
        </details>
      </div>
    </li>
  );
}

function Reason({ finding, rule }: { finding: Finding; rule: Rule | undefined }) {
  const words = useWords();
  const { t } = words;
  return (
    <div className="reason small">
      <p>{findingWhy(finding, words.t)}</p>
      {rule?.evidence && finding.basis === 'article' && (
        <p>
          {t('evidence_article')} <q lang="en">{rule.evidence}</q>{' '}
          {rule.rows.length > 0 && <span className="quiet">{t('evidence_rows', rule.rows.join(', '))}</span>}
        </p>
      )}
      {finding.basis === 'inferred' && <p className="quiet">{t('evidence_inferred')}</p>}
      {finding.basis === 'clinic' && <p className="quiet">{t('evidence_clinic')}</p>}
    </div>
  );
}

function untilWords(finding: Finding, words: Words): string {
  const { t } = words;
  if (finding.until === null) return finding.level === 'avoid' || finding.level === 'ask' ? t('no_end_short') : '';
  const at = moment(finding.until, words);
  return t(finding.level === 'ease-in' ? 'until_ease' : finding.level === 'ask' ? 'until_ask' : 'until_avoid', at);
}
