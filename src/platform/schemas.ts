import * as v from 'valibot';
import type { PlanChanges, RuleEdit } from '../aftercare/plan.ts';
import { AREAS, KINDS, type Plan, type Treatment } from '../aftercare/types.ts';
import type { Analysis } from '../ingredients/types.ts';
import { AVOID_FAMILIES, NOTE_CODES, OTHER_FAMILIES, PRODUCT_TYPES } from '../ingredients/types.ts';
import type { PageReading, StoredReading } from '../verdict/types.ts';
import type {
  ApprovedProduct,
  DoneToday,
  ListPlace,
  Problem,
  Remembered,
  Reminder,
  Settings,
  ShelfItem,
} from './api.ts';

/*
 * What may come out of storage, a message or a file: `unknown` in, our types out.
 */
type Schema<T> = v.GenericSchema<unknown, T>;

/** Longest texts accepted, in UTF-16 units: a page cannot fill the storage with one reading. */
export const LIMITS = { text: 100_000, name: 500, url: 4_000, entries: 2_000, lists: 100, selector: 400 } as const;

/** A moment that `Date` can express. */
export const instant: Schema<number> = v.pipe(v.number(), v.integer(), v.minValue(-8.64e15), v.maxValue(8.64e15));
const shortText = v.pipe(v.string(), v.maxLength(LIMITS.name));
const words = v.pipe(v.array(shortText), v.maxLength(LIMITS.entries));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: offset, end: offset };
const hours = v.nullable(v.pipe(v.number(), v.finite()));
const hourOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23));
const family = v.picklist([...AVOID_FAMILIES, ...OTHER_FAMILIES]);
const productType = v.picklist(PRODUCT_TYPES);

export const treatment: Schema<Treatment> = v.object({
  id: shortText,
  at: instant,
  inForceFrom: instant,
  precision: v.picklist(['minute', 'day']),
  areas: v.array(v.picklist(AREAS)),
  kind: v.picklist(KINDS),
});

/** A change of one rule; a whole rule when it is one that no preset has. */
const ruleEdit: Schema<RuleEdit> = v.object({
  id: shortText,
  rows: v.optional(words),
  subject: v.optional(
    v.variant('kind', [
      v.object({ kind: v.literal('family'), family }),
      v.object({ kind: v.literal('product'), type: productType }),
      v.object({ kind: v.picklist(['activity', 'care', 'sign', 'info']), name: shortText }),
    ]),
  ),
  advice: v.optional(
    v.picklist(['avoid', 'ask', 'ease-in', 'fine', 'recommended', 'do', 'expect', 'get-help', 'know']),
  ),
  from: v.optional(hours),
  until: v.optional(hours),
  basis: v.optional(v.picklist(['article', 'inferred', 'clinic'])),
  evidence: v.optional(v.string()),
});

/** What is stored of a plan. */
export interface StoredPlan extends Required<PlanChanges> {
  readonly preset: Plan['preset'];
}

/** The plan as stored: what differs from the preset, so that a corrected preset reaches everybody. */
export const storedPlan: Schema<StoredPlan> = v.object({
  preset: v.picklist(['article', 'stricter']),
  edits: v.optional(v.array(ruleEdit), []),
  off: v.optional(words, []),
  weakScentCounts: v.optional(v.boolean(), false),
  stillRed: v.optional(v.boolean(), false),
  clinicText: v.optional(v.pipe(v.string(), v.maxLength(LIMITS.text)), ''),
  avoidWords: v.optional(words, []),
  allowWords: v.optional(words, []),
});

export const settings: Schema<Settings> = v.object({
  marks: v.optional(v.boolean(), true),
  card: v.optional(v.boolean(), true),
  discreet: v.optional(v.boolean(), false),
  sunscreenReminder: v.optional(v.boolean(), false),
  openingReminder: v.optional(v.boolean(), false),
  quietFrom: v.optional(hourOfDay, 21),
  quietUntil: v.optional(hourOfDay, 8),
  stopBeforeHours: v.optional(v.pipe(v.number(), v.finite(), v.minValue(0)), 0),
});

export const pageReading: Schema<PageReading> = v.object({
  url: v.pipe(v.string(), v.maxLength(LIMITS.url)),
  title: v.optional(shortText),
  brand: v.optional(shortText),
  category: v.optional(shortText),
  origin: v.optional(shortText),
  confidence: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  extent: v.picklist(['full', 'key', 'cut', 'none']),
  text: v.pipe(v.string(), v.maxLength(LIMITS.text)),
});

const ingredient = v.object({
  ...span,
  text: v.string(),
  position: offset,
  percent: v.optional(v.number()),
  section: v.optional(v.picklist(['active', 'may-contain'])),
});

const recognition = v.object({
  ingredient,
  known: v.boolean(),
  hits: v.array(
    v.object({
      ...span,
      family,
      weight: v.picklist(['decisive', 'contextual']),
      note: v.optional(v.picklist(NOTE_CODES)),
    }),
  ),
});

const recognitions = v.pipe(v.array(recognition), v.maxLength(LIMITS.entries));

export const analysis: Schema<Analysis> = v.looseObject({
  outcome: v.picklist(['read', 'partial', 'unread']),
  reason: v.optional(v.picklist(['empty', 'not-a-list', 'too-much-unknown', 'highlights-only', 'cut-off'])),
  types: v.array(productType),
  named: v.optional(v.array(v.picklist(AVOID_FAMILIES))),
  lists: v.pipe(
    v.array(
      v.looseObject({
        product: v.optional(v.string()),
        from: offset,
        to: offset,
        recognitions,
        highlights: v.optional(recognitions),
      }),
    ),
    v.maxLength(LIMITS.lists),
  ),
});

export const storedReading: Schema<StoredReading> = v.object({ reading: pageReading, analysis, readAt: instant });
export const approvedProduct: Schema<ApprovedProduct> = v.object({
  key: v.string(),
  name: shortText,
  approvedAt: instant,
});
export const shelfItem: Schema<ShelfItem> = v.object({ id: shortText, name: shortText, stored: storedReading });
export const reminder: Schema<Reminder> = v.object({
  id: shortText,
  name: shortText,
  at: instant,
  stored: v.optional(storedReading),
});
export const doneToday: Schema<DoneToday> = v.object({ day: shortText, ids: words });
export const selector: Schema<string> = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.selector));
export const listPlace: Schema<ListPlace> = v.object({ host: shortText, selector, shownAt: instant });
export const remembered: Schema<Remembered> = v.object({ key: v.string(), stored: storedReading });
export const problem: Schema<Problem> = v.object({
  item: v.string(),
  asideKey: v.string(),
  at: instant,
  reason: v.string(),
});
