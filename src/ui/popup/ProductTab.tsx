import { useState } from 'react';
import type { StoredReading } from '../../verdict/types.ts';
import { allClearAt } from '../core.ts';
import { productCallbacks } from '../hooks/use-product.ts';
import { Button } from '../parts/Button.tsx';
import { comingOf } from '../verdict/coming.ts';
import { judged } from '../verdict/judged.ts';
import { PasteBox } from '../verdict/PasteBox.tsx';
import { PlaceLine } from '../verdict/PlaceLine.tsx';
import { SiteActions } from '../verdict/SiteActions.tsx';
import { useWords } from '../words.tsx';
import { NoProduct } from './NoProduct.tsx';
import { ProductView } from './ProductView.tsx';
import type { PanelProps } from './panel.ts';

/** The product of this tab, or of a pasted list. */
export function ProductTab(props: PanelProps) {
  const { api, tab, person, treatment, now } = props;
  const words = useWords();
  const [pasted, setPasted] = useState<StoredReading | null>(null);
  const stored = pasted ?? (tab.kind === 'read' && tab.stored.reading.text !== '' ? tab.stored : null);
  const check = async (text: string) => setPasted(await api.analyse(text));
  const site = tab.kind === 'read' || tab.kind === 'unknown-site' ? tab : null;
  const allClear = allClearAt(person.plan, [treatment], treatment.at);
  const siteActions = site && (
    <SiteActions
      host={site.host}
      always={site.kind === 'read' && site.always}
      look={site.kind === 'unknown-site' ? 'main' : 'side'}
      onRead={async () => void (await api.readPage())}
      onAlways={() => api.alwaysCheckSite(site.host)}
    />
  );
  if (!stored) {
    const unread = tab.kind === 'read' ? 'no-list' : tab.kind;
    return (
      <NoProduct
        {...{ treatment, now, allClear, headingRef: props.headingRef }}
        kind={unread}
        host={site?.host}
        product={tab.kind === 'read' ? tab.stored.reading.title : undefined}
      >
        {siteActions}
        {tab.kind === 'read' && <PlaceLine reading={tab.stored.reading} unread />}
        <PasteBox onCheck={check} />
      </NoProduct>
    );
  }
  const product = productCallbacks(api, person, stored, props.outside, words);
  const judgeAt = judged(person, stored);
  const verdict = judgeAt(now);
  return (
    <>
      {pasted && (
        <p className="note-line small">
          {words.t('showing_pasted')}{' '}
          <Button look="plain" onClick={() => setPasted(null)}>
            {words.t('back_to_page')}
          </Button>
        </p>
      )}
      <ProductView
        {...product}
        {...{ stored, verdict, treatment, now, allClear, judgeAt, headingRef: props.headingRef }}
        coming={comingOf(person, now, judgeAt)}
        plan={person.plan}
      />
      <div className="block stack">
        {!pasted && <PlaceLine reading={stored.reading} unread={verdict.level === 'unread'} />}
        {verdict.level === 'unread' ? (
          <PasteBox onCheck={check} />
        ) : (
          <details>
            <summary>{words.t('paste_open')}</summary>
            <PasteBox onCheck={check} />
          </details>
        )}
        {siteActions}
      </div>
    </>
  );
}
