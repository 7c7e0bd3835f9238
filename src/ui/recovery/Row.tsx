import { useId } from 'react';
import type { TimelineRow } from '../../aftercare/timeline.ts';
import type { Instant, Rule } from '../../aftercare/types.ts';
import { ruleText, ruleTitle } from '../../verdict/names.ts';
import type { Level } from '../../verdict/types.ts';
import { inTime, moment } from '../format/time.ts';
import { Shape } from '../parts/Shape.tsx';
import { useWords, type Words } from '../words.tsx';

interface Props {
  readonly row: TimelineRow;
  readonly now: Instant;
  /** Present for what can be ticked off today. */
  readonly check?: { readonly done: boolean; readonly onDone: (on: boolean) => void };
}

const MARK: Partial<Readonly<Record<Rule['advice'], Level>>> = { avoid: 'avoid', ask: 'ask', 'ease-in': 'ease-in' };

/** One rule: its mark, what it speaks of, until or from when, what to do, and where it comes from. */
export function Row({ row, now, check }: Props) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const { rule } = row;
  const mark = MARK[rule.advice];
  return (
    <li className="recovery-row">
      {mark && <Shape level={mark} size={18} />}
      {check && (
        <input type="checkbox" id={id} checked={check.done} onChange={(event) => check.onDone(event.target.checked)} />
      )}
      <div>
        <p className="finding-top">
          {check ? (
            <label htmlFor={id}>
              <strong>{ruleTitle(rule, t)}</strong>
            </label>
          ) : (
            <strong>{ruleTitle(rule, t)}</strong>
          )}
          <span className="small">{timeWords(row, now, words)}</span>
        </p>
        <p className="small quiet">
          {ruleText(rule, t)} {rule.basis !== 'article' && `(${t(`basis_${rule.basis}`)})`}
        </p>
      </div>
    </li>
  );
}

/** "until Fri 27 Nov, 18:00 (in 1 day 4 hr)", "from …", or nothing when no time is stated. */
function timeWords({ state, from, until, rule }: TimelineRow, now: Instant, words: Words): string {
  const { t } = words;
  if (rule.advice === 'get-help') return '';
  if (state === 'later' && from !== null) return t('from_moment', moment(from, words), inTime(from - now, words));
  if (until === null) return '';
  if (state === 'past') return t('until_moment_past', moment(until, words));
  return t('until_moment', moment(until, words), inTime(until - now, words));
}
