import type { Ref } from 'react';
import type { Instant } from '../../aftercare/types.ts';
import type { Verdict } from '../../verdict/types.ts';
import { Live } from '../parts/Live.tsx';
import { Shape } from '../parts/Shape.tsx';
import { useWords, type Words } from '../words.tsx';
import { ComingLine } from './ComingLine.tsx';
import { type Coming, startWords } from './coming.ts';
import { countdown, headline, nameDiffers, when } from './say.ts';

interface Props {
  readonly verdict: Verdict;
  readonly now: Instant;
  readonly product?: string;
  /** What the next treatment will make of it. */
  readonly coming?: Coming | null;
  readonly as?: 'h1' | 'h3';
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** The answer in words, first on the screen and first for the ear. */
export function VerdictHead({ verdict, now, product, coming = null, as: Title = 'h1', headingRef }: Props) {
  const words = useWords();
  const { look, title, rest, wait } = answer(verdict, coming, now, words);
  return (
    <header className={`verdict verdict-${look}`}>
      <Shape level={look} size={40} />
      <div>
        <Title ref={headingRef} tabIndex={-1}>
          {title}
        </Title>
        <p className="verdict-when">
          {rest}
          {wait && (
            <>
              {' '}
              <span className="verdict-wait" role="timer">
                ({wait})
              </span>
            </>
          )}
        </p>
        {coming && <ComingLine coming={coming} />}
        {product && <p className="verdict-product">{product}</p>}
        {verdict.level !== 'unread' && verdict.namedOnly && <p className="small">{nameDiffers(verdict, words)}</p>}
        {verdict.onlyWhereItTouches && <p className="small">{words.t('only_where_it_touches')}</p>}
      </div>
      <Live text={`${product ? `${product}: ` : ''}${title}. ${rest}`} />
    </header>
  );
}

/** Before a treatment the answer is about the day it starts; a check would read as one for the days after. */
function answer(verdict: Verdict, coming: Coming | null, now: Instant, words: Words) {
  if (coming?.leads) {
    const rest = words.t('planned_start', startWords(coming, words));
    return {
      look: 'planned',
      title: words.t('headline_planned'),
      rest,
      wait: countdown(coming.at, now, words),
    } as const;
  }
  const wait = verdict.level === 'unread' ? '' : countdown(verdict.okFrom, now, words);
  return { look: verdict.level, title: headline(verdict, words), rest: when(verdict, words), wait } as const;
}
