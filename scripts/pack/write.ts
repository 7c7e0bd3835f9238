// Writes what src/ingredients/packed reads: one text, its lines told by how they differ from the line above.
import { middleOf, type NextBit } from '../../src/ingredients/packed/bits.ts';
import { END, LETTER, MOST_SHARED, spellingOf } from '../../src/ingredients/packed/symbols.ts';
import { linesOf } from '../../src/ingredients/packed/text.ts';
import { COUNT_BITS, EVEN } from '../../src/ingredients/packed/unpack.ts';

function shared(a: string, b: string): number {
  let n = 0;
  while (n < MOST_SHARED && n < a.length && a[n] === b[n]) n++;
  return n;
}

function symbolsOf(lines: readonly string[]): number[] {
  const symbols: number[] = [];
  lines.forEach((line, i) => {
    const from = shared(line, lines[i - 1] ?? '');
    symbols.push(from);
    for (let at = from; at < line.length; at++) symbols.push(LETTER + line.charCodeAt(at));
  });
  return [...symbols, END];
}

interface Tree {
  readonly count: number;
  readonly symbol?: number;
  readonly branches?: readonly [Tree, Tree];
}

/** The symbols by the length of their Huffman codes, ascending. Ties are broken by the symbol: every build gives the same. */
function byLengthOf(symbols: readonly number[]): number[][] {
  const counts = new Map<number, number>();
  for (const symbol of symbols) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  const leaves: Tree[] = [...counts].map(([symbol, count]) => ({ symbol, count }));
  leaves.sort((a, b) => a.count - b.count || (a.symbol ?? 0) - (b.symbol ?? 0));
  const joined: Tree[] = [];
  const least = (): Tree | undefined => {
    const [leaf, tree] = [leaves[0], joined[0]];
    return leaf && (!tree || leaf.count <= tree.count) ? leaves.shift() : joined.shift();
  };
  while (leaves.length + joined.length > 1) {
    const [a, b] = [least(), least()];
    if (a && b) joined.push({ count: a.count + b.count, branches: [a, b] });
  }
  const byLength: number[][] = [];
  const walk = (tree: Tree | undefined, depth: number): void => {
    if (tree?.branches) for (const branch of tree.branches) walk(branch, depth + 1);
    else if (tree?.symbol !== undefined) byLength[depth] = [...(byLength[depth] ?? []), tree.symbol];
  };
  walk(least(), 0);
  return Array.from(byLength, (group = []) => group.sort((a, b) => a - b));
}

/** A writer of bits: the range is divided as the reader divides it. */
function bitWriter() {
  const bytes: number[] = [];
  let low = 0;
  let high = 0xffffffff;
  const write = (bit: number, chance: number): number => {
    const middle = middleOf(low, high, chance);
    if (bit) high = middle;
    else low = middle + 1;
    while ((low ^ high) >>> 24 === 0) {
      bytes.push(high >>> 24);
      low = (low << 8) >>> 0;
      high = ((high << 8) | 255) >>> 0;
    }
    return bit;
  };
  const end = (): Uint8Array =>
    Uint8Array.from([...bytes, high >>> 24, (high >>> 16) & 255, (high >>> 8) & 255, high & 255]);
  return { write, end };
}

type Write = (bit: number, chance: number) => number;

function writeNumber(number: number, lowest: number, write: Write): void {
  for (let i = number >> lowest; i > 0; i--) write(1, EVEN);
  write(0, EVEN);
  for (let i = lowest - 1; i >= 0; i--) write((number >> i) & 1, EVEN);
}

/** The symbols of one length of codes, their distances with as many lowest bits as makes them shortest. */
function writeGroup(group: readonly number[], write: Write): void {
  const gaps = group.map((symbol, i) => symbol - (group[i - 1] ?? -1) - 1);
  const cost = (lowest: number): number => gaps.reduce((sum, gap) => sum + (gap >> lowest) + 1 + lowest, 0);
  const best = Array.from({ length: 16 }, (_, lowest) => lowest).sort((a, b) => cost(a) - cost(b))[0] ?? 0;
  writeNumber(best, COUNT_BITS, write);
  writeNumber(group.length, COUNT_BITS, write);
  for (const gap of gaps) writeNumber(gap, best, write);
}

/**
 * Packs lines (without line breaks, each at most 8,000 letters) as base64. The same lines always give the same text.
 *
 * @example unpack(pack(['aqua', 'aqua marina'])) // ['aqua', 'aqua marina']
 */
export function pack(lines: readonly string[]): string {
  const symbols = symbolsOf(lines);
  const byLength = byLengthOf(symbols);
  const { write, end } = bitWriter();
  writeNumber(byLength.length, COUNT_BITS, write);
  for (const group of byLength) writeGroup(group, write);
  const spelling = spellingOf(byLength);
  let at = 0;
  let bit = 0;
  const next: NextBit = (chance) => {
    const symbol = symbols[at] ?? END;
    const length = spelling.lengths[symbol] ?? 0;
    const is = ((spelling.codes[symbol] ?? 0) >> (length - 1 - bit)) & 1;
    bit += 1;
    if (bit === length) [at, bit] = [at + 1, 0];
    return write(is, chance);
  };
  linesOf(spelling, next);
  return Buffer.from(end()).toString('base64');
}
