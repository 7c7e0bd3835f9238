import type { Role } from './marks.ts';

/** Why a text is cut here. `role` carries the role of the phrase that stands here. */
export type CutKind = 'start' | 'line' | 'gap' | 'dot' | 'colon' | 'bullet' | 'foot' | 'header' | 'role';

/** A place where one statement ends and the next begins; the characters `[start, end)` belong to neither. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly kind: CutKind;
  readonly role?: Role;
  /** The name that stands in a header such as `[Serum]`. */
  readonly name?: string;
}

const STRENGTH: readonly CutKind[] = ['start', 'line', 'gap', 'dot', 'colon', 'bullet', 'foot', 'header', 'role'];

/** In order, without overlap; where two overlap the one that says more stays. */
export function merge(cuts: readonly Cut[]): Cut[] {
  const sorted = [...cuts].sort((a, b) => a.start - b.start || STRENGTH.indexOf(b.kind) - STRENGTH.indexOf(a.kind));
  const out: Cut[] = [];
  for (const cut of sorted) {
    const last = out.at(-1);
    if (last === undefined || cut.start >= last.end) out.push(cut);
    else if (STRENGTH.indexOf(cut.kind) > STRENGTH.indexOf(last.kind)) out[out.length - 1] = cut;
  }
  return out;
}
