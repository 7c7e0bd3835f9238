import * as v from 'valibot';
import { AVOID_FAMILIES, OTHER_FAMILIES, PRODUCT_TYPES } from '../ingredients/types.ts';
import { problemOf } from './file-issue.ts';
import type { FieldError } from './file-problem.ts';
import { isWindow, type PlanChanges, presetRules, type RuleEdit } from './plan.ts';
import { fail, ok, type Result } from './result.ts';
import type { Plan } from './types.ts';

/**
 * A plan as a file, to be passed on by a clinic or kept: what differs from a preset, nothing about the person.
 * Hours count from the treatment. Documented in docs/PLAN-FILE.md; `version` grows when old programs could misread a file.
 */
export interface PlanFile {
  readonly format: 'afterneedle';
  readonly version: 1;
  readonly plan: PlanChanges & { readonly preset: Plan['preset'] };
}

/** Longest texts and lists accepted, so that a file cannot fill the storage. */
const LIMITS = { text: 100_000, name: 500, entries: 2_000, hours: 8_760 } as const;

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.name));
const words = v.pipe(v.array(name), v.maxLength(LIMITS.entries));
/** A window may begin before the treatment (what to stop for it), and never ends before it. */
const hoursFrom = (least: number) =>
  v.nullable(v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(LIMITS.hours)));

const subject = v.variant('kind', [
  v.object({ kind: v.literal('family'), family: v.picklist([...AVOID_FAMILIES, ...OTHER_FAMILIES]) }),
  v.object({ kind: v.literal('product'), type: v.picklist(PRODUCT_TYPES) }),
  v.object({ kind: v.picklist(['activity', 'care', 'sign', 'info']), name }),
]);

const edit = v.strictObject({
  id: name,
  rows: v.exactOptional(words),
  subject: v.exactOptional(subject),
  advice: v.exactOptional(
    v.picklist(['avoid', 'ask', 'ease-in', 'fine', 'recommended', 'do', 'expect', 'get-help', 'know']),
  ),
  from: v.exactOptional(hoursFrom(-LIMITS.hours)),
  until: v.exactOptional(hoursFrom(0)),
  basis: v.exactOptional(v.picklist(['article', 'inferred', 'clinic'])),
  evidence: v.exactOptional(v.pipe(v.string(), v.maxLength(LIMITS.text))),
});

const fileSchema = v.object({
  format: v.literal('afterneedle'),
  version: v.literal(1),
  plan: v.strictObject({
    preset: v.picklist(['article', 'stricter']),
    edits: v.exactOptional(v.pipe(v.array(edit), v.maxLength(LIMITS.entries))),
    off: v.exactOptional(words),
    weakScentCounts: v.exactOptional(v.boolean()),
    stillRed: v.exactOptional(v.boolean()),
    clinicText: v.exactOptional(v.pipe(v.string(), v.maxLength(LIMITS.text))),
    avoidWords: v.exactOptional(words),
    allowWords: v.exactOptional(words),
  }),
});

/** What the shape alone cannot say: a known rule or a whole one, and a window with a length. */
function wrongIn(preset: Plan['preset'], { id, subject: about, advice, from, until }: RuleEdit): FieldError | null {
  const rule = presetRules(preset).find((known) => known.id === id);
  if (!rule && !about) return { field: 'id', problem: 'no_rule' };
  if (!rule && !advice) return { field: 'advice', problem: 'new_rule' };
  if (rule && about && JSON.stringify(rule.subject) !== JSON.stringify(about))
    return { field: 'subject', problem: 'choice' };
  const window = [
    from === undefined ? (rule?.from ?? 0) : from,
    until === undefined ? (rule?.until ?? null) : until,
  ] as const;
  return isWindow(...window) ? null : { field: 'until', problem: 'window' };
}

function firstProblem({ preset, edits = [], off = [] }: PlanFile['plan']): FieldError | null {
  for (const [index, one] of edits.entries()) {
    const twice = edits.findIndex(({ id }) => id === one.id) < index;
    const problem: FieldError | null = twice ? { field: 'id', problem: 'twice' } : wrongIn(preset, one);
    if (problem) return { ...problem, field: `plan.edits.${index}.${problem.field}` };
  }
  const ids = new Set([...presetRules(preset), ...edits].map(({ id }) => id));
  const unknown = off.findIndex((id) => !ids.has(id));
  return unknown < 0 ? null : { field: `plan.off.${unknown}`, problem: 'no_rule' };
}

/**
 * Reads a plan file from what `JSON.parse` gave. Nothing is guessed: a wrong file gives the first field that is wrong.
 *
 * @example parsePlanFile({ format: 'afterneedle', version: 1, plan: { preset: 'strict' } }) // error.field "plan.preset"
 */
export function parsePlanFile(data: unknown): Result<PlanFile, FieldError> {
  const parsed = v.safeParse(fileSchema, data);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return fail({ field: v.getDotPath(issue) ?? '', problem: problemOf(issue) });
  }
  const problem = firstProblem(parsed.output.plan);
  return problem ? fail(problem) : ok(parsed.output);
}
