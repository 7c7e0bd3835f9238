import type { ReactNode, Ref } from 'react';
import type { Instant, Treatment } from '../../aftercare/types.ts';
import type { UnreadReason } from '../../ingredients/types.ts';
import { Shape } from '../parts/Shape.tsx';
import { TimeBar } from '../verdict/TimeBar.tsx';
import { useWords } from '../words.tsx';

interface Props {
  readonly kind: 'closed' | 'unknown-site' | 'no-list' | 'loading';
  readonly treatment: Treatment;
  readonly now: Instant;
  readonly allClear: Instant;
  readonly host?: string;
  readonly product?: string;
  readonly reason?: UnreadReason;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** Read this page, the paste box … */
  readonly children?: ReactNode;
}

/** The tab gave no list: says why, never looks clear, and offers the ways on. */
export function NoProduct({ kind, treatment, now, allClear, host, product, headingRef, children }: Props) {
  const { t } = useWords();
  const title = {
    closed: 'no_product',
    'unknown-site': 'unknown_site',
    'no-list': 'headline_unread',
    loading: 'loading',
  } as const;
  const lead = {
    closed: 'no_product_what',
    'unknown-site': 'unknown_site_what',
    'no-list': 'unread_no_list',
    loading: 'loading',
  } as const;
  return (
    <>
      <header className="verdict verdict-unread">
        <Shape level="unread" size={40} />
        <div>
          <h1 ref={headingRef} tabIndex={-1}>
            {t(title[kind])}
          </h1>
          <p className="verdict-when">{t(lead[kind], host ?? '')}</p>
          {product && <p className="verdict-product">{product}</p>}
        </div>
      </header>
      <TimeBar treatment={treatment} now={now} allClear={allClear} />
      <div className="block stack">{children}</div>
    </>
  );
}
