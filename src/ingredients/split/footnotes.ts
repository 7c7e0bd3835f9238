import { type Evidence, weigh } from './evidence.ts';
import { told } from './highlights.ts';
import type { Known } from './joins.ts';
import { lookup } from './names.ts';
import { put, type State } from './parts.ts';
import type { Scan, Statement } from './statements.ts';

/** Words that a footnote begins with, not an entry: "*Organic Olive Oil". */
const GROWN =
  /^(?:certified|organic|natural|essential|bio|from|ingr|clinical|pharma|food|fair|wild|vegan|plant|made)|\b(?:blend|oils|grade|quality)\b/i;

/** "*Limonene" in a line of its own or between full stops: the star marks the entry. */
function isStarred(scan: Scan, { cores, known, prose }: Evidence): boolean {
  const [core] = cores;
  if (core === undefined || cores.length > 1 || known < 1 || prose) return false;
  return !GROWN.test(lookup(scan.text, core.start, core.end));
}

/** A footnote that names several ingredients ("*Organic Olive Oil, Organic Rice Oil, …") tells of them. */
export function footnote(state: State, scan: Scan, st: Statement, known: Known): void {
  const ev = weigh(scan, st, known);
  if (state.mode === 'list' && isStarred(scan, ev)) {
    put(state, ev.cores);
    return;
  }
  if (!ev.prose && ev.known >= 3) state.highlights.push(...told(scan, st.start, st.end, known));
}
