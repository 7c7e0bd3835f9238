import { after, before, isDigit, isLower } from './chars.ts';
import type { Cut } from './cuts.ts';
import { goesOn } from './word-parts.ts';

export const BULLETS = '•●▪■◦‣✔✓➤►★☆※◆◇○⦁∙';
const DASHES = '-–—';

interface Break {
  readonly prev: number;
  readonly next: number;
  readonly gap: boolean;
}

/** Runs of white space that hold a line break, with the characters around them. */
function breaks(text: string): Break[] {
  const found: Break[] = [];
  for (let at = text.indexOf('\n'); at >= 0; ) {
    const next = after(text, at);
    const prev = before(text, at);
    const gap = text.indexOf('\n', at + 1) >= 0 && text.indexOf('\n', at + 1) < next;
    if (prev >= 0 && next < text.length) found.push({ prev, next, gap });
    at = text.indexOf('\n', next);
  }
  return found;
}

/** "Parfum – for scent, …": a name with what it does begins the line. */
const DESCRIBED = /^[^,;|\n]{3,50} [–—] /;

/** A label with a colon begins the line. */
const LABELLED = /^[^,;|:\n、，：]{1,24}[:：]/;

/** "Paraben free": a claim ends its line. */
const CLAIMED = /[\s-]free$/i;
/** A claim begins the next. */
const DENIED =
  /^(?:무[가-힣]{1,4}(?=[\s,·/]|$)|[無无][^,、]{1,6}(?=[・,、\s]|$)|不含|不添加|ノン|[ァ-ヶー]{2,8}フリー)/;

/** Whether the two lines are one: the break stands where no name can end, or in the middle of a wrapped list. */
function joins(text: string, brk: Break, held: boolean, listed: boolean, listNext: boolean): boolean {
  const last = text.charAt(brk.prev);
  const first = text.charAt(brk.next);
  if (held || ',;/\\|&+'.includes(last) || ',;/)]'.includes(first)) return true;
  if (brk.gap || '.:!?'.includes(last) || CLAIMED.test(text.slice(Math.max(0, brk.prev - 5), brk.prev + 1)))
    return false;
  if (DASHES.includes(last) || first === '(') return true;
  if (DENIED.test(text.slice(brk.next, brk.next + 12))) return false;
  if (DESCRIBED.test(text.slice(brk.next, brk.next + 60)) || LABELLED.test(text.slice(brk.next, brk.next + 26)))
    return false;
  return (
    listed &&
    (listNext || isLower(text, brk.next) || (!isDigit(text, brk.next) && goesOn(text, brk.prev + 1, brk.next)))
  );
}

function kindOf(text: string, brk: Break): { kind: 'bullet' | 'foot' | 'gap' | 'line'; length: number } {
  const first = text.charAt(brk.next);
  if (BULLETS.includes(first) || DASHES.includes(first)) return { kind: 'bullet', length: 1 };
  if ('*†‡'.includes(first)) return { kind: 'foot', length: 0 };
  return { kind: brk.gap ? 'gap' : 'line', length: 0 };
}

const commasIn = (text: string, from: number, to: number): number => {
  let count = 0;
  for (let i = from; i < to; i++) if (text.charAt(i) === ',') count++;
  return count;
};

interface Line {
  readonly commas: number;
  /** Whether the paragraph it stands in is one wrapped list: about a comma in every line. */
  readonly listed: boolean;
}

/** The lines between the breaks. */
function linesOf(text: string, all: readonly Break[]): Line[] {
  const counts = [...all, undefined].map((brk, i) => commasIn(text, all[i - 1]?.next ?? 0, brk?.prev ?? text.length));
  const lines: Line[] = [];
  for (let from = 0; from < counts.length; ) {
    let to = from;
    while (to < all.length && all[to]?.gap === false) to++;
    const paragraph = counts.slice(from, to + 1);
    const sum = paragraph.reduce((a, b) => a + b, 0);
    const listed = sum >= 2 && sum >= paragraph.length - 1;
    lines.push(...paragraph.map((commas) => ({ commas, listed })));
    from = to + 1;
  }
  return lines;
}

/**
 * Line breaks that end something. A break inside a wrapped list, after a comma or within a bracket is only white space.
 */
export function lineCuts(text: string, held: Uint8Array): Cut[] {
  const cuts: Cut[] = [];
  const all = breaks(text);
  const lines = linesOf(text, all);
  for (const [i, brk] of all.entries()) {
    const { kind, length } = kindOf(text, brk);
    const within = held[brk.prev] === 1 && held[brk.next] === 1;
    const listed = lines[i]?.listed ?? false;
    if (kind === 'foot' && ',;'.includes(text.charAt(brk.prev))) continue;
    const loose = kind === 'line' || kind === 'gap' || (kind === 'bullet' && isDigit(text, brk.prev));
    if (loose && joins(text, brk, within, listed, (lines[i + 1]?.commas ?? 0) >= 1)) continue;
    cuts.push({ start: brk.prev + 1, end: brk.next + length, kind });
  }
  return cuts;
}
