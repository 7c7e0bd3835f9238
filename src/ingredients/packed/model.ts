import type { NextBit } from './bits.ts';
import { mix, ONE, squash, stretch } from './numbers.ts';
import type { Spelling } from './symbols.ts';

const COUNTED_BITS = 20;
const KEPT_BITS = 17;
/** Sightings are told up to here. */
const MOST = 15;
const RATE = 0.01;
/** A cell holds a chance in its upper twelve bits and the number of sightings in its lower four. */
const CHANCE = 0xfff0;
const DOWN = 32 - COUNTED_BITS;
/** Seven voices, each told apart by its sightings. */
const VOICES = 7 * 16;

const gains = Float64Array.from({ length: MOST + 1 }, (_, seen) => 1 / (seen + 1.5));

function taught(cell: number, bit: number): number {
  const seen = cell & 15;
  const chance = cell & CHANCE;
  return ((chance + ((bit ? CHANCE : 0) - chance) * (gains[seen] ?? 0)) & CHANCE) + (seen < MOST ? seen + 1 : seen);
}

/** Where a long context is kept, what followed it last (a symbol and one, 0 for nothing), and how often in a row. */
function slotOf(which: number, hash: number): number {
  return (which << KEPT_BITS) + (hash >>> (32 - KEPT_BITS));
}
const isOf = (last: number, hash: number): boolean => last >>> 24 === (hash & 255);
const timesOf = (last: number): number => (last >>> 20) & 15;

/** Foretells symbols from those before; whoever writes and whoever reads learn the same from the same. */
export type Model = (
  next: NextBit,
  a: number,
  b: number,
  c: number,
  d: number,
  x: number,
  y: number,
  z: number,
) => number;

/**
 * Makes a model that knows nothing yet. It is called for each symbol with hashes of what stands before: of four short contexts
 * `a b c d`, whose every bit is counted, and of three long ones `x y z`, of which the last symbol that followed is kept. What
 * the seven say of a bit is weighed by how right each has been (logistic mixing). Written out for all seven, because a worker
 * waits for it: in loops it takes two and a half times as long.
 */
export function modelOf({ tree, codes, lengths }: Spelling): Model {
  const cells = new Uint16Array(4 << COUNTED_BITS).fill(0x8000);
  const kept = new Uint32Array(3 << KEPT_BITS);
  /** How often what is kept comes again, by context and times in a row; and what each voice weighs, by how many long ones speak. */
  const trust = new Uint16Array(3 * 16).fill(0xc000);
  const weights = new Float64Array(4 * VOICES).fill(0.35);

  const sure = (of: number): number => stretch[(trust[of] ?? 0) >> 4] ?? 0;
  const judge = (of: number, right: boolean): void => {
    const now = trust[of] ?? 0;
    trust[of] = right ? now + ((ONE - 1 - now) >> 6) : now - (now >> 6);
  };
  const keep = (slot: number, hash: number, symbol: number, again: boolean): void => {
    const last = kept[slot] ?? 0;
    if (!again) kept[slot] = ((hash << 24) >>> 0) + 0x100000 + symbol + 1;
    else if (timesOf(last) < MOST) kept[slot] = last + 0x100000;
  };

  return (next, a, b, c, d, x, y, z) => {
    const atX = slotOf(0, x);
    const atY = slotOf(1, y);
    const atZ = slotOf(2, z);
    const lastX = kept[atX] ?? 0;
    const lastY = kept[atY] ?? 0;
    const lastZ = kept[atZ] ?? 0;
    const timesX = timesOf(lastX);
    const timesY = 16 + timesOf(lastY);
    const timesZ = 32 + timesOf(lastZ);
    const symbolX = (lastX & 0xfffff) - 1;
    const symbolY = (lastY & 0xfffff) - 1;
    const symbolZ = (lastZ & 0xfffff) - 1;
    let onX = symbolX >= 0 && isOf(lastX, x);
    let onY = symbolY >= 0 && isOf(lastY, y);
    let onZ = symbolZ >= 0 && isOf(lastZ, z);
    const codeX = onX ? (codes[symbolX] ?? 0) << (31 - (lengths[symbolX] ?? 0)) : 0;
    const codeY = onY ? (codes[symbolY] ?? 0) << (31 - (lengths[symbolY] ?? 0)) : 0;
    const codeZ = onZ ? (codes[symbolZ] ?? 0) << (31 - (lengths[symbolZ] ?? 0)) : 0;
    for (let node = 0, place = 30; ; place--) {
      // Sixteen nodes lie together: the first bits of a symbol are told from one line of the processor's cache.
      const stirred = Math.imul(node >> 4, 0x2c9277b5);
      const atA = (Math.imul(a + stirred, 0x9e3779b1) >>> DOWN) ^ (node & 15);
      const atB = (1 << COUNTED_BITS) + ((Math.imul(b + stirred, 0x9e3779b1) >>> DOWN) ^ (node & 15));
      const atC = (2 << COUNTED_BITS) + ((Math.imul(c + stirred, 0x9e3779b1) >>> DOWN) ^ (node & 15));
      const atD = (3 << COUNTED_BITS) + ((Math.imul(d + stirred, 0x9e3779b1) >>> DOWN) ^ (node & 15));
      const cellA = cells[atA] ?? 0;
      const cellB = cells[atB] ?? 0;
      const cellC = cells[atC] ?? 0;
      const cellD = cells[atD] ?? 0;
      const seenA = cellA & 15;
      const seenB = 16 + (cellB & 15);
      const seenC = 32 + (cellC & 15);
      const seenD = 96 + (cellD & 15);
      const saysA = seenA === 0 ? 0 : (stretch[cellA >> 4] ?? 0);
      const saysB = seenB === 16 ? 0 : (stretch[cellB >> 4] ?? 0);
      const saysC = seenC === 32 ? 0 : (stretch[cellC >> 4] ?? 0);
      const saysD = seenD === 96 ? 0 : (stretch[cellD >> 4] ?? 0);
      const bitX = (codeX >> place) & 1;
      const bitY = (codeY >> place) & 1;
      const bitZ = (codeZ >> place) & 1;
      const saysX = onX ? (bitX ? sure(timesX) : -sure(timesX)) : 0;
      const saysY = onY ? (bitY ? sure(timesY) : -sure(timesY)) : 0;
      const saysZ = onZ ? (bitZ ? sure(timesZ) : -sure(timesZ)) : 0;
      const set = (onX ? VOICES : 0) + (onY ? VOICES : 0) + (onZ ? VOICES : 0);
      const weightA = weights[set + seenA] ?? 0;
      const weightB = weights[set + seenB] ?? 0;
      const weightC = weights[set + seenC] ?? 0;
      const weightD = weights[set + seenD] ?? 0;
      const weightX = weights[set + 48 + timesX] ?? 0;
      const weightY = weights[set + 48 + timesY] ?? 0;
      const weightZ = weights[set + 48 + timesZ] ?? 0;
      const short = weightA * saysA + weightB * saysB + weightC * saysC + weightD * saysD;
      const chance = squash(short + weightX * saysX + weightY * saysY + weightZ * saysZ);
      const bit = next(chance);
      const error = (bit - chance / ONE) * RATE;
      weights[set + seenA] = weightA + error * saysA;
      weights[set + seenB] = weightB + error * saysB;
      weights[set + seenC] = weightC + error * saysC;
      weights[set + seenD] = weightD + error * saysD;
      cells[atA] = taught(cellA, bit);
      cells[atB] = taught(cellB, bit);
      cells[atC] = taught(cellC, bit);
      cells[atD] = taught(cellD, bit);
      if (onX) {
        weights[set + 48 + timesX] = weightX + error * saysX;
        onX = bitX === bit;
        judge(timesX, onX);
      }
      if (onY) {
        weights[set + 48 + timesY] = weightY + error * saysY;
        onY = bitY === bit;
        judge(timesY, onY);
      }
      if (onZ) {
        weights[set + 48 + timesZ] = weightZ + error * saysZ;
        onZ = bitZ === bit;
        judge(timesZ, onZ);
      }
      const to = tree[2 * node + bit] ?? 1;
      if (to > 0) {
        keep(atX, x, to - 1, onX);
        keep(atY, y, to - 1, onY);
        keep(atZ, z, to - 1, onZ);
        return to - 1;
      }
      node = -to;
    }
  };
}

/** The hash of a word so far; signs between words begin a new one. */
export function wordWith(word: number, unit: number): number {
  const divides = unit === 32 || unit === 45 || unit === 47 || unit === 40 || unit === 46;
  return divides ? 0 : mix(word + 0x5bd1e995, unit);
}
