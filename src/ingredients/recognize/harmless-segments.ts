/** Longest word that is taken apart; nothing printed on a shelf is longer, and it keeps the work per word bounded. */
const LONGEST = 90;

/** A dictionary of pieces with what each stands for (bits), and the length of the longest one. */
export interface Pieces {
  readonly bits: ReadonlyMap<string, number>;
  readonly longest: number;
}

/** Makes a dictionary of pieces; a piece given twice stands for both. */
export function pieces(rows: Iterable<readonly [string, number]>): Pieces {
  const bits = new Map<string, number>();
  let longest = 0;
  for (const [piece, bit] of rows) {
    bits.set(piece, (bits.get(piece) ?? 0) | bit);
    longest = Math.max(longest, piece.length);
  }
  return { bits, longest };
}

/**
 * What the pieces stand for that `word` falls apart into without remainder (the fewest pieces win), or 0 when it does not.
 * Linear in the word: at most `longest` look-ups for each letter; words above 90 letters are never taken apart.
 *
 * @example segments('methylpropane', pieces([['methyl', 1], ['propane', 2]])) // 3
 */
export function segments(word: string, { bits, longest }: Pieces): number {
  const length = word.length;
  if (length === 0 || length > LONGEST) return 0;
  const counts = new Uint8Array(length + 1);
  const found = new Uint16Array(length + 1);
  for (let end = 1; end <= length; end += 1) {
    for (let start = Math.max(0, end - longest); start < end; start += 1) {
      const before = counts[start] ?? 0;
      if (start > 0 && before === 0) continue;
      const now = counts[end] ?? 0;
      if (now !== 0 && before + 1 >= now) continue;
      const bit = bits.get(word.slice(start, end));
      if (bit === undefined) continue;
      counts[end] = before + 1;
      found[end] = (found[start] ?? 0) | bit;
    }
  }
  return counts[length] === 0 ? 0 : (found[length] ?? 0);
}
