/** Makes candidates and weighs them against each other. */
import { type InciScore, inciScore, isSpoken, namesCosmetic, roughEntries } from './inci-score.ts';
import { type BlockText, join, slice } from './text-of.ts';
import type { Candidate } from './types.ts';
import { current } from './versions.ts';

/** What a strategy asks of a text before it takes it. */
export interface Demand {
  readonly origin: string;
  readonly extent: 'full' | 'key';
  /** Lowest score; higher where no label speaks for the text. */
  readonly least: number;
  readonly fewest: number;
  /** How much the strategy is trusted, 0–1. */
  readonly trust: number;
  readonly reason: string;
  readonly name?: string;
  readonly element?: Element;
}

const MOST_TEXT = 14_000;

/** A single entry is a list only when it is plainly a substance ("Rosa Canina Seed Oil"). */
const enough = (text: string, score: InciScore, demand: Demand): boolean =>
  score.score >= demand.least &&
  (score.entries >= demand.fewest || (demand.fewest <= 2 && score.cosmetic === 1 && !isSpoken(text)));

/** A look before the count: some name of a cosmetic substance, or a Latin one, stands in the text. */
export const mayBeList = (text: string): boolean => namesCosmetic(text);

/** Formula codes that some makers print behind the last name: "(Code F.I.L. D000001/1)". */
const CODE = /\s*[([]?\s*(?:code\s+)?F\.?\s?I\.?\s?L\.?\s*[A-Z]\d{4,}\/?\d*\s*[)\]]?\.?\s*$/i;
const withoutCode = (body: BlockText): BlockText =>
  slice(body, 0, body.text.search(CODE) >= 0 ? body.text.search(CODE) : body.text.length);

const LEAST_REPEATED = 5;
/** Some sites explain every name of the list below it: the list ends where its names come again, one a line. */
function withoutEcho(body: BlockText): BlockText {
  const lines = body.text.split('\n');
  if (lines.length <= LEAST_REPEATED) return body;
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const names = new Set(line.length > 60 ? roughEntries(line).map(letters) : []);
    at += line.length;
    if (
      names.size > LEAST_REPEATED &&
      lines.slice(index + 1).filter((each) => names.has(letters(each))).length >= LEAST_REPEATED
    ) {
      return slice(body, 0, at);
    }
    at += 1;
  }
  return body;
}

/** What no marketer would praise: a row of "shop by ingredient" has none of it, nearly every list has. */
export const PLAIN =
  /aqua|water|\beau\b|phenoxyeth|tocopher|xanthan|edta|cetearyl|capryl|citric|sodium (?!hyal)|potass|hexanediol|carbomer|benzo|hydrox|methicone|glyceryl|stear|wax|cera|정제수|水|вода|ماء/i;

const LEAST_NAMES = 6;
/** Names with a sentence below each: the names alone, when they are no row of praised ones. */
function namesAlone(body: BlockText): BlockText {
  const kept: BlockText[] = [];
  let at = 0;
  let dropped = 0;
  for (const line of body.text.split('\n')) {
    if (inciScore(line).prose > 0) dropped++;
    else kept.push(slice(body, at, at + line.length));
    at += line.length + 1;
  }
  if (kept.length < LEAST_NAMES || dropped < kept.length / 2) return body;
  const names = join(kept.flatMap((line) => [line, '\n']));
  return PLAIN.test(names.text) ? names : body;
}

/** A candidate when the text is list enough, or nothing. */
export function candidate(source: BlockText, demand: Demand): Candidate | undefined {
  const now = current(source.text);
  const given = withoutCode(withoutEcho(now ? slice(source, ...now) : source));
  const alone = given.text.includes('\n') && demand.extent === 'full' ? namesAlone(given) : given;
  const body = enough(given.text, inciScore(given.text), demand) ? given : alone;
  const length = body.text.length;
  if (length < 8 || length > MOST_TEXT || !mayBeList(body.text)) return undefined;
  const score = inciScore(body.text);
  if (!enough(body.text, score, demand)) return undefined;
  const { origin, extent, trust, reason, name, element } = demand;
  return {
    origin,
    extent,
    body,
    score,
    confidence: Math.round(100 * trust * Math.min(1, score.score + 0.1)) / 100,
    reasons: [reason, `${score.entries} entries, ${Math.round(100 * score.named)} % named`],
    ...(name === undefined ? {} : { name }),
    ...(element === undefined ? {} : { element }),
  };
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** True when one text says what the other says; a copy for small screens is no second list. */
export function sameList(a: Candidate, b: Candidate): boolean {
  const one = letters(a.body.text);
  const two = letters(b.body.text);
  return one.includes(two) || two.includes(one);
}

/** True when every entry of the second list stands in the first one. */
export function covers(a: Candidate, b: Candidate): boolean {
  const all = letters(a.body.text);
  return roughEntries(b.body.text).every((entry) => all.includes(letters(entry)));
}
