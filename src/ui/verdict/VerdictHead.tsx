import type { Ref } from 'react';
import type { Instant } from '../../aftercare/types.ts';
import type { Verdict } from '../../verdict/types.ts';
import { Live } from '../parts/Live.tsx';
import { Shape } from '../parts/Shape.tsx';
import { useWords } from '../words.tsx';
import { countdown, headline, when } from './say.ts';

interface Props {
  readonly verdict: Verdict;
  readonly now: Instant;
  readonly product?: string;
  readonly as?: 'h1' | 'h3';
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** The answer in words, first on the screen and first for the ear. */
export function VerdictHead({ verdict, now, product, as: Title = 'h1', headingRef }: Props) {
  const words = useWords();
  const title = headline(verdict, words);
  const rest = when(verdict, words);
  const wait = verdict.level === 'unread' ? '' : countdown(verdict.okFrom, now, words);
  return (
    <header className={`verdict verdict-${verdict.level}`}>
      <Shape level={verdict.level} size={40} />
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
        {product && <p className="verdict-product">{product}</p>}
        {verdict.onlyWhereItTouches && <p className="small">{words.t('only_where_it_touches')}</p>}
      </div>
      <Live text={`${product ? `${product}: ` : ''}${title}. ${rest}`} />
    </header>
  );
}
