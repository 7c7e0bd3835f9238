import { after, before, isDigit, isLetter, isSpace } from './chars.ts';
import type { Cut } from './cuts.ts';
import { BULLETS } from './lines.ts';

/** How far a bullet's colon may be away. */
const REACH = 140;
const HEADER = 48;
const DASHES = '-–—';

/** Whether the text from here on reads "Name: …" before the sentence ends. */
function labelled(text: string, from: number): boolean {
  const end = Math.min(text.length, from + REACH);
  for (let i = from; i < end; i++) {
    const char = text.charAt(i);
    if (char === ':') return true;
    if (char === '\n' || (char === '.' && isSpace(text, i + 1))) return false;
    if (char === '-' && isSpace(text, i - 1) && isLetter(text, i + 1)) return false;
  }
  return false;
}

function dashBullet(text: string, at: number, listy: boolean): boolean {
  const first = before(text, at) < 0;
  const loose = first || isSpace(text, at - 1) || '.!)%™'.includes(text.charAt(at - 1));
  const next = after(text, at + 1);
  if (!loose || !(isLetter(text, next) || isDigit(text, next))) return false;
  if (first) return true;
  if (next === at + 1 && listy && !'.!)%™'.includes(text.charAt(at - 1))) return true;
  return labelled(text, next);
}

/** "香料※、": a sign glued to a name and followed by what divides the list marks the name. */
function isMark(text: string, at: number): boolean {
  const next = text.charAt(after(text, at + 1));
  return (
    isLetter(text, at - 1) &&
    (next === '' || ',;、，/|·・‧\n'.includes(next) || text.slice(at + 1, at + 3).includes('\n'))
  );
}

/** Two spaces end a dash bullet that has neither a full stop nor a line for itself. */
function wideSpace(text: string, from: number): Cut[] {
  const part = text.slice(from, from + REACH);
  const gap = part.indexOf('  ', part.search(/\S/));
  const stop = part.search(/[\n.:]/);
  if (gap < 0 || (stop >= 0 && stop < gap)) return [];
  const at = from + gap;
  return [{ start: at, end: after(text, at), kind: 'gap' }];
}

/** Bullets on one line: round ones anywhere, dashes where a label with a colon follows or the text begins with one. */
export function bulletCuts(text: string, held: Uint8Array): Cut[] {
  const cuts: Cut[] = [];
  const listy = DASHES.includes(text.charAt(after(text, 0)) || ' ');
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (held[i] === 1 || (code !== 0x2d && code < 0x2000)) continue;
    const char = text.charAt(i);
    const round = BULLETS.includes(char);
    if (!round && !(DASHES.includes(char) && dashBullet(text, i, listy))) continue;
    if (round && isMark(text, i)) continue;
    cuts.push({ start: i, end: i + 1, kind: 'bullet' });
    if (listy && !round) cuts.push(...wideSpace(text, i + 1));
  }
  return cuts;
}

/** Signs that mark a footnote. */
const FOOT = '*†‡°¹²³';

/** Whether a star at `at` begins a footnote ("*Certified organic") and does not mark a name. */
function isFoot(text: string, at: number, end: number): boolean {
  const prev = before(text, at);
  const next = after(text, end);
  if (next >= text.length || !isLetter(text, next) || next > end + 1) return false;
  if (prev < 0) return true;
  if (',;|/•·‧・+-–—:(['.includes(text.charAt(prev))) return false;
  return prev < at - 1 || '.)]%'.includes(text.charAt(prev));
}

/** Footnotes that stand behind the list on the same line. */
export function footCuts(text: string, held: Uint8Array): Cut[] {
  const spaced = text.match(/\s\*\s/g)?.length ?? 0;
  if (spaced >= 3 && spaced > (text.match(/,/g)?.length ?? 0)) return [];
  const cuts: Cut[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 0x2a && (code < 0xb0 || !FOOT.includes(text.charAt(i)))) continue;
    let end = i + 1;
    while (FOOT.includes(text.charAt(end) || ' ')) end++;
    if (held[i] !== 1 && isFoot(text, i, end)) cuts.push({ start: i, end: i, kind: 'foot' });
    i = end - 1;
  }
  return cuts;
}

const NUMBERED = /(^|[\s,;])(\d{1,3}) {0,2}[.)] {0,3}(?=[\p{L}(]|\d[\d,/]{0,4}-)/gu;

/** How far the numbers of a list that lost some may jump. */
const SKIPPED = 3;

/** The numbers of a numbered list: 1, 2, 3 … in order, some lost or told twice, at least three of them. */
export function numberCuts(text: string): Cut[] {
  const cuts: Cut[] = [];
  let last = 0;
  for (const m of text.matchAll(NUMBERED)) {
    const number = Number(m[2]);
    if (number < Math.max(1, last) || number > last + SKIPPED) continue;
    last = number;
    cuts.push({ start: m.index + (m[1]?.length ?? 0), end: m.index + m[0].length, kind: 'bullet' });
  }
  // Two are enough where both have a label: "1. Toner: … 2. Cream: …".
  const labels = cuts.every(({ end }) => /^[^,;:.\n]{2,30}:/.test(text.slice(end, end + 32)));
  return cuts.length >= (labels ? 2 : 3) && text.slice(cuts[0]?.start, cuts[0]?.end).includes('1') ? cuts : [];
}

/** `[more]`, `[less]`, `(1)` glued between two names: nothing but a separator. */
const BREAK = /\[(?:more|less|weniger|mehr)\]|[[(]\d{1,2}[\])](?=\s?[\p{Lu}(])/giu;
const FRAMED = /\[([^[\],\n]{2,48})\]|【([^【】\n]{1,48})】|<([^<>,\n]{1,48})>/g;
const NOT_NAMES = /^(?:nano|\+|±|more|less|[\d\s.,%-]+$|iln|v\d|may contain|peut)/i;

function isHeader(text: string, start: number, end: number, name: string): boolean {
  if (NOT_NAMES.test(name.trim()) || name.length > HEADER) return false;
  const frame = text.charAt(start);
  if (frame === '【') return true;
  if (frame === '<' && !/[^\0-\x7f]/.test(name)) return false;
  const prev = before(text, start);
  const next = after(text, end);
  if (next >= text.length || !(isLetter(text, next) || isDigit(text, next) || text.charAt(next) === ':')) return false;
  return prev < 0 || (prev < start - 1 && !',;/'.includes(text.charAt(prev))) || text.charAt(prev) === '.';
}

/** Names of products in square or black brackets before their list, and brackets that only divide. */
export function headerCuts(text: string): Cut[] {
  const cuts: Cut[] = [];
  for (const m of text.matchAll(FRAMED)) {
    const name = m[1] ?? m[2] ?? m[3] ?? '';
    const end = m.index + m[0].length;
    if (isHeader(text, m.index, end, name)) cuts.push({ start: m.index, end, kind: 'header', name: name.trim() });
  }
  for (const m of text.matchAll(BREAK)) cuts.push({ start: m.index, end: m.index + m[0].length, kind: 'line' });
  return cuts;
}
