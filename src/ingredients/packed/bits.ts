/** Tells the next bit, which is 1 with the given chance in 65536ths: a reader finds it, a writer knows and writes it. */
export type NextBit = (chance: number) => number;

/** The part of the range from `low` to `high` that a bit of 1 takes: its upper end. */
export const middleOf = (low: number, high: number, chance: number): number =>
  low + ((high - low) >>> 16) * chance + ((((high - low) & 0xffff) * chance) >>> 16);

/** Reads what `scripts/pack` wrote by arithmetic coding: bits of high chance take next to no room. */
export function bitReader(bytes: Uint8Array): NextBit {
  // A typed array, because numbers of 32 bits are costly in variables that a function closes over.
  const state = new Uint32Array([0, 0xffffffff, 0]);
  let at = 0;
  const next = (value: number): number => (value << 8) | (bytes[at++] ?? 0);
  for (let i = 0; i < 4; i++) state[2] = next(state[2] ?? 0);
  return (chance) => {
    let low = state[0] ?? 0;
    let high = state[1] ?? 0;
    const middle = middleOf(low, high, chance);
    const bit = (state[2] ?? 0) <= middle ? 1 : 0;
    if (bit) high = middle;
    else low = middle + 1;
    while ((low ^ high) >>> 24 === 0) {
      low = (low << 8) >>> 0;
      high = ((high << 8) | 255) >>> 0;
      state[2] = next(state[2] ?? 0);
    }
    state[0] = low;
    state[1] = high;
    return bit;
  };
}
