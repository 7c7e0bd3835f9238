import { after, before } from './chars.ts';
import type { Cut } from './cuts.ts';
import type { Mark } from './marks.ts';

const SIGN = /\+\s{0,2}\/\s{0,2}-|±|\(\+-\)/g;
/** Everything that may stand around the sign and its words. */
const FRAME = '/|()[]:;,.-–\u200b ';

/** The places of the sign `+/-` in a text, as marks. */
function signs(text: string): Mark[] {
  return [...text.matchAll(SIGN)].map((m) => ({ start: m.index, end: m.index + m[0].length, role: 'may' }));
}

function grow(text: string, from: number): number {
  let i = from;
  while (i < text.length && FRAME.includes(text.charAt(i))) i++;
  return i;
}

/**
 * The beginnings of shade sections: "May contain", "Peut contenir", `[+/-`, in any order and bracketed in any way.
 * The sections' own closing bracket stays behind and is dropped with the stray ones.
 */
export function mayCuts(text: string, marks: readonly Mark[]): Cut[] {
  const found = [...marks.filter((m) => m.role === 'may'), ...signs(text)].sort((a, b) => a.start - b.start);
  const cuts: Cut[] = [];
  for (const mark of found) {
    const prev = before(text, mark.start);
    const start = prev >= 0 && '[('.includes(text.charAt(prev)) ? prev : mark.start;
    const last = cuts.at(-1);
    const end = Math.max(after(text, mark.end), grow(text, mark.end));
    if (last !== undefined && start <= last.end) cuts[cuts.length - 1] = { ...last, end: Math.max(end, last.end) };
    else cuts.push({ start, end, kind: 'role', role: 'may' });
  }
  return cuts;
}
