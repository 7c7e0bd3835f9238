import { isDenial } from './denials.ts';
import type { State } from './parts.ts';
import type { Scan, Statement } from './statements.ts';

/** What stands between two entries of a list. */
const SEPARATOR = /[,;|/·•+&]\s*[([]?\s*(?:100 ?% ?|(?:this|the|our|dieses|ce|questo|este) \p{L}+ )?$/iu;
const NEXT = /[,;|·•\n]|(?:^|\s)[-–—/]\s/;
/** A dash divides entries where another one follows. */
const DASHED = /\s[-–—]\s*$/;

/** Whether a claim begins where the next entry of a list is due: behind a separator or on a line of its own. */
function isEntry(state: State, scan: Scan, st: Statement): boolean {
  if (state.listed < 0 || state.mode !== 'claim') return false;
  const from = Math.max(0, st.lead.start - 40);
  const head = scan.text.slice(from, st.lead.start);
  const between = scan.text.slice(state.listed, st.lead.start);
  const line = scan.text.slice(st.lead.start, st.end);
  if (/^[\s([]*$/.test(between) && (SEPARATOR.test(head) || (DASHED.test(head) && /^[^,]* [-–—] /.test(line))))
    return true;
  // A sentence that is wrapped goes on with a small letter.
  const wrapped = /^\s*\p{Ll}/u.test(scan.text.slice(st.end, st.end + 20));
  return (state.part?.entries.length ?? 0) > 1 && /^[\s•*·–-]*$/.test(between) && !line.includes(',') && !wrapped;
}

/**
 * What stands behind a denial among the entries of a list ("…, no parabens, Retinol"): it denies no more than its own
 * entry. `undefined` where the statement follows no such denial. A claim in front of a list or behind it is none.
 */
export function behindDenied(state: State, scan: Scan, st: Statement): Statement | undefined {
  if (st.lead.kind !== 'role' || st.lead.role !== 'claim' || !isEntry(state, scan, st)) return undefined;
  const names = st.end > st.start || isDenial(scan.low.slice(st.lead.start, st.lead.end));
  if (!names || st.next.kind === 'colon') return undefined;
  state.mode = 'list';
  const own = scan.text.slice(st.start, st.end).search(NEXT);
  return { ...st, start: own < 0 ? st.end : st.start + own };
}
