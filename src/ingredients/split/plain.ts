import { lazy } from '../lazy.ts';
import { spellings } from '../spellings.ts';
import { isDigit } from './chars.ts';
import { HEADS, TAILS } from './data/fragments.ts';
import { isNoName } from './drop.ts';
import { fold } from './fold.ts';
import type { Known } from './joins.ts';
import { FIRST, isCarrier } from './kind.ts';
import { findMarks } from './marks.ts';
import { inNumber } from './separators.ts';
import type { Core } from './trim.ts';

const COMMA = 1;
const OPEN = 2;
const CLOSE = 3;
const STOP = 4;
const SPACE = 5;
const STRANGE = 6;

/** What a UTF-16 unit means in a plain list. Everything that could mark, divide or frame is strange here. */
const MEANING = new Uint8Array(0x10000).fill(STRANGE);
const ORDINARY: readonly (readonly [from: number, to: number])[] = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x24f],
  [0x400, 0x4ff],
  [0x3041, 0x30fa],
  [0x30fc, 0x30ff],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
];
for (const [from, to] of ORDINARY) MEANING.fill(0, from, to + 1);
for (const char of "-'/\\") MEANING[char.charCodeAt(0)] = 0;
MEANING[0x2c] = COMMA;
MEANING[0x28] = OPEN;
MEANING[0x29] = CLOSE;
MEANING[0x2e] = STOP;
MEANING[0x20] = SPACE;

const LEAST = 6;
/** Beyond any real list there is nothing to save, and one way for all keeps the time even. */
const LONGEST_TEXT = 20_000;
const LONGEST_NAME = 70;
const LONGEST_BRACKET = 200;
/** A sentence that runs into the first name. */
const SPOKEN = /\b(?:the|of|your|for|to|with|a|is)\s/i;
/** Parts of words that speak of the list instead of naming something, names that run into each other or begin with a slash. */
const SPEAKING =
  /ont(?:ain|en)|ONT(?:AIN|EN)|[iI]ngr|INGR|\b[aA]ctive|\bACTIVE|ithout|free|FREE| and |pp[mb]|P(?:PM|pm)|fil |FIL |[a-z]{2}[A-Z][a-z]|(?:^|,) ?\//;

/** The places of the commas that divide, with the two ends; nothing if the text is not plain. */
function cuts(text: string, end: number): number[] | undefined {
  const found = [-1];
  let open = -1;
  for (let i = 0; i < end; i++) {
    const meaning = MEANING[text.charCodeAt(i)] ?? STRANGE;
    if (meaning === 0) continue;
    if (meaning === STRANGE || meaning === STOP) return undefined;
    if (meaning === SPACE && MEANING[text.charCodeAt(i + 1)] === SPACE) return undefined;
    if (meaning === OPEN) {
      if (open >= 0 || i - (found.at(-1) ?? 0) < 3) return undefined;
      open = i;
    } else if (meaning === CLOSE) {
      if (open < 0 || i - open > LONGEST_BRACKET) return undefined;
      open = -1;
    } else if (meaning === COMMA && open < 0 && !inNumber(text, i)) found.push(i);
  }
  if (open >= 0) return undefined;
  found.push(end);
  return found;
}

/** Halves of names, in the ways labels print. */
const fragments = lazy((): ReadonlySet<string> => new Set([...HEADS, ...TAILS].flatMap(spellings)));

/** Whether a name may only look like one: a fragment, a bare colour index, several names in a row. */
function doubtful(name: string): boolean {
  if (name.length > LONGEST_NAME) return true;
  const digit = isDigit(name, name.length - 1) || (name.endsWith(')') && isDigit(name, name.length - 2));
  if (digit && (name.length <= 9 || name.endsWith(')')) && /77\d{3}$|^\d+$|\(\d{1,2}\)$/.test(name)) return true;
  if (name.includes(' ')) return false;
  return fragments().has(name);
}

/** Whether an unknown name is still the plain name of something. */
function harmless(name: string): boolean {
  if (name.length > 45 || isNoName(name)) return false;
  return findMarks(name, fold(name)).length === 0;
}

/** Whether the names are those of a label and not of a shop's praise. */
function isLabel(text: string, cores: readonly Core[]): boolean {
  if (FIRST.test(text.slice(0, 24))) return true;
  if (SPOKEN.test(text.slice(0, cores[0]?.end ?? 0))) return false;
  let carriers = 0;
  for (const core of cores)
    if (isCarrier(text.slice(core.start, core.end)) && ++carriers === 3) return cores.length >= 10;
  return false;
}

/**
 * The entries of a text that is nothing but a list of mostly known names with commas between; or
 * nothing, where it is anything else. It only saves time: the long way gives the same.
 */
export function plainList(text: string, known: Known): Core[] | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0x20) end--;
  if (text.charCodeAt(end - 1) === 0x2e) {
    if (/denat\.$/i.test(text.slice(Math.max(0, end - 6), end))) return undefined;
    end--;
  }
  if (SPEAKING.test(text)) return undefined;
  const at = cuts(text, end);
  if (at === undefined || at.length <= LEAST) return undefined;
  const cores: Core[] = [];
  let unknown = 0;
  for (let i = 1; i < at.length; i++) {
    let from = (at[i - 1] ?? 0) + 1;
    let to = at[i] ?? end;
    if (text.charCodeAt(from) === 0x20) from++;
    if (text.charCodeAt(to - 1) === 0x20) to--;
    const name = text.slice(from, to);
    if (name === '' || doubtful(name)) return undefined;
    if (!known(name)) {
      unknown++;
      if (!harmless(name)) return undefined;
    }
    cores.push({ start: from, end: to });
  }
  return unknown * 5 <= cores.length && isLabel(text, cores) ? cores : undefined;
}
