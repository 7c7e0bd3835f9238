import type { Ingredient, Span } from '../types.ts';
import type { Core } from './trim.ts';

export type Section = Ingredient['section'];

/** An entry with the section it stands in. */
export interface Entry extends Core {
  readonly section?: Section;
  /** Whether it stood behind a bullet. */
  readonly bullet?: boolean;
}

/** One product's list while it is being gathered. */
export interface Part {
  readonly product?: string;
  readonly entries: Entry[];
}

/** What the walk over the statements has gathered so far. */
export interface Gathered {
  readonly parts: Part[];
  /** Names told in marketing only: labels of bullets, key-ingredient extracts. */
  readonly highlights: Core[];
  /** Whether a heading announced the full list. */
  headed: boolean;
  /** How many sentences stood outside of bullets. */
  sentences: number;
}

/** What the statements that come next are taken for. */
export type Mode = 'list' | 'key' | 'off' | 'claim' | 'closed';

/** A label with a colon whose body has not been seen yet. */
export interface Label extends Span {
  readonly bullet: boolean;
  /** Whether it only continues the words of a shade section. */
  readonly section: boolean;
}

/** The state of the walk. */
export interface State extends Gathered {
  mode: Mode;
  section: Section;
  part: Part | undefined;
  label: Label | undefined;
  /** Unknown lines of a column: entries if known ones follow. */
  pending: Core[];
  /** A product name that waits for its list. */
  product: string | undefined;
  /** Whether the claim that is being read has named something. */
  claimed: boolean;
  /** Where the last statement of a list ended, or -1. */
  listed: number;
}

export const newState = (): State => ({
  parts: [],
  highlights: [],
  mode: 'list',
  section: undefined,
  part: undefined,
  label: undefined,
  pending: [],
  product: undefined,
  headed: false,
  sentences: 0,
  claimed: false,
  listed: -1,
});

/** Begins another product's list. */
export function open(state: State, product: string | undefined): Part {
  const part: Part = product === undefined ? { entries: [] } : { product, entries: [] };
  state.parts.push(part);
  state.part = part;
  state.product = undefined;
  state.pending = [];
  state.section = undefined;
  return part;
}

/** Adds entries to the list that is being read, beginning one if there is none. */
export function put(state: State, cores: readonly Core[], bullet = false): void {
  const section = state.section;
  const part = state.part ?? open(state, state.product);
  state.section = section;
  for (const core of [...state.pending.splice(0), ...cores])
    part.entries.push({ ...core, ...(section && { section }), ...(bullet && { bullet }) });
}
