import { bitReader, type NextBit } from './bits.ts';
import { type Spelling, spellingOf } from './symbols.ts';
import { linesOf } from './text.ts';

export const EVEN = 32768;

/** A number of any size: what is above its lowest bits as so many ones and a zero, then those bits. */
function readNumber(next: NextBit, lowest: number): number {
  let number = 0;
  while (next(EVEN)) number++;
  for (let i = 0; i < lowest; i++) number = number * 2 + next(EVEN);
  return number;
}

/** How many lowest bits counts are written with. */
export const COUNT_BITS = 5;

/** The alphabet: for each length of codes how many symbols have it, and their distances. */
function readSpelling(next: NextBit): Spelling {
  const count = (): number => readNumber(next, COUNT_BITS);
  const byLength: number[][] = [];
  for (let lengths = count(); lengths > 0; lengths--) {
    const symbols: number[] = [];
    const lowest = count();
    for (let left = count(); left > 0; left--) symbols.push((symbols.at(-1) ?? -1) + 1 + readNumber(next, lowest));
    byLength.push(symbols);
  }
  return spellingOf(byLength);
}

/**
 * The lines of a text that `scripts/pack` packed as base64; see docs/decisions/0015. Anything else gives rubbish.
 *
 * @example unpack(packed).join('\n')
 */
export function unpack(packed: string): string[] {
  const next = bitReader(Uint8Array.from(atob(packed), (char) => char.charCodeAt(0)));
  return linesOf(readSpelling(next), next);
}
