import { Shape } from '../parts/Shape.tsx';
import { useWords } from '../words.tsx';
import { type Coming, startWords } from './coming.ts';
import { inOneLine } from './say.ts';

/** What the next treatment will make of a product, in one line. */
export function ComingLine({ coming }: { coming: Coming }) {
  const words = useWords();
  const { verdict, leads } = coming;
  const line = inOneLine(verdict, words);
  return (
    <p className="verdict-coming">
      <Shape level={verdict.level} size={18} />
      <span>
        {leads ? words.t('from_then', line) : words.t('next_treatment_then', startWords(coming, words), line)}
      </span>
    </p>
  );
}
