import type { Basis, Instant } from '../aftercare/types.ts';
import type { Analysis, Family, NoteCode, ProductType, Span, UnreadReason } from '../ingredients/types.ts';

/** How a product stands at a moment. */
export type Level = 'avoid' | 'ask' | 'ease-in' | 'clear' | 'unread';

/** One thing in the way, or one note. */
export interface Finding {
  /** A family of ingredients, a type of product (make-up, scrub …) or the person's own word. */
  readonly subject:
    | { readonly kind: 'family'; readonly family: Family }
    | { readonly kind: 'product'; readonly type: ProductType }
    | { readonly kind: 'own-word'; readonly word: string };
  readonly level: 'avoid' | 'ask' | 'ease-in' | 'note';
  /** Id of the rule in force at the moment; absent for a note without one. */
  readonly rule?: string;
  /** End of the level that holds now; `null` when it has no stated end or does not apply. */
  readonly until: Instant | null;
  /** First moment at which this finding is `ease-in` or gone. */
  readonly okFrom: Instant | null;
  readonly basis: Basis;
  /** The words as printed, with their offsets in the text of the reading; empty for a product type. */
  readonly words: readonly (Span & { readonly text: string })[];
  readonly note?: NoteCode;
}

/** The verdict over one list of a kit, or over the only one. */
export interface ListVerdict {
  readonly product?: string;
  readonly level: Level;
  readonly findings: readonly Finding[];
  readonly avoidUntil: Instant | null;
  readonly okFrom: Instant | null;
}

/** reading × plan × treatment × moment. Derived at every look, never stored. */
export interface Verdict {
  readonly level: Level;
  /**
   * `planned`: the treatment is still to come, nothing is held back yet. `no-treatment` comes with the level `unread`, and so
   * does `name-differs`: the product is called after a family that is held back now and that its list does not name.
   */
  readonly reason?: UnreadReason | 'no-treatment' | 'planned' | 'name-differs';
  /** With the reason `name-differs`: the families of the name. */
  readonly namedOnly?: readonly Family[];
  readonly findings: readonly Finding[];
  /** End of the last avoid window; `null` when nothing is avoid now. */
  readonly avoidUntil: Instant | null;
  /** First moment at which the level is `ease-in` or `clear`; `null` when it already is, or never known. */
  readonly okFrom: Instant | null;
  readonly lists: readonly ListVerdict[];
  /** For an honest green: entries in all, entries not recognised, families looked for. */
  readonly entries: number;
  readonly unknown: readonly string[];
  readonly good: readonly (Span & { readonly text: string; readonly family: Family })[];
  readonly familiesChecked: number;
  /** True when the person's clinic approved this product: findings are told, and hold nothing back. */
  readonly approved?: boolean;
  /** True when nothing is held back any more after the last treatment: the icon is quiet. */
  readonly healed?: boolean;
  /** Decision 11b: a product for hair, nails, body … after a treated face: only where it touches the treated skin. */
  readonly onlyWhereItTouches?: boolean;
}

/** One entry as printed, with what it is. */
export interface ReportedIngredient extends Span {
  readonly text: string;
  /** A member of a family, or known and harmless. */
  readonly recognized: boolean;
  readonly families: readonly Family[];
}

/** One printed word that is in the way, or noted. */
export interface ReportedFinding extends Span {
  /** Empty for a finding about the kind of product: the list has no word for it. */
  readonly text: string;
  readonly family: Family | ProductType | 'own-word';
  readonly level: Finding['level'];
  /** End of the level that holds now, ISO 8601 in UTC; `null` when no end is stated or nothing holds. */
  readonly until: string | null;
  readonly basis: Finding['basis'];
  /** Why it was seen and does not count, as a sentence. */
  readonly note?: string;
}

/** A verdict as flat, plain data: what the command line prints for one list, and what the package's `check` gives. */
export interface Report {
  readonly outcome: Analysis['outcome'];
  readonly level: Level;
  readonly avoidUntil: string | null;
  readonly okFrom: string | null;
  readonly lists: readonly { readonly product?: string; readonly from: number; readonly to: number }[];
  readonly ingredients: readonly ReportedIngredient[];
  readonly findings: readonly ReportedFinding[];
}

/** What the icon shows. `text` has at most four characters. */
export interface Badge {
  readonly text: string;
  readonly tone: 'red' | 'amber' | 'ease' | 'green' | 'grey' | 'blue' | 'none';
  readonly title: string;
  /** The next moment at which text, tone or title changes; `null` when never. */
  readonly changesAt: Instant | null;
}

/** How a page was read. Origins are ordered by trust; see src/page/strategies. */
export interface PageReading {
  readonly url: string;
  readonly title?: string;
  readonly brand?: string;
  readonly category?: string;
  /** Name of the strategy that found the list: `json-ld`, `state`, `labelled`, `list`, `run`, `shop:<id>`, `place`, `selection`, `pasted`. */
  readonly origin?: string;
  /** 0–1, with the reasons for it in words a developer reads. */
  readonly confidence?: number;
  /** Why the finder took this text, in words a developer reads. */
  readonly reasons?: readonly string[];
  /** `full` list, only `key` ingredients, `cut` off, or `none`. What the analysis makes of it is never more than this. */
  readonly extent: 'full' | 'key' | 'cut' | 'none';
  /** The list text; offsets of findings are offsets into it. Empty when none. */
  readonly text: string;
}

/** What is kept for a tab: the reading and what was recognised in it. */
export interface StoredReading {
  readonly reading: PageReading;
  readonly analysis: Analysis;
  readonly readAt: Instant;
}
