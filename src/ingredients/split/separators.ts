import type { Span } from '../types.ts';
import { isDigit, isLetter, isSpace } from './chars.ts';

const ALWAYS = ',;|\t';
/** Signs that divide a list when nothing else does, with the least number of times they must stand in it. */
const INSTEAD: readonly (readonly [pattern: RegExp, least: number])[] = [
  [/@/g, 2],
  [/[·・‧ㆍ]/g, 2],
  [/\s[·・‧ㆍ*~_=>]\s/g, 2],
  [/\s[-–—]\s/g, 2],
  [/\s\/\s/g, 3],
  [/\s\+\s/g, 2],
  [/\n/g, 1],
  [/ {2,}/g, 2],
];
/** "Farnesol** Citral": the stars end one name where a capital begins the next. */
const STARS = /[*†‡]{1,4}\s{1,4}(?=\p{Lu}\p{Ll})/gu;
/** "Titanium Dioxide (CI 77891) Red 27 Lake (CI 45410)": a colour index in brackets ends a name. */
const INDEXED = /(?<=\(c\.?i\.? ?\d{5}\))\s{1,3}(?=[\p{L}])/giu;
const AND = /\s?[([{]\s?(?:and|et|und|y|e|en|и)\s?[)\]}]\s?/gi;

function digitsBack(text: string, at: number): number {
  let i = at;
  while (i > 0 && isDigit(text, i - 1)) i--;
  return i;
}

/** Whether the comma at `at` stands inside a number: "1,2-Hexanediol", "1, 2-Hexanediol", "0,5 %", "CI 77491,77492". */
export function inNumber(text: string, at: number): boolean {
  if (!isDigit(text, at - 1)) return false;
  const next = isSpace(text, at + 1) ? at + 2 : at + 1;
  if (!isDigit(text, next)) return false;
  const from = digitsBack(text, at);
  const rest = text.slice(next, next + 12);
  const spaced = next > at + 1;
  if (/^\d{1,3}\s?%/.test(rest) && !spaced) return at - from <= 3;
  const joined = text.charAt(from - 1);
  const free = from === 0 || !(isLetter(text, from - 1) || joined === '-' || joined === '.');
  if (/^\d{1,2}(?:,\d{1,2}){0,3}['’]?-\s?\p{L}/u.test(rest)) {
    // "Polysorbate 20, 1,2-Hexanediol": a number at the end of a name, and another at the beginning of the next.
    if (free && isSpace(text, from - 1) && isLetter(text, from - 2)) return at - from === 1 && !spaced;
    return free ? at - from <= 2 : joined === '-' && !spaced && /-(?:di|tri|tetra)/i.test(rest);
  }
  if (free && !spaced && at - from <= 3 && /^\d{3}(?!\d)/.test(rest)) return true;
  if (/^\d{1,2},/.test(rest) && free && at - from <= 2) return !spaced;
  return /^\d{5}(?!\d)/.test(rest) && at - from === 5 && !spaced;
}

function common(text: string, span: Span, held: Uint8Array): Span[] {
  const found: Span[] = [];
  for (let i = span.start; i < span.end; i++) {
    const char = text.charAt(i);
    if (held[i] === 1 || !ALWAYS.includes(char)) continue;
    if (char !== ',' || !inNumber(text, i)) found.push({ start: i, end: i + 1 });
  }
  return found;
}

function matches(text: string, span: Span, held: Uint8Array, pattern: RegExp): Span[] {
  const found: Span[] = [];
  for (const m of text.slice(span.start, span.end).matchAll(pattern)) {
    const start = span.start + m.index;
    if (held[start] !== 1) found.push({ start, end: start + m[0].length });
  }
  return found;
}

/** Whether so few slashes stand in so many words that they join translations and divide nothing. */
function tooWide(text: string, span: Span, count: number): boolean {
  return (text.slice(span.start, span.end).match(/\s+/g)?.length ?? 0) > (count + 1) * 5;
}

/** So few commas may have strayed into a list that another sign divides, and so often that sign must stand there then. */
const STRAY = 2;
const MANY = 6;

function dividers(text: string, span: Span, held: Uint8Array): Span[] {
  const found = common(text, span, held);
  if (found.length > STRAY) return found;
  for (const [pattern, least] of INSTEAD) {
    const instead = matches(text, span, held, pattern);
    if (instead.length < (found.length === 0 ? least : MANY)) continue;
    if (!(pattern.source.includes('\\/') && tooWide(text, span, instead.length))) return inOrder(found, instead);
  }
  return found;
}

const inOrder = (some: readonly Span[], others: readonly Span[]): Span[] =>
  [...some, ...others].sort((a, b) => a.start - b.start);

/** What divides beside every other sign: a bracketed "and", footnote stars between two names. */
function besides(text: string, span: Span): Span[] {
  const part = text.slice(span.start, span.end);
  return [...part.matchAll(AND), ...part.matchAll(STARS), ...part.matchAll(INDEXED)].map((m) => ({
    start: span.start + m.index,
    end: span.start + m.index + m[0].length,
  }));
}

/** The pieces of a statement, untrimmed and in order. */
export function pieces(text: string, span: Span, held: Uint8Array): Span[] {
  const cuts = [...dividers(text, span, held), ...besides(text, span)].sort((a, b) => a.start - b.start);
  const out: Span[] = [];
  let start = span.start;
  for (const cut of cuts) {
    if (cut.start >= start) out.push({ start, end: cut.start });
    start = Math.max(start, cut.end);
  }
  out.push({ start, end: span.end });
  return out.filter((p) => p.end > p.start);
}
