import { useId, useState } from 'react';
import { HOUR, type Instant } from '../../aftercare/types.ts';
import type { Verdict } from '../../verdict/types.ts';
import { moment } from '../format/time.ts';
import { Shape } from '../parts/Shape.tsx';
import { useWords } from '../words.tsx';
import { headline, markOf } from './say.ts';

interface Props {
  readonly now: Instant;
  readonly judgeAt: (moment: Instant) => Verdict;
}

const HOURS = 14 * 24;

/** The verdict at any moment of the next 14 days. */
export function WhatIf({ now, judgeAt }: Props) {
  const words = useWords();
  const { t } = words;
  const [hours, setHours] = useState(0);
  const id = useId();
  const at = now + hours * HOUR;
  const verdict = judgeAt(at);
  const text = `${hours === 0 ? t('what_if_now') : moment(at, words)}: ${headline(verdict, words)}`;
  return (
    <section className="block what-if" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <label htmlFor={id}>{t('what_if')}</label>
      </h2>
      <input
        type="range"
        id={id}
        min={0}
        max={HOURS}
        step={1}
        value={hours}
        aria-valuetext={text}
        onChange={(event) => setHours(Number(event.target.value))}
      />
      <output htmlFor={id} className="what-if-answer" aria-live="off">
        <Shape level={markOf(verdict)} size={18} /> {text}
      </output>
    </section>
  );
}
