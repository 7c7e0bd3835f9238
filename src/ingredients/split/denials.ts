import type { Span } from '../types.ts';
import { after, before } from './chars.ts';
import type { Cut } from './cuts.ts';
import { BEHIND, DENIERS, DENIERS_UNSPACED, DENYING_WORDS, GENERAL, TITLES } from './data/denials.ts';
import { BULLETS } from './lines.ts';
import type { Mark } from './marks.ts';

const WORDS = "[\\p{L}\\p{M}][\\p{L}\\p{M}'-]*(?: [\\p{L}\\p{M}][\\p{L}\\p{M}'-]*){0,4}";
/** "without retinol": a denial, and at most five words that are denied. */
const BEFORE = new RegExp(`^(?:(?:${DENIERS}) |${DENIERS_UNSPACED})${WORDS}$`, 'u');
/** "retinol-free formula", "레티놀 무첨가", "parfümfrei". */
const BEHIND_IT = new RegExp(
  `^(?:${WORDS}?[ -]free(?: (?:${TITLES})){0,2}|${WORDS} ?(?:${BEHIND})|${DENYING_WORDS})$`,
  'u',
);
/** A look that costs less than the reading: some denial or other begins like this. */
const HINT =
  /fr[ei]|vrij|no |non |sans|ohne|sin |senza|privo|sem |livre|isento|nao |zonder|bevat|bez|wolny|nie |utan|uden|uten|innehal|indeh|inneh|ilman|ei |fara |tanpa|bebas|khong|enthal|exempt|conti?en|contain|include|test|without|zero|%|use |s[iu]z$|icermez|fritt|erad|не |без|χωρις|من|بدون|يحتوي|[不无無未零무프불フ添]|ノン/;
const BEHIND_LAST = new RegExp(`^${WORDS} ?(?:${BEHIND})$`, 'u');
const PLAIN = new RegExp(`^${WORDS}$`, 'u');
const BETWEEN = /[,;/&+・·]|\s(?:and|or|et|ou|und|oder|y|o|e|i|и|или|ve|en|och|og|ja|nor|ni)\s/u;
/** What begins a list is denied by nobody. */
const LISTED = /^(?:aqua|water|eau|acqua|agua|wasser|woda|вода|水|정제수|glycerin)\b|^(?:水|정제수)/u;
/** "Sans parabènes Eau": the list ran into the claim. */
const RUN_IN = /\S \S+ (?:aqua|water|eau|acqua|agua|wasser|woda|вода)$/;
const LONGEST = 160;
const MOST = 8;

/** "アルコール、香料、パラベン不使用": what stands behind the last denies them all. */
function deniesAll(items: readonly string[]): boolean {
  if (!BEHIND_LAST.test(items.at(-1) ?? '')) return false;
  return items.every((item) => !LISTED.test(item) && (PLAIN.test(item) || BEHIND_IT.test(item)));
}

type Denial = 'chain' | 'open' | 'none';

/**
 * What a stretch of folded text denies: a `chain` of denials ("no alcohol, no parfum"), an `open` one that goes on to name
 * what it denies ("without alcohol, parfum"), or nothing.
 */
function denialOf(low: string): Denial {
  if (low.length > LONGEST || low.length < 2 || !HINT.test(low)) return 'none';
  // ", or" stands between two items and makes none.
  const items = low.split(BETWEEN).flatMap((item) => item.trim() || []);
  if (items.length === 0 || items.length > MOST) return 'none';
  if (deniesAll(items)) return 'chain';
  let denied = false;
  let bare = false;
  for (const item of items) {
    if (BEHIND_IT.test(item)) continue;
    if (BEFORE.test(item) && !RUN_IN.test(item)) denied = true;
    else if (denied && PLAIN.test(item) && !LISTED.test(item)) bare = true;
    else return 'none';
  }
  return bare ? 'open' : 'chain';
}

/** Whether a name on its own is a claim of absence: "fragrance-free", "sans parfum", "무향료". */
export const isDenial = (low: string): boolean => denialOf(low) === 'chain';

/** A whole run of line breaks is one stop: looked at one by one, each would look through all of them. */
const STOPS = /\n[\s\u200b]*|[:;!?|•】]|\.(?!\d)|\s[-–—]\s/g;

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** The sign behind it. */
  readonly sign: string;
}

/** Whether a line break stands inside of a chain: behind a comma, or before a small letter. */
function goesOn(text: string, at: number): boolean {
  const next = text.charAt(after(text, at));
  return ',;/&+'.includes(text.charAt(before(text, at)) || ' ') || next !== next.toUpperCase();
}

function* stretches(text: string): Generator<Stretch> {
  let start = 0;
  for (const stop of text.matchAll(STOPS)) {
    if (stop[0].startsWith('\n') && goesOn(text, stop.index)) continue;
    yield { start, end: stop.index, sign: stop[0].trim() || '\n' };
    start = stop.index + stop[0].length;
  }
  yield { start, end: text.length, sign: '' };
}

/** Behind a name these deny it, on their own they are the heading of what is denied: "無添加：香料"; "No contiene" is no "no" before a name. */
const HEADING = new RegExp(`^(?:${BEHIND}|${DENIERS}|${DENIERS_UNSPACED})$`, 'u');

const FRAME = `*-–—${BULLETS}`;

/** Without white space and bullets around it. */
function inner(text: string, { start, end }: Stretch): { from: number; to: number } {
  let from = after(text, start);
  while (from < end && FRAME.includes(text.charAt(from))) from = after(text, from + 1);
  return { from, to: Math.max(from, before(text, end) + 1) };
}

/** Whether a denial ends here, by what stands behind: what it goes on to name is left to the reading of claims. */
function isOver(low: string, denial: Denial, words: string, { sign, end }: Stretch): boolean {
  if (sign === '.' || sign === '') return true;
  const next = after(low, end + sign.length);
  if (LISTED.test(low.slice(next, next + 12))) return true;
  if (GENERAL.test(words)) return false;
  if (sign !== '\n') return true;
  return isBehind(words) || (denial === 'chain' && next >= low.length);
}

const isBehind = (words: string): boolean => words.split(BETWEEN).every((item) => BEHIND_IT.test(item.trim()));

/** A stretch that denies something and does not go on. */
export interface DenialSpan extends Span {
  /** "Retinol-free:" names a variant of the product. */
  readonly title: boolean;
}

/**
 * The stretches of a text that only deny something: "Free from retinol:" before a list, "0 % parfum" behind it. A denial
 * that goes on in what follows ("formulated without:", "free from parabens: …") is none of them.
 * `low` is the folded text; brackets (`held`) keep what is theirs.
 */
export function denialsIn(text: string, low: string, held: Uint8Array): DenialSpan[] {
  const found: DenialSpan[] = [];
  for (const stretch of stretches(text)) {
    const { from, to } = inner(text, stretch);
    if (to - from > LONGEST || held[from] === 1) continue;
    const words = low.slice(from, to).replace(/[\s\u200b]+/g, ' ');
    const denial = denialOf(words);
    if (denial === 'none' || HEADING.test(words)) continue;
    const title = stretch.sign === ':' && isBehind(words);
    if (title && GENERAL.test(words)) continue;
    if (title || isOver(low, denial, words, stretch)) found.push({ start: from, end: to, title });
  }
  return found;
}

/** Denials as cuts: they belong to no statement. */
export const denialCuts = (denials: readonly DenialSpan[]): Cut[] =>
  denials.filter(({ title }) => !title).map(({ start, end }) => ({ start, end, kind: 'role', role: 'denial' }));

/** The marks that stand in no denial; both are in order. */
export function outside(marks: readonly Mark[], denials: readonly DenialSpan[]): readonly Mark[] {
  if (denials.length === 0) return marks;
  let at = 0;
  return marks.filter((mark) => {
    while ((denials[at]?.end ?? Number.POSITIVE_INFINITY) <= mark.start) at++;
    return mark.start < (denials[at]?.start ?? Number.POSITIVE_INFINITY);
  });
}
