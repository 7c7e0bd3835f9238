import { INNER, type Mark, OUTLINES } from './outlines.ts';

/** The mark of a level; decoration beside words that say the same, so it is hidden from readers. */
export function Shape({ level, size = 24 }: { level: Mark; size?: number }) {
  return (
    <svg className={`shape shape-${level}`} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path className="shape-outline" d={OUTLINES[level]} />
      {INNER[level] && <path className="shape-inner" d={INNER[level]} />}
    </svg>
  );
}
