import type { TimelineRow } from '../../aftercare/timeline.ts';
import type { Instant, Rule } from '../../aftercare/types.ts';
import { ruleText, ruleTitle } from '../../verdict/names.ts';
import type { Level } from '../../verdict/types.ts';
import { inTime, moment } from '../format/time.ts';
import { Shape } from '../parts/Shape.tsx';
import { useWords, type Words } from '../words.tsx';
import { byTime, type SameTime } from './by-time.ts';

const ADVICES = ['avoid', 'ask', 'ease-in', 'fine'] as const satisfies readonly Rule['advice'][];
const MARK: Readonly<Record<(typeof ADVICES)[number], Level>> = {
  avoid: 'avoid',
  ask: 'ask',
  'ease-in': 'ease-in',
  fine: 'clear',
};

/** What is off limits or opens, as a line of moments: each with the things that turn then. */
export function TimeGroups({ rows, now }: { rows: readonly TimelineRow[]; now: Instant }) {
  const words = useWords();
  return (
    <ol className="moments">
      {byTime(rows).map((group) => (
        <li key={`${group.state} ${group.at}`}>
          <h3>{momentWords(group, now, words)}</h3>
          {ADVICES.map((advice) => (
            <Things key={advice} advice={advice} rows={group.rows.filter((row) => row.rule.advice === advice)} />
          ))}
        </li>
      ))}
    </ol>
  );
}

function Things({ advice, rows }: { advice: (typeof ADVICES)[number]; rows: readonly TimelineRow[] }) {
  const { t } = useWords();
  if (rows.length === 0) return null;
  const titles = new Map(rows.map(({ rule }) => [ruleTitle(rule, t), rule]));
  return (
    <div className="things">
      <Shape level={MARK[advice]} size={18} />
      <div>
        <p className="small quiet">{t(ADVICE_KEYS[advice])}</p>
        <ul className="names">
          {[...titles].map(([title, rule]) => (
            <li key={title}>
              {title}
              {rule.basis !== 'article' && <span className="small quiet"> ({t(`basis_${rule.basis}`)})</span>}
              {hasOwnText(rule) && <span className="small quiet name-text">{ruleText(rule, t)}</span>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

const ADVICE_KEYS = {
  avoid: 'advice_avoid',
  ask: 'advice_ask',
  'ease-in': 'advice_ease_in',
  fine: 'advice_fine',
} as const;

/** Families and kinds of product say no more than their advice does. */
const hasOwnText = ({ subject }: Rule): boolean => subject.kind !== 'family' && subject.kind !== 'product';

function momentWords({ state, at, rows }: SameTime, now: Instant, words: Words): string {
  if (at === null) return words.t(rows.every(({ rule }) => rule.advice === 'fine') ? 'what_if_now' : 'no_end_short');
  const key = state === 'later' ? 'from_moment' : 'until_moment';
  return words.t(key, moment(at, words), inTime(at - now, words));
}
