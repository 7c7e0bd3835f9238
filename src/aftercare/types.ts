import type { Family, ProductType } from '../ingredients/types.ts';

/** Milliseconds since the epoch. The moment is always an argument; nothing in this folder reads a clock. */
export type Instant = number;
export const HOUR: number = 3_600_000;

export const AREAS = ['face', 'eyes', 'lips', 'neck', 'scalp', 'hands', 'body'] as const;
export type Area = (typeof AREAS)[number];
export const KINDS = ['clinic', 'home', 'radiofrequency'] as const;
export type TreatmentKind = (typeof KINDS)[number];

/** One microneedling session. Built by `treatmentAt` and `treatmentOnDay`, which resolve a day to instants once. */
export interface Treatment {
  readonly id: string;
  /** Windows count from here. */
  readonly at: Instant;
  /** Rules are in force from here: equals `at`, or the start of the day when only the day is known (decision 11). */
  readonly inForceFrom: Instant;
  readonly precision: 'minute' | 'day';
  readonly areas: readonly Area[];
  readonly kind: TreatmentKind;
}

export type Advice = 'avoid' | 'ask' | 'ease-in' | 'fine' | 'recommended' | 'do' | 'expect' | 'get-help' | 'know';
export type Basis = 'article' | 'inferred' | 'clinic';

/** What a rule speaks of. */
export type Subject =
  | { readonly kind: 'family'; readonly family: Family }
  | { readonly kind: 'product'; readonly type: ProductType }
  | { readonly kind: 'activity' | 'care' | 'sign' | 'info'; readonly name: string };

/** The healing under the surface ends (row R04), and with it everything that has no stated end. */
export const HEALED_AFTER_HOURS: number = 1440;

/** From and until in hours after the treatment; `until: null` has no stated end, `from: null` holds before it too. */
export interface Window {
  readonly from: number | null;
  readonly until: number | null;
}

/** One row of the plan. Several rows may speak of one subject (avoid to 48 h, then ease in to 168 h). */
export interface Rule extends Window {
  readonly id: string;
  /** Rows of the article this rests on, "R24"; empty for an inferred rule without one. */
  readonly rows: readonly string[];
  readonly subject: Subject;
  readonly advice: Advice;
  readonly basis: Basis;
  /** Short reference: a few words of the article, or why it is inferred. */
  readonly evidence: string;
  /** Holds only then: while the person says "still red or swollen", or when the same list names a drying alcohol. */
  readonly when?: 'still-red' | 'with-drying-alcohol';
}

/** Advice that keeps a product or an activity away. The other advice only tells. */
export type Restriction = 'avoid' | 'ask' | 'ease-in';

/** The rules in force for this person and what they or their clinic changed. */
export interface Plan {
  readonly preset: 'article' | 'stricter';
  readonly rules: readonly Rule[];
  /** Families or subjects switched off by the person (rule ids). */
  readonly off: readonly string[];
  /** Decision 6: weak scent counts as an alarm. */
  readonly weakScentCounts: boolean;
  /** Decision 11a: "still red or swollen". */
  readonly stillRed: boolean;
  /** The clinic's own words, shown first everywhere. */
  readonly clinicText: string;
  /** The person's own words to avoid or to allow, as typed. */
  readonly avoidWords: readonly string[];
  readonly allowWords: readonly string[];
}
