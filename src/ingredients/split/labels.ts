import type { Span } from '../types.ts';
import { isUnspaced } from './chars.ts';
import { GENERIC, TAILS } from './data/fragments.ts';
import { wholeCores } from './evidence.ts';
import type { Known } from './joins.ts';
import { looksLikeName, lookup } from './names.ts';
import type { Scan, Statement } from './statements.ts';
import type { Core } from './trim.ts';

/** Ingredients whose form does not tell. */
const COMMON = /^(?:aqua|water|eau|parfum|fragrance|glycerin|talc|mica|silica|retinol|squalane)$/i;
/** How many words of a last entry may be the name before the label. */
const LONGEST = 9;

/** Whether a single word can be the end of a name. */
const isChemical = (word: string, known: Known): boolean =>
  known(word) || looksLikeName(word) || GENERIC.has(word.toLowerCase()) || TAILS.has(word.toLowerCase());

/** Where the label begins when the last entry of a list runs into it: "… ACID Facial Essence:". */
function afterKnownPrefix(scan: Scan, core: Core, known: Known): number {
  const text = scan.text.slice(core.start, core.end);
  const breaks = [...text.matchAll(/\s+/g)].slice(0, LONGEST).reverse();
  for (const [i, m] of breaks.entries()) {
    const to = core.start + m.index;
    const rest = lookup(scan.text, to + m[0].length, core.end);
    if (GENERIC.has(rest.toLowerCase()) || !known(lookup(scan.text, core.start, to))) continue;
    const shorter = breaks[i + 1];
    const word = shorter === undefined ? '' : lookup(scan.text, core.start + shorter.index, to);
    if (shorter !== undefined && !isChemical(word, known) && known(text.slice(0, shorter.index))) continue;
    return to + m[0].length;
  }
  const first = breaks.at(-1);
  if (first === undefined || !isUnspaced(scan.text, core.start)) return core.start;
  return looksLikeName(lookup(scan.text, core.start, core.start + first.index))
    ? core.start + first.index + first[0].length
    : core.start;
}

/** Names of shades in a row: a few plain words each, none of them in the form of a substance. */
function areShades(names: readonly string[]): boolean {
  return names.length <= 12 && names.every((n) => n.split(' ').length <= 3 && !looksLikeName(n) && !COMMON.test(n));
}

/**
 * The label before a colon: usually the whole statement. Entries of a list that stand before it in the statement do not
 * belong to it; shade names divided by commas do.
 *
 * @example "Linalool, Parfum Night Cream" (both known) -> "Night Cream"
 */
export function labelOf(scan: Scan, st: Statement, known: Known): Span {
  const cores = wholeCores(scan, st.start, st.end, known);
  const names = cores.map((c) => lookup(scan.text, c.start, c.end));
  const last = cores.at(-1);
  if (last === undefined) return { start: st.end, end: st.end };
  const taken = names.slice(0, -1).filter((n) => known(n) || looksLikeName(n)).length;
  const end = last.end;
  if (st.lead.kind === 'bullet' || (cores.length > 1 && taken * 3 < cores.length)) return { start: st.start, end };
  if (cores.length > 1 && areShades(names)) return { start: st.start, end };
  if (cores.length === 1 && (st.end - st.start <= 40 || known(names[0] ?? ''))) return { start: st.start, end };
  return { start: afterKnownPrefix(scan, last, known), end };
}
