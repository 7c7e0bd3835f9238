import { type Advice, HOUR, type Instant, type Plan, type Rule, type Treatment } from './types.ts';
import { activeRules, holds, type Interval, isRestriction, windowOf } from './window.ts';

export const TIMELINE_GROUPS = ['off-limits', 'opens-at', 'do', 'normal', 'get-help', 'know'] as const;
export type TimelineGroup = (typeof TIMELINE_GROUPS)[number];

/** One rule around a moment. */
export interface TimelineRow {
  readonly rule: Rule;
  readonly group: TimelineGroup;
  readonly state: 'now' | 'later' | 'past';
  /** `null`: holds before the treatment too. */
  readonly from: Instant | null;
  /** `null`: no end is stated. */
  readonly until: Instant | null;
}

const GROUP: Readonly<Record<Exclude<Advice, 'avoid' | 'ask' | 'ease-in'>, TimelineGroup>> = {
  fine: 'do',
  recommended: 'do',
  do: 'do',
  expect: 'normal',
  'get-help': 'get-help',
  know: 'know',
};

function groupOf(rule: Rule, state: TimelineRow['state']): TimelineGroup {
  if (rule.advice === 'avoid' || rule.advice === 'ask') return state === 'now' ? 'off-limits' : 'opens-at';
  if (rule.advice === 'ease-in' || (rule.advice === 'fine' && rule.from !== 0)) return 'opens-at';
  return GROUP[rule.advice];
}

const SEVERITY: readonly Advice[] = ['fine', 'ease-in', 'ask', 'avoid'];
const severity = ({ advice }: Rule): number => SEVERITY.indexOf(advice);

/** "Pool, sauna and sport again" is about what rules of their own hold back. */
const ABOUT: ReadonlyMap<string, readonly string[]> = new Map([['resume', ['pool', 'sauna', 'sweat']]]);

function isAbout(rule: Rule, other: Rule): boolean {
  if (JSON.stringify(rule.subject) === JSON.stringify(other.subject)) return true;
  if (rule.subject.kind !== 'activity' || other.subject.kind !== 'activity') return false;
  return ABOUT.get(rule.subject.name)?.includes(other.subject.name) ?? false;
}

/** The window of a rule, from where nothing worse holds its subject back any more: before that it opens nothing. */
function openWindow(rule: Rule, rules: readonly Rule[], treatment: Treatment): Interval {
  const own = windowOf(rule, treatment);
  const worse = rules
    .filter((other) => severity(rule) >= 0 && severity(other) > severity(rule) && isAbout(rule, other))
    .map((other) => windowOf(other, treatment))
    .sort((a, b) => a.from - b.from);
  const from = worse.reduce((at, one) => (holds(one, at) ? one.until : at), own.from);
  return { ...own, from, until: Math.max(from, own.until) };
}

function rowOf(rule: Rule, rules: readonly Rule[], treatment: Treatment, moment: Instant): TimelineRow {
  const interval = openWindow(rule, rules, treatment);
  if (interval.from >= interval.until)
    return { rule, group: groupOf(rule, 'past'), state: 'past', from: null, until: null };
  const state = holds(interval, moment) ? 'now' : moment < interval.from ? 'later' : 'past';
  const from = rule.from === null ? null : interval.from;
  return { rule, group: groupOf(rule, state), state, from, until: interval.stated ? interval.until : null };
}

/** Before what lies further away: what holds now by its end, then what comes by its beginning, then what is over. */
const STATES = ['now', 'later', 'past'] as const;
function order(a: TimelineRow, b: TimelineRow): number {
  const byGroup = TIMELINE_GROUPS.indexOf(a.group) - TIMELINE_GROUPS.indexOf(b.group);
  const byState = STATES.indexOf(a.state) - STATES.indexOf(b.state);
  const end = (row: TimelineRow): number => (row.state === 'later' ? row.from : row.until) ?? Number.MAX_SAFE_INTEGER;
  return byGroup || byState || end(a) - end(b);
}

/**
 * Every rule of the plan around a moment, all forty rows of the article among them: what is off limits now, what opens
 * when, what to do, what is normal, what needs help and what to know. A condition on a list is left out. What a worse rule
 * still holds back opens with the end of that one, and is past where that one outlasts it.
 *
 * @example timeline(plan(), treatment, treatment.at + 20 * HOUR).filter((row) => row.group === 'off-limits')
 */
export function timeline(plan: Plan, treatment: Treatment, moment: Instant): readonly TimelineRow[] {
  const rules = activeRules(plan).filter((rule) => rule.when !== 'with-drying-alcohol');
  return rules.map((rule) => rowOf(rule, rules, treatment, moment)).sort(order);
}

/**
 * True when "still red or swollen" has lasted longer than the article's 48 h: time to ask the clinician (decision 11a).
 *
 * @example redForTooLong(plan('article', { stillRed: true }), treatment, treatment.at + 60 * HOUR) // true
 */
export function redForTooLong(plan: Plan, treatment: Treatment, moment: Instant): boolean {
  return plan.stillRed && moment >= treatment.at + 48 * HOUR;
}

/** Rules a person restricts by; the others only tell. For a form that lists what can be changed. */
export function changeable(plan: Plan): readonly Rule[] {
  return plan.rules.filter((rule) => isRestriction(rule.advice));
}
