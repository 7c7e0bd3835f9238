import { after, before, isDigit, isLetter, isSpace, isUnspaced, isUpper } from './chars.ts';
import type { Cut } from './cuts.ts';
import { SENTENCE_WORDS } from './data/sentences.ts';
import { BULLETS } from './lines.ts';
import type { Mark, Role } from './marks.ts';

const HEADING: ReadonlySet<Role> = new Set<Role>(['full', 'active', 'other', 'key', 'end']);
/** What may stand between a heading and its colon, or between two languages of one heading. */
const JOINERS = '/&|-–()[]*†';
/** Headings that are clear enough to stand before a list without a colon. */
const BARE =
  /ingr|inci|inhalt|bestand|skład|sklad|složen|slozen|ainesosa|成|성분|состав|складники|thanh|المكو|مكونات|komposisi|συστα/;

/** Words that only belong to a heading. */
const WITH_HEADING = /^(?:inci|list|liste|lista|s|es)\b/i;

/** "Active ingredient (w/w):". */
const REMARK = /^\([^()\n:]{1,24}\)(?=\s?:)/;

/** The end of everything that belongs to the heading: further languages, a bracketed remark, the colon. */
function headingEnd(text: string, marks: readonly Mark[], at: number): { end: number; colon: boolean; last: number } {
  let i = marks[at]?.end ?? 0;
  let last = at;
  for (let step = 0; step < 12; step++) {
    i = after(text, i);
    const next = marks[last + 1];
    const char = text.charAt(i);
    const remark = char === '(' ? (REMARK.exec(text.slice(i, i + 30))?.[0].length ?? 0) : 0;
    if (remark > 0) i += remark;
    else if (next !== undefined && next.start === i && HEADING.has(next.role)) {
      last += 1;
      i = next.end;
    } else if (char === ':') return { end: i + 1, colon: true, last };
    else if (char === '/' && isUnspaced(text, i - 1) && isLetter(text, i + 1)) return { end: i + 1, colon: true, last };
    else if (char !== '' && JOINERS.includes(char)) i += 1;
    else {
      const word = WITH_HEADING.exec(text.slice(i, i + 6));
      if (word === null) break;
      i += word[0].length;
    }
  }
  return { end: marks[last]?.end ?? 0, colon: false, last };
}

/** Whether nothing but a line start, a full stop or an opening bracket stands before. */
function atStart(text: string, at: number): boolean {
  const prev = before(text, at);
  if (prev < 0 || '.【[<!?'.includes(text.charAt(prev)) || BULLETS.includes(text.charAt(prev))) return true;
  return text.slice(prev + 1, at).includes('\n');
}

/** Whether the line ends here. */
function atEnd(text: string, end: number): boolean {
  const next = after(text, end);
  return next >= text.length || text.slice(end, next).includes('\n') || ']】>'.includes(text.charAt(next));
}

/** Whether something that can end a list stands before: "… 3.0 % Inactive ingredients Water". */
function divided(text: string, at: number): boolean {
  const prev = before(text, at);
  return atStart(text, at) || '%),;'.includes(text.charAt(prev)) || at - prev > 2;
}

/** What a drug label says before its inactive ingredients, without a sign between. */
const PURPOSE =
  /\b(?:sunscreens?|protectant|treatment|antiseptic|analgesic|perspirant|medication|antimicrobial)\s{1,3}$/;

function wordAt(low: string, at: number): string {
  let end = at;
  while (end - at < 12 && isLetter(low, end)) end++;
  return low.slice(at, end);
}

function bare(text: string, low: string, mark: Mark, end: number): boolean {
  const next = after(text, end);
  const follows = next > end && (isLetter(text, next) || isDigit(text, next));
  if (!follows || !BARE.test(low.slice(mark.start, mark.end))) return false;
  if (mark.role === 'full') {
    const apart = next - end >= 2 && mark.start - before(text, mark.start) > 2;
    return apart || (atStart(text, mark.start) && (isUnspaced(text, end - 1) || isUpper(text, next)));
  }
  if (mark.role !== 'active' && mark.role !== 'other') return false;
  const phrase = low.slice(mark.start, mark.end);
  const apart =
    divided(text, mark.start) || (/^inactive/.test(phrase) && PURPOSE.test(low.slice(0, mark.start).slice(-24)));
  return phrase.includes(' ') && apart && !SENTENCE_WORDS.has(wordAt(low, next));
}

/** What a page prints in capitals right behind a list, without a colon or a line of its own. */
const SHOUTED = /^(?:faqs?|how to use|directions|suggested use|what makes it unique|good to know)$/i;
const shouted = (text: string, mark: Mark): boolean =>
  mark.role === 'end' &&
  (isUpper(text, mark.start) ? SHOUTED.test(text.slice(mark.start, mark.end)) : saidAloud(text, mark));
/** "향료 사용방법 적당량을…": in scripts without capitals a long heading between spaces is one. */
const saidAloud = (text: string, { start, end }: Mark): boolean =>
  end - start >= 4 && isUnspaced(text, start) && isSpace(text, start - 1) && isSpace(text, end);

/** A bracket or quote that only frames the heading goes with it. */
function frameStart(text: string, start: number): number {
  const prev = before(text, start);
  return prev >= 0 && '[【<"'.includes(text.charAt(prev)) ? prev : start;
}

function frameEnd(text: string, end: number): number {
  const next = after(text, end);
  if (!']】>"'.includes(text.charAt(next) || ' ')) return end;
  const colon = after(text, next + 1);
  return text.charAt(colon) === ':' ? colon + 1 : next + 1;
}

/**
 * The headings of a text as cuts: a phrase of the tables counts where a colon follows, where it has a line for itself,
 * or where it is unmistakable and stands before a list. "Usage" inside a sentence is no heading.
 */
export function headingCuts(text: string, low: string, marks: readonly Mark[]): Cut[] {
  const cuts: Cut[] = [];
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    if (mark === undefined || !HEADING.has(mark.role)) continue;
    const { end, colon, last } = headingEnd(text, marks, i);
    const alone = atStart(text, mark.start) && atEnd(text, end);
    if (!colon && !alone && !bare(text, low, mark, end) && !shouted(text, mark)) continue;
    cuts.push({ start: frameStart(text, mark.start), end: frameEnd(text, end), kind: 'role', role: mark.role });
    i = last;
  }
  return cuts;
}
