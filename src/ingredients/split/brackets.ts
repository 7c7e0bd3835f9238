import { before } from './chars.ts';

/** A bracket longer than this, or with more commas, is taken for one that was never meant to hold its content together. */
const MAX_LENGTH = 400;
const MAX_COMMAS = 16;

const OPEN = '([{';
const CLOSE = ')]}';

interface Opener {
  readonly at: number;
  readonly commas: number;
}

/** An opening bracket with no name before it holds no name together: "(Aqua, Glycerin)" is two entries. */
function opensEntry(text: string, at: number): boolean {
  const prev = before(text, at);
  return prev < 0 || ',;|•:.\n'.includes(text.charAt(prev));
}

function holds(text: string, opener: Opener, close: number, commas: number): boolean {
  if (close - opener.at > MAX_LENGTH || commas - opener.commas > MAX_COMMAS) return false;
  return !(commas > opener.commas && opensEntry(text, opener.at));
}

/**
 * Marks every position that stands inside a closed bracket (both brackets included) with 1. Brackets that are never
 * closed or opened, far too long, open an entry with several names in it, or stand in `loose`, are as good as absent.
 *
 * @example inside('a (b, c), d')[4] === 1
 */
export function inside(text: string, loose: ReadonlySet<number> = new Set()): Uint8Array {
  const marks = new Uint8Array(text.length);
  const stack: Opener[] = [];
  let commas = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === ',' || char === ';') commas++;
    else if (OPEN.includes(char)) stack.push({ at: i, commas });
    else if (CLOSE.includes(char)) {
      const opener = stack.pop();
      if (opener !== undefined && !loose.has(opener.at) && holds(text, opener, i, commas))
        marks.fill(1, opener.at, i + 1);
    }
  }
  return marks;
}
