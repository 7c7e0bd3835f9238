import type { ListVerdict } from '../../verdict/types.ts';
import { moment } from '../format/time.ts';
import { Shape } from '../parts/Shape.tsx';
import { useWords } from '../words.tsx';
import { headline } from './say.ts';

/** Each product of a set with its own answer; the worst of them is the answer above. Nothing for a single list. */
export function Kit({ lists }: { lists: readonly ListVerdict[] }) {
  const words = useWords();
  const named = lists.filter((list) => list.product !== undefined);
  if (lists.length < 2 || named.length === 0) return null;
  return (
    <section className="block" aria-labelledby="kit">
      <h2 id="kit">{words.t('kit_title')}</h2>
      <ul className="rows">
        {named.map((list) => (
          <li className="recovery-row" key={list.product}>
            <Shape level={list.level} size={18} />
            <div>
              <strong>{list.product}</strong>
              <p>
                {headline(list, words)}
                {list.okFrom !== null && `. ${words.t('ok_from', moment(list.okFrom, words))}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
