import { ARTICLE_RULES } from './article-plan.ts';
import type { Advice, Plan, Rule } from './types.ts';

/** A change of one rule by its id. A whole `Rule` is fine too; with an id that no preset has it is added as the clinic's. */
export interface RuleEdit extends Partial<Omit<Rule, 'id' | 'when'>> {
  readonly id: string;
}

/** What a person or their clinic changed: all that has to be stored, so that a corrected preset reaches everybody. */
export interface PlanChanges extends Partial<Omit<Plan, 'preset' | 'rules'>> {
  readonly edits?: readonly RuleEdit[];
}

/** Decision 3: hours to which the stricter preset extends the article's avoid windows. */
const STRICTER_AVOID_UNTIL: ReadonlyMap<string, number> = new Map([
  ['retinoid', 168],
  ['vitamin_c', 168],
  ['aha', 168],
  ['bha', 168],
  ['pha', 168],
  ['peel', 168],
  ['scent', 168],
  ['perfume', 168],
  ['makeup', 48],
]);

function stricter(rule: Rule): Rule {
  const until = STRICTER_AVOID_UNTIL.get(rule.id);
  if (until === undefined || rule.until === null) return rule;
  return {
    ...rule,
    advice: 'avoid',
    until: Math.max(until, rule.until),
    basis: rule.until < until ? 'inferred' : rule.basis,
  };
}

/**
 * The rules of a preset. "stricter" never shortens the article (decision 3); what it adds is marked `inferred`.
 *
 * @example presetRules('stricter').find((rule) => rule.id === 'scent')?.until // 168
 */
export function presetRules(preset: Plan['preset']): readonly Rule[] {
  return preset === 'stricter' ? ARTICLE_RULES.map(stricter) : ARTICLE_RULES;
}

function differs(rule: Rule, edit: RuleEdit): boolean {
  const { from = rule.from, until = rule.until, advice = rule.advice } = edit;
  return from !== rule.from || until !== rule.until || advice !== rule.advice;
}

/** A window that ends before it begins would hold never, which looks like "fine": such an edit changes nothing. */
function edited(rule: Rule, edit: RuleEdit | undefined): Rule {
  if (!edit || !differs(rule, edit)) return rule;
  const { from = rule.from, until = rule.until, advice = rule.advice } = edit;
  return isWindow(from, until) ? { ...rule, from, until, advice, basis: 'clinic' } : rule;
}

/**
 * True when a window has a length: its end is open or lies after its beginning.
 *
 * @example isWindow(48, 24) // false
 */
export function isWindow(from: number | null, until: number | null): boolean {
  const ends = until === null || until > (from ?? Number.NEGATIVE_INFINITY);
  return ends && [from, until].every((hours) => hours === null || Number.isFinite(hours));
}

const subjectKey = ({ subject }: Rule): string => JSON.stringify(subject);

/** The rule of the article that ends where this one begins, on the same subject. */
function leaderOf(rule: Rule): Rule | undefined {
  const own = ARTICLE_RULES.find(({ id }) => id === rule.id);
  return ARTICLE_RULES.find((old) => own?.from && old.until === own.from && subjectKey(old) === subjectKey(rule));
}

/**
 * When an avoid window is shortened, the ask or ease-in window that followed it moves with it, also when its own end or
 * advice was changed: otherwise the hours between would be a green that nobody decided. One that was made to begin later
 * than the preset's avoid window ends is a clinic's decision and stays.
 */
function closeGaps(rules: readonly Rule[], before: readonly Rule[]): readonly Rule[] {
  const endOf = (all: readonly Rule[], { id }: Rule): number | null =>
    all.find((rule) => rule.id === id)?.until ?? null;
  return rules.map((rule) => {
    const leader = rule.from ? leaderOf(rule) : undefined;
    if (!leader || !rule.from) return rule;
    const [preset, until] = [endOf(before, leader), endOf(rules, leader)];
    if (preset === null || until === null || rule.from > preset || until >= rule.from) return rule;
    return { ...rule, from: until };
  });
}

function isWhole(edit: RuleEdit): edit is RuleEdit & Pick<Rule, 'subject' | 'advice'> {
  return edit.subject !== undefined && edit.advice !== undefined;
}

function added(edit: RuleEdit): Rule | null {
  if (!isWhole(edit)) return null;
  const { id, subject, advice, from = 0, until = null, rows = [], evidence = '' } = edit;
  return isWindow(from, until) ? { id, subject, advice, from, until, rows, evidence, basis: 'clinic' } : null;
}

/**
 * The rules in force for this person: a preset and what was changed. An edit that names no rule and is no whole rule is
 * left out; use `parsePlanFile` to have such things reported.
 *
 * @example plan('article', { edits: [{ id: 'retinoid', until: 120 }], stillRed: true })
 */
export function plan(preset: Plan['preset'] = 'article', changes: PlanChanges = {}): Plan {
  const { edits = [], off = [], weakScentCounts = false, stillRed = false } = changes;
  const { clinicText = '', avoidWords = [], allowWords = [] } = changes;
  const before = presetRules(preset);
  const byId = new Map(edits.map((edit) => [edit.id, edit]));
  const known = new Set(before.map((rule) => rule.id));
  const changed = before.map((rule) => edited(rule, byId.get(rule.id)));
  const rules = closeGaps(changed, before);
  const more = edits.filter((edit) => !known.has(edit.id)).flatMap((edit) => added(edit) ?? []);
  return { preset, rules: [...rules, ...more], off, weakScentCounts, stillRed, clinicText, avoidWords, allowWords };
}

/**
 * What differs from the plan's preset: `plan(p.preset, changesOf(p))` gives `p` again.
 *
 * @example changesOf(plan('article')).edits // []
 */
export function changesOf(p: Plan): Required<PlanChanges> {
  const { off, weakScentCounts, stillRed, clinicText, avoidWords, allowWords } = p;
  // A follower that only closed a gap is no change of its own: it goes back when its leader does.
  const edits = p.rules.filter((rule) => rule.basis === 'clinic');
  return { edits, off, weakScentCounts, stillRed, clinicText, avoidWords, allowWords };
}

/**
 * The same plan with one rule changed, for a form: hours or advice; marked as the clinic's.
 *
 * @example editRule(plan(), 'scent', { until: 120 })
 */
export function editRule(
  p: Plan,
  id: string,
  edit: { from?: number | null; until?: number | null; advice?: Advice },
): Plan {
  const changes = changesOf(p);
  const earlier = changes.edits.find((rule) => rule.id === id);
  return plan(p.preset, {
    ...changes,
    edits: [...changes.edits.filter((rule) => rule.id !== id), { ...earlier, id, ...edit }],
  });
}

/** Rule ids begin like this when they came from `withStopBefore`. */
const STOP_BEFORE = 'stop_before_';

/**
 * Adds a window before a treatment for every family that the plan says to avoid after it. Default off: `hours` 0 adds
 * nothing. Such a rule has `from: -hours` and `until: 0`, and is marked as the clinic's.
 *
 * @example withStopBefore(plan(), 72).rules.some((rule) => rule.from === -72) // true
 */
export function withStopBefore(p: Plan, hours: number): Plan {
  if (!(hours > 0)) return p;
  const families = p.rules.filter(
    (r) => r.subject.kind === 'family' && r.advice === 'avoid' && !r.when && r.from === 0,
  );
  const before = families.map(
    (rule): Rule => ({
      ...rule,
      id: `${STOP_BEFORE}${rule.id}`,
      rows: [],
      from: -hours,
      until: 0,
      basis: 'clinic',
      evidence: '',
    }),
  );
  return { ...p, rules: [...p.rules, ...before.filter((rule) => !p.off.includes(rule.id.slice(STOP_BEFORE.length)))] };
}
