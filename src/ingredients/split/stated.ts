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

/** How a sentence behind a list begins that says what else is in the product; without case and Latin accents. */
export const ADDS: RegExp =
  /^(?:(?:it|this (?:product|formula|cream|serum)|the (?:formula|product)|la formule|il|es|die creme) )?(?:(?:also|further|additionally|auch|ausserdem) )?(?:(?:contains?|includes?|contient|enthalt|contiene|contem|bevat|zawiera|содержит)(?: (?:also|auch|ausserdem|aussi|egalement|anche|tambien|tambem|ook|takze|также))?|(?:is )?(?:lightly |naturally )?(?:scented|fragranced|perfumed|preserved) with|parfume a|parfumiert mit|beduftet mit|profumato con|perfumado con)\s/;
/** Words of a label whose body is in the product, however short: "Scent: lavender oil", "Powder: Ascorbic Acid". */
const PART =
  /^(?:\p{L}+ ){0,2}(?:scents?|scented with|fragrances?|perfume|parfum|preservatives?|preserved with|solvents?|emulsifiers?|powder|capsules?|serum|cream|lotion|gel|toner|booster|ampoule|concentrate|activator|duft|duftstoffe?|konservierung(?:smittel|sstoffe?)?|pulver|creme|crème|poudre|conservateurs?|polvo|conservantes?|conservanti?|profumo|консервант|аромат|отдушка|порошок|香り|粉末|향|파우더|防腐剂|防腐劑)$/iu;
/** Labels of what is not inside, or only used beside it. */
const ASIDE =
  /^(?:do(?:es)? not |don't |not (?:for|to|with|in|compatible|suitable)\b|nicht (?:mit|verwenden|kombinieren|in)\b|never |avoid|(?:works?|pairs?|use|used|layer|combine|goes) (?:\p{L}+ ){0,2}with\b|ne pas |no (?:usar|contiene|mezclar) |incompatible|(?:\p{L}+ ){0,3}(?:nicht enthalten|not (?:included|contained|inside|present|used))$)/iu;
const NONE =
  /^(?:none|no|nil|0 ?%|zero|not? (?:added|present|included)|n\/a|nein|keine?[rs]?|aucune?|ninguno?|nessuno?|nenhum|geen|brak|ingen|нет|отсутствует|yok|无|無|なし|不使用|無添加|없음|무첨가)$/;

/** Whether a label names a part of the product: what stands behind it is inside. */
export const isPart = (name: string): boolean => PART.test(name);

/** "Scent: lavender oil": such a label ends a list and still tells what is inside. */
export const isScentLabel = (scan: Scan, { lead, start, end }: Statement): boolean =>
  lead.kind === 'role' && lead.role === 'end' && end > start && /^scents?\b/.test(scan.low.slice(lead.start, lead.end));

/** Whether what stands behind a label is not in the product. */
export const isAside = (name: string): boolean => ASIDE.test(name);

/** "Fragrance: none": whether the body of a label only denies it. */
export const isNone = (low: string, start: number, end: number): boolean =>
  end - start < 20 && NONE.test(low.slice(start, end));

/** Whether a stretch says that something is in the product, and denies nothing; `said` where the first is known. */
export function contains(scan: Scan, start: number, end: number, said = false): boolean {
  const low = scan.low.slice(start, end);
  return (said || CONTAINS.test(low)) && !DENIED.test(low);
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
