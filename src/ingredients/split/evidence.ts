import { before, isUnspaced } from './chars.ts';
import { SENTENCE_PARTS } from './data/sentences.ts';
import { isNoName } from './drop.ts';
import { join, type Known } from './joins.ts';
import { looksLikeName, lookup } from './names.ts';
import { atBreaks, atSlashes, takeApart } from './runon.ts';
import { pieces } from './separators.ts';
import type { Scan, Statement } from './statements.ts';
import { nameBefore, withoutTail } from './tails.ts';
import { type Core, trim } from './trim.ts';
import { sentenceWords } from './words.ts';

/** What speaks for and against a statement being a part of a list. */
export interface Evidence {
  readonly cores: readonly Core[];
  /** How many of them are known, and how many are known or look like a name. */
  readonly known: number;
  readonly likely: number;
  /** Whether it reads like a sentence, and whether any word of sentences is in it. */
  readonly prose: boolean;
  readonly spoken: boolean;
}

function sentenceParts(text: string, start: number, end: number): number {
  const part = text.slice(start, Math.min(end, start + 2000));
  return SENTENCE_PARTS.filter((p) => part.includes(p)).length;
}

/** Whether a stretch of text reads like a sentence rather than like names. */
export function readsLikeProse(scan: Scan, start: number, end: number): boolean {
  const { words, hits } = sentenceWords(scan.low, start, end);
  if (hits >= 2 && hits * 9 >= words) return true;
  if (hits >= 1 && words <= 8 && words >= 3 && !scan.text.slice(start, end).includes(',')) return true;
  const strange = isUnspaced(scan.text, start) || !/[a-z]/.test(scan.low.slice(start, start + 40));
  return strange && sentenceParts(scan.text, start, end) >= 1 && end - start > 8;
}

/** Where the first notice in a stretch of text begins, or -1. */
export function noticeIn(scan: Scan, start: number, end: number): number {
  let from = 0;
  let to = scan.notices.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((scan.notices[middle] ?? 0) < start) from = middle + 1;
    else to = middle;
  }
  const at = scan.notices[from];
  return at !== undefined && at < end ? at : -1;
}

/** "Cruelty Free Alcohol Denat.": the name that a claim ran into. */
function behindClaim(scan: Scan, core: Core, known: Known): Core[] {
  const m = /^cruelty[\s-]free\s+(?=\S)/i.exec(scan.text.slice(core.start, core.start + 30));
  if (m === null) return [];
  const name = trim(scan.text, core.start + m[0].length, core.end);
  return known(lookup(scan.text, name.start, name.end)) ? [name] : [];
}

/** "Blend of Essential Oils" as an entry is what the list holds, the same words in a footnote say where a name came from. */
const SCENT =
  /^(?:(?:natural|pure|organic|allergen-free|blend|mix|mixture|of) ){0,4}(?:essential oils?|fragrances?(?: of natural origin)?)(?: ?\([^()]{1,30}\))?$/i;
const isScent = (name: string): boolean => SCENT.test(name);

/** An entry a notice runs into keeps the known name before the notice, if there is one. */
function withoutNotice(scan: Scan, core: Core, known: Known): Core[] {
  const at = noticeIn(scan, core.start, core.end);
  if (at < 0 || isScent(lookup(scan.text, core.start, core.end))) return [core];
  const line = core.start + scan.text.slice(core.start, at).lastIndexOf('\n');
  // A sentence on a line of its own starts with the line: "Citric Acid This" would be known, too.
  const to = line > core.start ? line + 1 : at;
  const spaces = [...scan.text.slice(core.start, Math.min(to, core.start + 200)).matchAll(/\s+/g)].slice(-9);
  for (const space of spaces.reverse()) {
    const before = trim(scan.text, core.start, core.start + space.index);
    if (before.end > before.start && known(lookup(scan.text, before.start, before.end))) return [before];
  }
  const glued = isUnspaced(scan.text, core.start) ? nameBefore(scan, core, known) : undefined;
  return glued ? [glued] : behindClaim(scan, core, known);
}

/** The trimmed entries of a stretch of text, as its separators divide it. */
export function wholeCores(scan: Scan, start: number, end: number, known: Known): Core[] {
  const cut = pieces(scan.text, { start, end }, scan.held)
    .map((p) => trim(scan.text, p.start, p.end))
    .filter((c) => c.end > c.start);
  const whole = join(scan.text, cut, known);
  if (noticeIn(scan, start, end) < 0) return whole;
  if (whole.length > 1) return whole.flatMap((c) => withoutNotice(scan, c, known));
  const [only] = whole.flatMap((c) => withoutNotice(scan, c, known));
  if (only === undefined) return [];
  const begins = only.start > 0 && /^\W{0,12}\p{Lu}\p{Ll}/u.test(scan.text.slice(only.end, only.end + 14));
  return begins || (scan.column && isScent(lookup(scan.text, only.start, only.end))) ? [only] : [];
}

const AND = /\s(?:and|&|et|und|y|e|ed|en|och|og|ja|a|i|и|ve)\s/giu;

/** "…, Limonene and Linalool": the last two names of a list, where both are known. */
function lastAnd(scan: Scan, cores: readonly Core[], known: Known): Core[] {
  const last = cores.at(-1);
  if (last === undefined || cores.length < 2 || last.end - last.start > 160) return [...cores];
  for (const m of scan.text.slice(last.start, last.end).matchAll(AND)) {
    const at = last.start + m.index;
    const left = trim(scan.text, last.start, at);
    const right = trim(scan.text, at + m[0].length, last.end);
    const free = scan.held[at] !== 1 && left.end > left.start && right.end > right.start;
    const named = free && [left, right].every((c) => known(lookup(scan.text, c.start, c.end)));
    if (named) return [...cores.slice(0, -1), left, right];
  }
  return [...cores];
}

/** "Retinol Paraben Free": the claim that ran into the last name goes, the name stays; "Glycolic Acid-free" is one claim. */
function besideClaim(scan: Scan, core: Core, known: Known): Core[] {
  const m = /^(\S.{2,70}?)\s+(?!(?:acid|oil|extract|butter)s?\b)\S{3,20}[\s-]free$/i.exec(
    scan.text.slice(core.start, Math.min(core.end, core.start + 100)),
  );
  if (m?.[1] === undefined) return behindNo(scan.text, core);
  const name = trim(scan.text, core.start, core.start + m[1].length);
  return known(lookup(scan.text, name.start, name.end)) ? [name] : [];
}

/** "Sans parabènes Eau": the solvent that a claim ran into. */
function behindNo(text: string, core: Core): Core[] {
  const m = /\S \S+ (aqua|water|eau|acqua|agua|wasser|woda|вода)$/i.exec(text.slice(core.start, core.end).slice(-60));
  return m?.[1] === undefined ? [] : [{ start: core.end - m[1].length, end: core.end }];
}

/** The trimmed entries of a stretch of text; what runs into each other without a separator is taken apart. */
export function coresOf(scan: Scan, start: number, end: number, known: Known): Core[] {
  const whole = lastAnd(scan, wholeCores(scan, start, end, known), known);
  const alone = whole.length === 1;
  return whole
    .flatMap((c) => (scan.wrapped ? [c] : atBreaks(scan.text, c, known)))
    .flatMap((c) => (alone ? atSlashes(scan.text, c, known) : [c]))
    .flatMap((c) => takeApart(scan.text, c, known, !alone || scan.column))
    .flatMap((c) => (isNoName(lookup(scan.text, c.start, c.end)) ? besideClaim(scan, c, known) : [c]));
}

/** Finishes of make-up shades: what is described so is a shade. */
const SHADE =
  /\b(?:matte?|shimmer(?:y|ing)?|metallic|satin|glitter|duochrome|undertones?|iridescent|foiled|sheer|pearl(?:y|escent) (?:pink|gold)|ounces?|fl oz)\b/i;

export const isShade = (name: string): boolean => SHADE.test(name);

/** "…, cruelty free, Retinol": a seal in the place of an entry begins no sentence. */
const isSeal = (text: string, at: number): boolean =>
  ',;'.includes(text.charAt(before(text, at)) || ',') && /^[^,;.\n]{1,30}[,;]/.test(text.slice(at, at + 32));

/** Where the sentence begins that a notice is a part of, or -1. */
function sentenceIn(scan: Scan, start: number, end: number): number {
  let at = noticeIn(scan, start, end);
  while (at >= 0 && isSeal(scan.text, at)) at = noticeIn(scan, at + 1, end);
  return at;
}

/** What stands behind a notice in its statement is a part of it, unless names follow. */
function untilNotice(
  scan: Scan,
  statement: Pick<Statement, 'start' | 'end'>,
  cores: readonly Core[],
  known: Known,
): Core[] {
  const at = sentenceIn(scan, statement.start, statement.end);
  if (at < 0) return [...cores];
  const behind = cores.filter((c) => c.start > at);
  const names = behind.filter((c) => known(lookup(scan.text, c.start, c.end))).length;
  return names * 3 >= behind.length * 2 ? [...cores] : cores.filter((c) => c.start < at);
}

/** "Reduces the signs of fatigue Water": the sentence before the first name of a list goes. */
function fromName(scan: Scan, core: Core, known: Known): Core {
  if (core.end - core.start > 300 || sentenceWords(scan.low, core.start, core.end).hits === 0) return core;
  for (const m of [...scan.text.slice(core.start, core.end).matchAll(/\s+(?=\p{Lu})/gu)].slice(-8)) {
    const start = core.start + m.index + m[0].length;
    if (known(lookup(scan.text, start, core.end))) return { ...core, start };
  }
  return core;
}

/** The entries of a statement, without what is a sentence before or behind them; `from` is where they begin. */
function entriesIn(
  scan: Scan,
  statement: Pick<Statement, 'start' | 'end'>,
  known: Known,
): { cores: readonly Core[]; from: number } {
  const [first, ...others] = coresOf(scan, statement.start, statement.end, known);
  if (first === undefined) return { cores: [], from: statement.start };
  const head = others.length < 3 ? first : fromName(scan, first, known);
  const from = head.start > first.start ? head.start : statement.start;
  return { cores: untilNotice(scan, statement, [head, ...others], known), from };
}

/** Weighs a statement. */
export function weigh(scan: Scan, statement: Pick<Statement, 'start' | 'end'>, known: Known): Evidence {
  const { cores: all, from } = entriesIn(scan, statement, known);
  const only = all.length === 1 && noticeIn(scan, from, statement.end) >= 0 ? all[0] : undefined;
  const sentence = readsLikeProse(scan, from, only?.end ?? statement.end);
  const list = sentence ? withoutTail(scan, all, known) : undefined;
  const cores = list ?? all;
  const names = cores.map((core) => lookup(scan.text, core.start, core.end));
  const sure = names.filter((name) => known(name)).length;
  const likely = names.filter((name) => known(name) || looksLikeName(name)).length;
  const shades = names.filter(isShade).length;
  const listed = list !== undefined || (cores.length >= 8 && sure >= cores.length * 0.9);
  const spoken = sentenceWords(scan.low, statement.start, statement.end).hits > 0;
  const prose = (sentence && !listed) || shades * 4 >= Math.max(4, names.length);
  return { cores, known: sure, likely, prose, spoken };
}
