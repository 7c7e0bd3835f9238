import { bitReader, type NextBit } from './bits.ts';
import { type Spelling, spellingOf } from './symbols.ts';
import { linesOf } from './text.ts';

/** A number of any size, its bits at even chance; `next` reads or writes them. */
export function readNumber(next: NextBit): number {
  let length = 0;
  while (next(EVEN)) length++;
  let number = 1;
  while (length-- > 0) number = number * 2 + next(EVEN);
  return number - 1;
}

export const EVEN = 32768;

/** The alphabet: for each length of codes how many symbols have it, and their distances. */
function readSpelling(next: NextBit): Spelling {
  const byLength: number[][] = [];
  for (let lengths = readNumber(next); lengths > 0; lengths--) {
    let symbol = -1;
    byLength.push(Array.from({ length: readNumber(next) }, () => (symbol += 1 + readNumber(next))));
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
