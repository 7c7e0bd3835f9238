import { nextMilestone } from '../aftercare/milestones.ts';
import type { Instant, Plan, Treatment } from '../aftercare/types.ts';
import { boundaries, isQuiet, restrictions } from '../aftercare/window.ts';
import type { Analysis } from '../ingredients/types.ts';
import { badgeTitle, nextTitle, plannedTitle } from './badge-title.ts';
import { countdown } from './countdown.ts';
import type { Say } from './format.ts';
import { judge } from './judge.ts';
import type { Badge, Verdict } from './types.ts';

/** What the icon speaks of. Without an analysis it speaks of the treatment alone. */
export interface BadgeState {
  readonly analysis?: Analysis | null;
  readonly plan: Plan;
  readonly treatments: readonly Treatment[];
  /** "My clinic approved this product". */
  readonly approved?: boolean;
}

/** How to say it; `discreet` leaves every word of a treatment out of the tooltip. */
export interface BadgeSay extends Say {
  readonly discreet?: boolean;
}

/** A badge at one moment, and the moment its own countdown moves on. */
type Face = Omit<Badge, 'changesAt'> & { readonly ticksAt: Instant | null };

/** What stands there when a level holds and no end of it is known. */
const WITHOUT_END = { avoid: 'no', ask: 'ask' } as const;

function waiting(tone: 'red' | 'amber', title: string, verdict: Verdict, moment: Instant): Face {
  const level = tone === 'red' ? 'avoid' : 'ask';
  const target = level === 'avoid' ? verdict.avoidUntil : verdict.okFrom;
  if (target === null) return { text: WITHOUT_END[level], tone, title, ticksAt: null };
  const { text, changesAt } = countdown(moment, target);
  return { text, tone, title, ticksAt: changesAt };
}

function productFace(verdict: Verdict, say: BadgeSay, moment: Instant): Face {
  const title = badgeTitle(verdict, say);
  switch (verdict.level) {
    case 'avoid':
      return waiting('red', title, verdict, moment);
    case 'ask':
      return waiting('amber', title, verdict, moment);
    case 'ease-in':
      return { text: '1x', tone: 'ease', title, ticksAt: null };
    case 'clear':
      return { text: 'ok', tone: 'green', title, ticksAt: null };
    case 'unread':
      return { text: '?', tone: 'grey', title, ticksAt: null };
  }
}

const silent = (title: string): Face => ({ text: '', tone: 'none', title, ticksAt: null });

function treatmentFace({ plan, treatments }: BadgeState, say: BadgeSay, moment: Instant): Face {
  const next = nextMilestone(plan, treatments, moment);
  if (!next) return silent(plannedTitle(treatments, moment, say));
  const { text, changesAt } = countdown(moment, next.at);
  return { text, tone: 'blue', title: nextTitle(next, say), ticksAt: changesAt };
}

function face(state: BadgeState, say: BadgeSay, moment: Instant): Face {
  const { analysis, plan, treatments, approved = false } = state;
  if (treatments.length === 0) return silent(say.t(say.discreet ? 'badge_quiet_name' : 'badge_no_treatment'));
  if (isQuiet(plan, treatments, moment)) return silent(say.t(say.discreet ? 'badge_quiet_name' : 'badge_healed'));
  if (!analysis) return treatmentFace(state, say, moment);
  const verdict = judge(analysis, plan, treatments, moment, { approved });
  // Before the first treatment nothing is held back: the icon has nothing to count and stays quiet.
  if (verdict.reason === 'planned' && verdict.findings.length === 0)
    return silent(plannedTitle(treatments, moment, say));
  return productFace(verdict, say, moment);
}

const isSame = (a: Face, b: Face): boolean => a.text === b.text && a.tone === b.tone && a.title === b.title;

function nextChange(state: BadgeState, say: BadgeSay, moment: Instant, now: Face): Instant | null {
  const starts = state.treatments.map((treatment) => treatment.inForceFrom);
  const edges = [...boundaries(restrictions(state.plan), state.treatments), ...starts].sort((a, b) => a - b);
  let at: Instant = moment;
  let ticksAt = now.ticksAt;
  for (;;) {
    const edge = edges.find((candidate) => candidate > at);
    const next = Math.min(
      edge ?? Number.POSITIVE_INFINITY,
      ticksAt !== null && ticksAt > at ? ticksAt : Number.POSITIVE_INFINITY,
    );
    if (!Number.isFinite(next)) return null;
    const then = face(state, say, next);
    if (!isSame(now, then)) return next;
    at = next;
    ticksAt = then.ticksAt;
  }
}

/**
 * What the icon shows at a moment: with a product red to `avoidUntil`, amber to `okFrom`, "1x" for one at a time, "ok",
 * or "?" when it was not read; without one blue to the next milestone; nothing without a treatment, before it, and when
 * nothing is held back any more. `changesAt` is exact: until then text, tone and title stay as they are, so one alarm
 * does. The title names moments, never a time left, so that only the text ticks.
 *
 * @example badge({ analysis, plan: plan(), treatments: [treatment] }, treatment.at, { t, locale: 'en', zone: 'UTC' }).text // "3d"
 */
export function badge(state: BadgeState, moment: Instant, say: BadgeSay): Badge {
  const now = face(state, say, moment);
  const { text, tone, title } = now;
  return { text, tone, title, changesAt: nextChange(state, say, moment, now) };
}
