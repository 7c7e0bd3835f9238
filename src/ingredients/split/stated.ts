import type { Span } from '../types.ts';
import { readsLikeProse } from './evidence.ts';
import type { Known } from './joins.ts';
import { lookup } from './names.ts';
import type { Scan, Statement } from './statements.ts';
import type { Core } from './trim.ts';

/** How far before the other ingredients the active may stand, in UTF-16 units and in statements. */
const REACH = 200;
const MOST = 3;
const LONGEST = 140;
/** A title needs no verb and no amount. */
const TITLE = 60;

const DENIED =
  /\b(?:no|not|none|free|without|non|never|avoid|sans|ohne|nicht|keine?|frei|sin|senza|sem|bez|zonder|utan|uden|uten|alternativ\w*|substitutes?|replacement|ersatz|instead|like)\b|без|不|無|无|무/;
const DOSED = /\d\s?(?:%|mg|mcg|µg|g\b|iu\b)/;
/** "Each gram contains tretinoin 0.5 mg in a cream base of". */
const CONTAINS =
  /\b(?:contains?|containing|enthalt|enthalten|contient|contiene|contienen|contem|bevat|zawiera|innehaller|indeholder|base of)\b|содержит/;

const SUBJECT =
  '(?:it|il|es|(?:this|the|our|diese[rs]?|der|die|das|la|le|ce|cette|el|il|lo|o|a)(?: [^\\s,.;:]{2,20}){1,3}?)';
const ALSO = 'also|further|additionally|auch|ausserdem|aussi|egalement|anche|tambien|tambem';
const HAS = 'contains?|includes?|contient|enthalt|contiene|contem|bevat|zawiera|содержит';
const SCENTED =
  '(?:is |are )?(?:lightly |naturally )?(?:scented|fragranced|perfumed|preserved|infused|enriched|boosted|formulated) with|parfume a|parfumiert mit|beduftet mit|profumato con|perfumado con';
/** How a sentence behind a list begins that says what else is in the product; without case and Latin accents. */
const ADDS = new RegExp(
  `^(?:(?:${SUBJECT} )?(?:(?:${ALSO}) )?(?:(?:${HAS})(?: (?:${ALSO}))?|${SCENTED})|(?:plus|with(?= \\d)|with added|mit zugesetztem)|mit(?= [^,.;:]{3,40} (?:beduftet|parfumiert|versetzt|konserviert)))\\s`,
);

/** Where the names begin in a sentence that says what else is in the product and denies nothing, or -1. */
export function addedIn(scan: Scan, { start, end }: Statement): number {
  const said = ADDS.exec(scan.low.slice(start, Math.min(end, start + 100)));
  return said === null || DENIED.test(scan.low.slice(start, end)) ? -1 : start + said[0].length;
}

/** "Scent: lavender oil": such a label ends a list and still tells what is inside. */
export const isScentLabel = (scan: Scan, { lead, start, end }: Statement): boolean =>
  lead.kind === 'role' && lead.role === 'end' && end > start && /^scents?\b/.test(scan.low.slice(lead.start, lead.end));

/** Whether a stretch says that something is in the product, and denies nothing. */
export function contains(scan: Scan, start: number, end: number): boolean {
  const low = scan.low.slice(start, end);
  return CONTAINS.test(low) && !DENIED.test(low);
}

/** What stands between the names of such a phrase: amounts, units, and the words that say "contains". */
const BETWEEN =
  /^(?:\P{L}*|.*\d.*|m?g|mcg|ml|iu|each|grams?|gramm?|1g|in|of|a|the|with|mit|de|avec|con|and|und|et|y|e|och|og|i|и|natural)$/iu;

/** The longest known name that begins with the word at `at`, as the number of its words. */
function nameAt(scan: Scan, words: readonly Span[], at: number, known: Known): number {
  for (let count = 3; count > 0; count--) {
    const [first, last] = [words[at], words[at + count - 1]];
    if (first === undefined || last === undefined || last.end - first.start < 4) continue;
    const inner = words.slice(at, at + count).map(({ start, end }) => scan.low.slice(start, end));
    if (inner.some((word) => BETWEEN.test(word) || CONTAINS.test(word))) continue;
    if (known(lookup(scan.text, first.start, last.end))) return count;
  }
  return 0;
}

/** The known names among the words of a phrase: "Tretinoin 0.05% cream". */
export function stated(scan: Scan, start: number, end: number, known: Known): Core[] {
  const phrase = scan.text.slice(start, Math.min(end, start + LONGEST));
  const words = [...phrase.matchAll(/[^\s,;:()[\]]+/g)].map(({ index, 0: word }) => {
    return { start: start + index, end: start + index + word.length };
  });
  const cores: Core[] = [];
  for (let at = 0; at < words.length; at++) {
    const count = nameAt(scan, words, at, known);
    const [first, last] = [words[at], words[at + count - 1]];
    if (count === 0 || first === undefined || last === undefined) continue;
    cores.push({ start: first.start, end: last.end });
    at += count - 1;
  }
  return cores;
}

function states(scan: Scan, { start, end }: Statement): boolean {
  const low = scan.low.slice(start, end);
  if (end - start > LONGEST || DENIED.test(low)) return false;
  return DOSED.test(low) || CONTAINS.test(low) || (end - start <= TITLE && !readsLikeProse(scan, start, end));
}

/**
 * The statements right before a heading of other ingredients that say what the active is, without a heading of their own.
 *
 * @example "Tretinoin 0.05% cream. Inactive ingredients: …"
 */
export function beforeOthers(scan: Scan): ReadonlySet<Statement> {
  const found = new Set<Statement>();
  for (const [i, { lead }] of scan.statements.entries()) {
    if (lead.kind !== 'role' || lead.role !== 'other') continue;
    let left = MOST;
    for (let at = i - 1; at >= 0 && left > 0; at--) {
      const st = scan.statements[at];
      if (st === undefined || lead.start - st.end > REACH || st.lead.kind === 'role') break;
      if (st.end <= st.start) continue;
      left--;
      if (states(scan, st)) found.add(st);
    }
  }
  return found;
}
