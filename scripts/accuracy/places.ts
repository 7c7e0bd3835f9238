import type { Span } from '../../src/ingredients/types.ts';

/** Share of two spans that both cover; 0 when they do not touch. */
export function overlap(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const BEFORE_ENTRY = /(^|[^\p{L}\p{N}\s%*+†-])[\s%*+†\d.-]*$/u;
const INSIDE_WORD = /^[\p{L}\p{N}]/u;

/**
 * Where a printed entry stands in a text; when some places begin and end like an entry only those. White space is
 * flexible, case does not matter. An entry that is not there has no place.
 *
 * @example placesOf('Aqua, Retinol', 'retinol') // [{ start: 6, end: 13 }]
 */
export function placesOf(text: string, printed: string): readonly Span[] {
  const words = printed
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const all = Array.from(text.matchAll(new RegExp(words.join('\\s+'), 'gi')), (m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  const entries = all.filter(
    ({ start, end }) =>
      BEFORE_ENTRY.test(text.slice(Math.max(0, start - 12), start)) && !INSIDE_WORD.test(text.slice(end, end + 1)),
  );
  return entries.length > 0 ? entries : all;
}

/** A name by its letters and digits only. */
export const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
