import type { Ref } from 'react';
import { Live } from '../parts/Live.tsx';
import { Shape } from '../parts/Shape.tsx';
import { useWords } from '../words.tsx';
import { ComingLine } from './ComingLine.tsx';
import { type Asked, headOf } from './head.ts';

interface Props extends Asked {
  readonly as?: 'h1' | 'h3';
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** The answer in words, first on the screen and first for the ear. The first picture draws the same (first/draw.ts). */
export function VerdictHead({ as: Title = 'h1', headingRef, ...asked }: Props) {
  const { look, title, rest, wait, between, coming, product, more } = headOf(asked, useWords());
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
        {between && <p>{between}</p>}
        <ComingLine coming={coming} />
        {product && <p className="verdict-product">{product}</p>}
        {more.map((line) => (
          <p className="small" key={line}>
            {line}
          </p>
        ))}
      </div>
      <Live text={`${product ? `${product}: ` : ''}${title}. ${rest}`} />
    </header>
  );
}
