/** A line begins with how many letters it shares with the line above: symbols 0 to 60. */
export const MOST_SHARED = 60;
/** The end of the text. */
export const END = MOST_SHARED + 1;
/** A UTF-16 unit is the symbol `LETTER + unit`. */
export const LETTER = END + 1;

/** How symbols are spelled in bits: a tree for reading them, codes and their lengths for foretelling them. */
export interface Spelling {
  /** `2 * node + bit` leads to node `-n`, or to the symbol `n - 1`. */
  readonly tree: Int32Array;
  readonly codes: Int32Array;
  readonly lengths: Uint8Array;
}

/**
 * The canonical prefix code of symbols by the lengths of their codes; within one length the symbols ascend.
 *
 * @example spellingOf([[], [97], [98, 99]]).lengths[98] // 2
 */
export function spellingOf(byLength: readonly (readonly number[])[]): Spelling {
  const count = byLength.reduce((sum, symbols) => sum + symbols.length, 0);
  const spelling = {
    tree: new Int32Array(2 * count),
    codes: new Int32Array(LETTER + ONE_UNIT),
    lengths: new Uint8Array(LETTER + ONE_UNIT),
  };
  let code = 0;
  let nodes = 1;
  byLength.forEach((symbols, length) => {
    code *= 2;
    for (const symbol of symbols) nodes = plant(spelling, symbol, code++, length, nodes);
  });
  return spelling;
}

const ONE_UNIT = 65536;

function plant({ tree, codes, lengths }: Spelling, symbol: number, code: number, length: number, free: number): number {
  let nodes = free;
  let at = 0;
  codes[symbol] = code;
  lengths[symbol] = length;
  for (let bit = length - 1; bit > 0; bit--) {
    const way = 2 * at + ((code >> bit) & 1);
    if (tree[way] === 0) tree[way] = -nodes++;
    at = -(tree[way] ?? 0);
  }
  tree[2 * at + (code & 1)] = symbol + 1;
  return nodes;
}
