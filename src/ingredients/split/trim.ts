import type { Span } from '../types.ts';
import { isSpace } from './chars.ts';

/** A name cut out of a text, with the percentage that stood beside it. */
export interface Core extends Span {
  readonly percent?: number;
}

/** Only this much of either end is looked at, so that a text without separators costs no more than another. */
const WINDOW = 60;

const LEADING = '\'‘’*+†‡#°^~_,;:.·|/\\-–—"“”)]}=>%&•';
const TRAILING = '\'‘’*+†‡#°^~_,;:·|/\\-–—"“”([{=<&•¹²³⁴⁵※★☆◆◇';

const AMOUNT =
  '(?:[<>≤≥~]\\s?)?(\\d{1,6}(?:[.,]\\d{1,5})*|[.,]\\d{1,4})\\s?(%|ppm|ppb|percent|％|mg/g|mg/ml|g/100 ?g)(?:\\s?(?:w/w|w/v|vol\\.?))?';
const TAIL_AMOUNT = new RegExp(`[\\s:([–-]{0,4}${AMOUNT}[\\s)\\]]{0,3}$`, 'i');
const HEAD_AMOUNT = new RegExp(`^[(\\[]?${AMOUNT}[)\\]]?[\\s:–-]{1,3}`, 'i');
/** What a drug label says an active is for. */
const PURPOSE =
  /\s?[([](?:sunscreens?|sun screen|skin protectant|acne (?:treatment|medication)|anti-?acne|anti-?dandruff|antiperspirant|external analgesic|purpose[^)\]]{0,30})[)\]]$/i;
const BARE_PURPOSE =
  /(?<=%\s{0,3}\)?)\s(?:purposes?:?\s)?(?:sunscreens?|skin protectant|acne (?:treatment|medication)|anti-?dandruff)$/i;
const TAIL_NOTE = /\s?(?:\(\s?[*†‡+][^()]{0,40}\)|\(\d{2,4}\/\d{2,4}\)|[([]\s?(?:\d{1,2}|[*†‡+]{1,3})\s?[)\]])$/;
const TAIL_CODE =
  /\s{0,3}[<([]?\s?(?:f\.?\s?[il1]\.?\s?l\.?|fil code|iln)\s?\.?\s?[a-z]{0,2}\d[\w/.]{0,14}\s?[>)\]]?$/i;
/** "Retinol 50 ml": the size of the pack behind the last name. */
const TAIL_SIZE = /\s\(?\d{1,4}(?:[.,]\d{1,2})?\s?(?:ml|g|gr|kg|cl|oz)\b[^,;]{0,24}$/i;
const HEAD_WORD = /^(?:contains?:?|purposes?|sunscreens?|uses?|and|et|und|&|plus)\s+(?=\p{L})/iu;
const KEPT_STOP = /(?:\bdenat|\bspp?|\bvar|\bext)\.$/i;

interface Edges {
  start: number;
  end: number;
  percent?: number;
}

/** A stated amount as a percentage of the whole, or nothing if it cannot be one. */
function asPercent(digits: string, unit: string): number | undefined {
  const plain =
    /^\d{1,3}(?:,\d{3})+$/.test(digits) && unit !== '%' ? digits.replaceAll(',', '') : digits.replace(',', '.');
  const value = Number(plain) / (/ppm/i.test(unit) ? 1e4 : /ppb/i.test(unit) ? 1e7 : /^mg/i.test(unit) ? 10 : 1);
  return Number.isFinite(value) && value >= 0 && value <= 100 ? value : undefined;
}

function balance(text: string, e: Edges): number {
  let depth = 0;
  for (let i = e.start; i < e.end; i++) {
    const char = text.charAt(i);
    if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth--;
  }
  return depth;
}

/** Drops white space, marks and full stops at both ends; says whether anything went. */
function strip(text: string, e: Edges): boolean {
  const { start, end } = e;
  while (e.start < e.end && (isSpace(text, e.start) || LEADING.includes(text.charAt(e.start)))) e.start++;
  while (e.start < e.end) {
    const last = text.charAt(e.end - 1);
    const stop = last === '.' && !KEPT_STOP.test(text.slice(Math.max(e.start, e.end - 8), e.end));
    if (!isSpace(text, e.end - 1) && !TRAILING.includes(last) && !stop) break;
    e.end--;
  }
  return e.start !== start || e.end !== end;
}

/** Drops a bracket that has no partner in this entry, and the pair around a whole entry. */
function unbracket(text: string, e: Edges): boolean {
  if (e.end - e.start > 500 || e.end <= e.start) return false;
  const first = text.charAt(e.start);
  const last = text.charAt(e.end - 1);
  const depth = balance(text, e);
  if (depth < 0 && ')]}'.includes(last)) e.end--;
  else if (depth > 0 && '([{'.includes(first)) e.start++;
  else if (depth === 0 && '(['.includes(first) && text.slice(e.start, e.end).search(/[)\]]/) === e.end - e.start - 1) {
    e.start++;
    e.end--;
  } else return false;
  return true;
}

function amounts(text: string, e: Edges): boolean {
  const tailFrom = Math.max(e.start, e.end - WINDOW);
  const tail = TAIL_AMOUNT.exec(text.slice(tailFrom, e.end));
  if (tail !== null) {
    e.end = tailFrom + tail.index;
    e.percent ??= asPercent(tail[1] ?? '', tail[2] ?? '');
    return true;
  }
  const head = HEAD_AMOUNT.exec(text.slice(e.start, Math.min(e.end, e.start + WINDOW)));
  if (head === null) return false;
  e.start += head[0].length;
  e.percent ??= asPercent(head[1] ?? '', head[2] ?? '');
  return true;
}

function notes(text: string, e: Edges): boolean {
  const from = Math.max(e.start, e.end - WINDOW);
  const tail = text.slice(from, e.end);
  const hit =
    TAIL_NOTE.exec(tail) ??
    PURPOSE.exec(tail) ??
    BARE_PURPOSE.exec(tail) ??
    TAIL_CODE.exec(tail) ??
    TAIL_SIZE.exec(tail);
  if (hit !== null && from + hit.index > e.start) {
    e.end = from + hit.index;
    return true;
  }
  const head = HEAD_WORD.exec(text.slice(e.start, Math.min(e.end, e.start + WINDOW)));
  if (head === null) return false;
  e.start += head[0].length;
  return true;
}

/**
 * The name inside a piece of text: without white space, footnote marks, final full stop, stray brackets, the stated
 * percentage (kept beside it, parts per million converted) and a drug label's purpose. May be empty (`start === end`).
 *
 * @example trim('Zinc Oxide 5% (sunscreen).', 0, 26) // { start: 0, end: 10, percent: 5 }
 */
export function trim(text: string, start: number, end: number): Core {
  const e: Edges = { start, end };
  for (let step = 0; step < 12; step++) {
    const changed = strip(text, e) || amounts(text, e) || notes(text, e) || unbracket(text, e);
    if (!changed) break;
  }
  return e.percent === undefined ? { start: e.start, end: e.end } : { start: e.start, end: e.end, percent: e.percent };
}
