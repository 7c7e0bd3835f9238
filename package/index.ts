/**
 * The core of AfterNeedle as a package: which skin care may touch the skin after microneedling, and from when.
 * Pure functions over plain data; no DOM, no browser, no network, no clock: the moment is always an argument.
 *
 * `check` answers the usual question in one call. `analyze` and `judge` are its two halves, for those who keep an
 * analysis and judge it again at another moment.
 */
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import { plan as presetPlan } from '../src/aftercare/plan.ts';
import { treatmentAt } from '../src/aftercare/treatment.ts';
import type { Instant, Plan, Treatment } from '../src/aftercare/types.ts';
import { analyze } from '../src/ingredients/analyze.ts';
import { report } from '../src/verdict/report.ts';
import { translateFrom } from '../src/verdict/translate.ts';
import type { Report } from '../src/verdict/types.ts';

export type { FieldError, FileProblem } from '../src/aftercare/file-problem.ts';
export { changesOf, type PlanChanges, plan, type RuleEdit } from '../src/aftercare/plan.ts';
export { type PlanFile, parsePlanFile } from '../src/aftercare/plan-file.ts';
export type { Result } from '../src/aftercare/result.ts';
export {
  type TreatmentDetails,
  type TreatmentError,
  treatmentAt,
  treatmentAtLocal,
  treatmentOnDay,
} from '../src/aftercare/treatment.ts';
export { HOUR, type Instant, type Plan, type Rule, type Treatment } from '../src/aftercare/types.ts';
export { analyze } from '../src/ingredients/analyze.ts';
export type { Analysis, Family, Ingredient, ProductFacts, ProductType, Recognition } from '../src/ingredients/types.ts';
export { judge } from '../src/verdict/judge.ts';
export type { Finding, Level, Report, ReportedFinding, ReportedIngredient, Verdict } from '../src/verdict/types.ts';

/** A product as a catalogue knows it. Name and category are evidence for the kind of product, nothing more. */
export interface Product {
  /** The ingredient list as printed. */
  readonly ingredients: string;
  readonly name?: string;
  readonly category?: string;
}

/** What a product is checked against. */
export interface Circumstances {
  /** When the treatment ended (milliseconds since 1970, UTC), or one or more treatments made by `treatmentAt`, `treatmentOnDay`. */
  readonly treated: Instant | Treatment | readonly Treatment[];
  /** The moment to judge at, milliseconds since 1970, UTC. */
  readonly at: Instant;
  /** Default: the article's plan, `plan()`. */
  readonly plan?: Plan;
}

const ARTICLE = presetPlan();
const say = translateFrom(messages);

/**
 * Which of a product's ingredients are in the way, how much, and until when. Any text is accepted: one that is no
 * ingredient list comes back as `unread`, never as `clear`. Throws a `RangeError` when a time is no moment.
 *
 * @example check({ ingredients: 'Aqua, Retinol' }, { treated: Date.UTC(2026, 10, 23, 18), at: Date.UTC(2026, 10, 24, 14) }).level // "avoid"
 */
export function check(
  { ingredients, name, category }: Product,
  { treated, at, plan = ARTICLE }: Circumstances,
): Report {
  if (!Number.isFinite(at)) throw new RangeError(`at is no moment: ${at}`);
  const analysis = analyze(ingredients, { ...(name ? { name } : {}), ...(category ? { category } : {}) });
  return report(analysis, { plan, treatments: treatmentsOf(treated), at, say });
}

function treatmentsOf(treated: Circumstances['treated']): readonly Treatment[] {
  if (typeof treated !== 'number') return 'precision' in treated ? [treated] : treated;
  const made = treatmentAt(treated);
  if (!made.ok) throw new RangeError(`treated is no moment: ${treated}`);
  return [made.value];
}
