import { after, before, isDigit, isLetter, isSpace, isUpper } from './chars.ts';
import type { Cut } from './cuts.ts';
import { ABBREVIATIONS } from './data/sentences.ts';

const LONGEST = 10;

/** The letters right before a full stop, in lower case. */
function wordBefore(low: string, at: number): string {
  let i = at;
  while (i > 0 && at - i < LONGEST && isLetter(low, i - 1)) i--;
  return low.slice(i, at);
}

/** Whether what follows the full stop can begin something new. */
function opens(text: string, at: number): boolean {
  const next = after(text, at + 1);
  if (next >= text.length) return true;
  const char = text.charAt(next);
  if (isUpper(text, next) || '*-•[(+†"\'“'.includes(char)) return true;
  return next > at + 1 && (isLetter(text, next) || isDigit(text, next));
}

function abbreviated(low: string, at: number): boolean {
  const word = wordBefore(low, at);
  if (word.length === 1) return /[a-z]/.test(word) && !isDigit(low, at - 2);
  return ABBREVIATIONS.has(word);
}

/** Whether this full stop ends a statement. */
function ends(text: string, low: string, at: number): boolean {
  const prev = text.charAt(at - 1);
  if (text.charAt(at + 1) === '.' || prev === '.') return true;
  if (isDigit(text, at + 1) && (isDigit(text, at - 1) || isSpace(text, at - 1))) return false;
  if (!opens(text, at)) return false;
  return !abbreviated(low, at);
}

/** Ends of sentences and full stops used as separators; not the dots of "Denat.", "No. 5", "0.5 %" or "F.I.L.". */
export function stopCuts(text: string, low: string, held: Uint8Array): Cut[] {
  const cuts: Cut[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (held[i] === 1 || (char !== '.' && char !== '!' && char !== '?' && char !== '…')) continue;
    if (char === '.' ? ends(text, low, i) : isSpace(text, i + 1) || char === '…' || i + 1 >= text.length) {
      cuts.push({ start: i, end: i + 1, kind: 'dot' });
    }
  }
  return cuts;
}

/** "Homosalate: 9.0 %": the amount of a name. */
const AMOUNT = /^\s?\d{1,2}(?:[.,]\d{1,3})?\s?%/;

/** Colons that stand after a label; not those of "1:1", of an address, or inside brackets. */
export function colonCuts(text: string, held: Uint8Array): Cut[] {
  const cuts: Cut[] = [];
  for (let i = text.indexOf(':'); i >= 0; i = text.indexOf(':', i + 1)) {
    const ratio = isDigit(text, i - 1) && isDigit(text, i + 1);
    if (held[i] === 1 || ratio || text.startsWith('//', i + 1) || AMOUNT.test(text.slice(i + 1, i + 12))) continue;
    if (before(text, i) >= 0) cuts.push({ start: i, end: i + 1, kind: 'colon' });
  }
  return cuts;
}
