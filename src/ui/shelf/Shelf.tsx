import type { Instant } from '../../aftercare/types.ts';
import type { ShelfItem } from '../../platform/api.ts';
import type { Verdict } from '../../verdict/types.ts';
import { since } from '../format/time.ts';
import { Button } from '../parts/Button.tsx';
import { Shape } from '../parts/Shape.tsx';
import { ComingLine } from '../verdict/ComingLine.tsx';
import type { Coming } from '../verdict/coming.ts';
import { comingHead } from '../verdict/head.ts';
import { countdown, inOneLine } from '../verdict/say.ts';
import { useWords } from '../words.tsx';
import { AddToShelf } from './AddToShelf.tsx';

/** A product's verdict now, and with the next treatment. */
export interface Judged {
  readonly verdict: Verdict;
  readonly coming: Coming | null;
}

interface Props {
  readonly items: readonly ShelfItem[];
  readonly now: Instant;
  readonly judgeItem: (item: ShelfItem) => Judged;
  readonly onRemove: (item: ShelfItem) => void;
  readonly onAdd: (name: string, text: string) => Promise<void>;
}

/** Products at home or saved while shopping: what may be used now on top, then by when each becomes usable. */
export function Shelf({ items, now, judgeItem, onRemove, onAdd }: Props) {
  const { t } = useWords();
  const sorted = items
    .map((item) => ({ item, ...judgeItem(item) }))
    .sort((a, b) => waitOf(a, now) - waitOf(b, now) || a.item.name.localeCompare(b.item.name));
  return (
    <>
      <header className="view-head">
        <h1>{t('tab_shelf')}</h1>
        <p className="quiet">{t(items.length ? 'shelf_what' : 'shelf_empty')}</p>
      </header>
      {sorted.length > 0 && (
        <ul className="block rows">
          {sorted.map(({ item, ...judged }) => (
            <OnShelf key={item.id} {...judged} {...{ item, now, onRemove }} />
          ))}
        </ul>
      )}
      <details className="block">
        <summary>{t('shelf_add')}</summary>
        <AddToShelf onAdd={onAdd} />
      </details>
    </>
  );
}

/** Usable now before everything, first what stays so; then by the moment; what nobody knows at the end. */
function waitOf({ verdict, coming }: Judged, now: Instant): number {
  if (coming && verdict.level === 'clear') return coming.verdict.level === 'clear' ? -4 : -3;
  if (verdict.level === 'clear') return -2;
  if (verdict.level === 'ease-in') return -1;
  return verdict.okFrom === null ? Number.MAX_SAFE_INTEGER : verdict.okFrom - now;
}

function OnShelf({
  item,
  verdict,
  coming,
  now,
  onRemove,
}: { item: ShelfItem } & Judged & Pick<Props, 'now' | 'onRemove'>) {
  const words = useWords();
  const { t } = words;
  const waits = verdict.level === 'avoid' || verdict.level === 'ask';
  const wait = waits ? countdown(verdict.okFrom, now, words) : '';
  return (
    <li className="recovery-row">
      <Shape level={coming?.leads ? 'planned' : verdict.level} size={20} />
      <div>
        <h2 className="shelf-name">{item.name}</h2>
        <p>
          {coming?.leads ? words.t('headline_planned') : inOneLine(verdict, words)}{' '}
          {wait && <span className="verdict-wait">({wait})</span>}
        </p>
        <ComingLine coming={comingHead(coming && { ...coming, leads: false }, words)} />
        <p className="small quiet">
          {t('shelf_read', since(now - item.stored.readAt, words))}{' '}
          <Button look="plain" onClick={() => onRemove(item)} aria-label={`${t('remove')}: ${item.name}`}>
            {t('remove')}
          </Button>
        </p>
      </div>
    </li>
  );
}
