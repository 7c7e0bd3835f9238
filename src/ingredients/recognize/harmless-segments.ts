/** Longest word that is taken apart; nothing printed on a shelf is longer, and it keeps the work per word bounded. */
const LONGEST = 90;

/** A dictionary of pieces and the length of its longest one. */
export interface Pieces {
  readonly set: ReadonlySet<string>;
  readonly longest: number;
}

/** Makes a dictionary of pieces. */
export function pieces(list: Iterable<string>): Pieces {
  const set = new Set(list);
  let longest = 0;
  for (const piece of set) longest = Math.max(longest, piece.length);
  return { set, longest };
}

/**
 * The smallest number of pieces that `word` from `from` on falls apart into without remainder, or 0 when it does not.
 * Linear in the word: at most `longest` look-ups for each letter.
 *
 * @example segments('methylpropane', pieces(['methyl', 'propane'])) // 2
 */
export function segments(word: string, { set, longest }: Pieces, from = 0): number {
  const length = word.length;
  if (length - from > LONGEST) return 0;
  const best = new Array<number>(length + 1).fill(0);
  for (let end = from + 1; end <= length; end += 1) {
    for (let start = Math.max(from, end - longest); start < end; start += 1) {
      const before = start === from ? 0 : (best[start] ?? 0);
      if (start !== from && before === 0) continue;
      const now = best[end] ?? 0;
      if ((now === 0 || before + 1 < now) && set.has(word.slice(start, end))) best[end] = before + 1;
    }
  }
  return best[length] ?? 0;
}
