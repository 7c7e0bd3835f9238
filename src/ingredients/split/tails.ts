import { isUnspaced } from './chars.ts';
import { SENTENCE_PARTS } from './data/sentences.ts';
import type { Known } from './joins.ts';
import { looksLikeName, lookup } from './names.ts';
import type { Scan } from './statements.ts';
import { type Core, trim } from './trim.ts';
import { sentenceWords } from './words.ts';

/** So many entries, and such a share of them known, must stand before a sentence for it to be one that ran into a list. */
const FEWEST = 4;
const SURE = 0.7;
/** How far into an entry a name is looked for, in UTF-16 units, and how many of its spaces are tried. */
const REACH = 120;
const SPACES = 9;
/** The longest name that is looked for in scripts without spaces, in UTF-16 units. */
const LONGEST = 24;

const isSpoken = (scan: Scan, { start, end }: Core): boolean => {
  if (sentenceWords(scan.low, start, end).hits > 0) return true;
  const part = scan.text.slice(start, Math.min(end, start + REACH));
  return SENTENCE_PARTS.some((p) => part.includes(p));
};

/** Where the name before a sentence may end, the longest first. */
function ends(text: string, { start, end }: Core): number[] {
  const part = text.slice(start, Math.min(end, start + REACH));
  const spaces = [...part.matchAll(/\s+/g)].slice(0, SPACES).map((m) => m.index);
  const first = spaces[0] ?? part.length;
  const glued = isUnspaced(text, start) ? Array.from({ length: Math.min(first, LONGEST) }, (_, i) => i + 2) : [];
  return [...glued.filter((at) => at < first), ...spaces].reverse();
}

/** The name that an entry begins with before a sentence ran into it: "Parfum Before you use it". */
export function nameBefore(scan: Scan, core: Core, known: Known): Core | undefined {
  const name = (to: number): string => lookup(scan.text, core.start, core.start + to);
  const fits = ends(scan.text, core).filter(
    (to) => sentenceWords(scan.low, core.start, core.start + to).hits === 0 && known(name(to)),
  );
  const [longest, shorter] = fits;
  if (longest === undefined) return undefined;
  // "Parfum Shake" is known by its first word; "Citric Acid" needs both.
  const added = shorter === undefined ? '' : name(longest).slice(name(shorter).length).trim();
  const to = shorter === undefined || known(added) || looksLikeName(added) ? longest : shorter;
  return trim(scan.text, core.start, core.start + to);
}

/** Where a sentence begins that was taken apart into its words: before those that nothing but white space divides. */
function firstWord(scan: Scan, cores: readonly Core[], spoken: number, isName: (core: Core) => boolean): number {
  let at = spoken;
  for (let i = spoken; i > 0; i--) {
    const [left, right] = [cores[i - 1], cores[i]];
    if (left === undefined || right === undefined || /\S/.test(scan.text.slice(left.end, right.start))) break;
    if (isName(right)) break;
    at = i;
  }
  return at;
}

/**
 * The entries of a list without the sentence that runs on behind the last of them, or nothing if no list stands before
 * a sentence. The name that the sentence ran into stays; where none can be told the entry stays as it is.
 *
 * @example "Aqua, Glycerin, Panthenol, Allantoin, Parfum Before you use it, please read the pack" -> five entries
 */
export function withoutTail(scan: Scan, cores: readonly Core[], known: Known): Core[] | undefined {
  const isName = (core: Core): boolean => known(lookup(scan.text, core.start, core.end));
  const spoken = cores.findIndex((core) => isSpoken(scan, core));
  const at = spoken < 0 ? cores.length : firstWord(scan, cores, spoken, isName);
  const list = cores.slice(0, at);
  if (list.length < FEWEST || list.filter(isName).length < list.length * SURE) return undefined;
  const [last, ...behind] = cores.slice(at);
  const whole = [
    ...list.slice(0, -1),
    ...list.slice(-1).map((c) => (isName(c) ? c : (nameBefore(scan, c, known) ?? c))),
  ];
  if (last === undefined || at < spoken) return whole;
  if (behind.filter(isName).length * 3 > behind.length) return undefined;
  return [...whole, nameBefore(scan, last, known) ?? last];
}
