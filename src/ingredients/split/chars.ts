const SEEN = 128;
const LETTER = 1;
const UPPER = 2;
const DIGIT = 4;
const SPACE = 8;
const UNSPACED = 16;

/** Classes of UTF-16 units, worked out once per unit; 64 kB in all. */
const classes = new Uint8Array(0x10000);

function work(code: number): number {
  const char = String.fromCharCode(code);
  let bits = SEEN;
  if (/\p{L}|\p{M}/u.test(char)) bits |= LETTER;
  if (/\p{Lu}/u.test(char)) bits |= UPPER;
  if (code >= 48 && code <= 57) bits |= DIGIT;
  if (/\s/.test(char) || code === 0x200b) bits |= SPACE;
  if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\u0e00-\u0e7f]/.test(char)) bits |= UNSPACED;
  classes[code] = bits;
  return bits;
}

function bitsAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (Number.isNaN(code)) return SEEN;
  const bits = classes[code] ?? 0;
  return bits === 0 ? work(code) : bits;
}

export const isLetter = (text: string, index: number): boolean => (bitsAt(text, index) & LETTER) !== 0;
export const isUpper = (text: string, index: number): boolean => (bitsAt(text, index) & UPPER) !== 0;
export const isDigit = (text: string, index: number): boolean => (bitsAt(text, index) & DIGIT) !== 0;
/** White space of any kind, line breaks and padding included. */
export const isSpace = (text: string, index: number): boolean => (bitsAt(text, index) & SPACE) !== 0;
/** Scripts written without spaces between words, and Korean: a phrase may begin and end anywhere. */
export const isUnspaced = (text: string, index: number): boolean => (bitsAt(text, index) & UNSPACED) !== 0;
/** A letter that is not a capital, of a script that has capitals or not. */
export const isLower = (text: string, index: number): boolean => (bitsAt(text, index) & (LETTER | UPPER)) === LETTER;

/** The last index before `index` that is no white space, or -1. */
export function before(text: string, index: number): number {
  let i = index - 1;
  while (i >= 0 && isSpace(text, i)) i--;
  return i;
}

/** The first index from `index` on that is no white space, or the length. */
export function after(text: string, index: number): number {
  let i = index;
  while (i < text.length && isSpace(text, i)) i++;
  return i;
}
