import { Shape } from '../parts/Shape.tsx';
import type { Head } from './head.ts';

/** What the next treatment will make of a product, in one line. */
export function ComingLine({ coming }: { coming: Head['coming'] }) {
  if (!coming) return null;
  return (
    <p className="verdict-coming">
      <Shape level={coming.look} size={18} />
      <span>{coming.line}</span>
    </p>
  );
}
