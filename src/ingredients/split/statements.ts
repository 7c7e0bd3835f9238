import { inside } from './brackets.ts';
import { after, before } from './chars.ts';
import { type Cut, merge } from './cuts.ts';
import { denialCuts, denialsIn, outside } from './denials.ts';
import { fold } from './fold.ts';
import { headingCuts } from './headings.ts';
import { lineCuts } from './lines.ts';
import { findMarks, type Mark } from './marks.ts';
import { mayCuts } from './may-contain.ts';
import { bulletCuts, footCuts, headerCuts, numberCuts } from './points.ts';
import { colonCuts, stopCuts } from './stops.ts';

/** A stretch of text between two cuts, trimmed; `lead` is the cut before it and `next` the one after it. */
export interface Statement {
  readonly start: number;
  readonly end: number;
  readonly lead: Cut;
  readonly next: Cut;
}

/** A text taken apart into statements, with what was found on the way. */
export interface Scan {
  /** The text as it reads, same length as the source. */
  readonly text: string;
  readonly low: string;
  readonly held: Uint8Array;
  readonly marks: readonly Mark[];
  /** Where notices begin, in order; those inside a name's bracket do not count. */
  readonly notices: readonly number[];
  readonly statements: readonly Statement[];
  /** Whether the text is a column: its statements stand in lines or behind bullets. */
  readonly column: boolean;
  /** Whether line breaks are those of wrapped text: some stand behind a comma. */
  readonly wrapped: boolean;
}

function claimCuts(marks: readonly Mark[]): Cut[] {
  return marks
    .filter((m) => m.role === 'claim' || m.role === 'claim-behind' || m.role === 'long-claim')
    .map((m) => ({ start: m.start, end: m.end, kind: 'role', role: m.role }));
}

function divide(text: string, cuts: readonly Cut[]): Statement[] {
  const first: Cut = { start: 0, end: 0, kind: 'start' };
  const last: Cut = { start: text.length, end: text.length, kind: 'start' };
  const all = [first, ...cuts, last];
  const out: Statement[] = [];
  for (let i = 0; i + 1 < all.length; i++) {
    const lead = all[i];
    const next = all[i + 1];
    if (lead === undefined || next === undefined) continue;
    const start = Math.min(after(text, lead.end), next.start);
    out.push({ start, end: Math.max(start, before(text, next.start) + 1), lead, next });
  }
  return out;
}

/** The brackets that open a shade section: they hold no name together. */
function openersIn(text: string, cuts: readonly Cut[]): Set<number> {
  const found = new Set<number>();
  for (const cut of cuts) {
    for (let i = cut.start; i < cut.end; i++) if ('(['.includes(text.charAt(i))) found.add(i);
  }
  return found;
}

/** Whether a phrase stands outside of the brackets of a name; a bracket by itself is a remark. */
function isOpen(text: string, held: Uint8Array, at: number): boolean {
  if (held[at] !== 1) return true;
  const from = Math.max(0, at - 60);
  const part = text.slice(from, at);
  const opener = Math.max(part.lastIndexOf('('), part.lastIndexOf('['));
  return opener >= 0 && ',;|.*'.includes(text.charAt(before(text, from + opener)) || ',');
}

/** Takes a text (a {@link view}) apart at headings, claims, line breaks, full stops, colons, bullets and footnotes. */
export function scan(text: string): Scan {
  const low = fold(text);
  const all = findMarks(text, low);
  const shades = mayCuts(text, all);
  const held = inside(text, openersIn(text, shades));
  const denials = denialsIn(text, low, held);
  const marks = outside(all, denials);
  const cuts = merge([
    ...denialCuts(denials),
    ...headingCuts(text, low, marks),
    ...shades,
    ...claimCuts(marks.filter((m) => isOpen(text, held, m.start))),
    ...lineCuts(text, held),
    ...stopCuts(text, low, held),
    ...colonCuts(text, held),
    ...bulletCuts(text, held),
    ...footCuts(text, held),
    ...headerCuts(text),
    ...numberCuts(text),
  ]);
  const notices = marks.filter((m) => m.role === 'notice' && isOpen(text, held, m.start)).map((m) => m.start);
  const statements = divide(text, cuts);
  const items = statements.filter((s) => s.end > s.start && ['line', 'bullet', 'gap'].includes(s.lead.kind)).length;
  return { text, low, held, marks, notices, statements, column: items >= 3, wrapped: /[,;] {0,8}\n/.test(text) };
}
