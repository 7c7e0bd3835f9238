import type { Milestone } from '../aftercare/milestones.ts';
import { currentTreatment } from '../aftercare/treatment.ts';
import type { Instant, Treatment } from '../aftercare/types.ts';

import { type Say, when } from './format.ts';
import { openingNames } from './names.ts';
import type { MessageKey, Translate } from './translate.ts';
import type { Verdict } from './types.ts';

interface TitleSay extends Say {
  readonly discreet?: boolean;
}

const HEADLINES: Readonly<Record<Verdict['level'], MessageKey>> = {
  avoid: 'headline_avoid',
  ask: 'headline_ask',
  'ease-in': 'headline_ease',
  clear: 'headline_clear',
  unread: 'headline_unread',
};

/**
 * What a green rests on: "None of the 9 families to avoid today among 31 ingredients."
 *
 * @example lookedFor(verdict, t)
 */
export function lookedFor(
  { familiesChecked, entries }: Pick<Verdict, 'familiesChecked' | 'entries'>,
  t: Translate,
): string {
  const checked = String(familiesChecked);
  return entries === 1 ? t('clear_looked_for_one', checked) : t('clear_looked_for', checked, String(entries));
}

function detail(verdict: Verdict, say: Say): string {
  const { level, okFrom, avoidUntil } = verdict;
  if (level === 'clear') return lookedFor(verdict, say.t);
  if (level === 'ease-in') return say.t('ease_how');
  if (level === 'unread') return '';
  if (okFrom !== null) return say.t('ok_from', when(okFrom, say));
  return avoidUntil === null ? say.t('badge_until_asked') : say.t('badge_at_least_until', when(avoidUntil, say));
}

/**
 * A verdict in one line: "Not yet. OK from Thu 26 Nov, 14:00". An approved product says so.
 *
 * @example badgeTitle(verdict, { t, locale: 'en-GB', zone: 'Europe/Berlin' })
 */
export function badgeTitle(verdict: Verdict, say: TitleSay): string {
  const approved = verdict.approved && verdict.level === 'clear' && verdict.findings.length > 0;
  if (approved) return say.t(say.discreet ? HEADLINES.clear : 'headline_approved');
  const differs = verdict.level === 'unread' && verdict.reason === 'name-differs';
  const head = say.t(differs ? 'headline_name_differs' : HEADLINES[verdict.level]);
  const more = detail(verdict, say);
  return more ? `${head}. ${more}` : head;
}

/** How many names a tooltip holds before it says "and 4 more". */
const NAMES = 2;

/** What opens next, and when: "Next, Thu 26 Nov, 14:00: Scent, Swimming pool and 4 more". */
export function nextTitle({ at, opens }: Milestone, say: TitleSay): string {
  if (say.discreet) return say.t('badge_quiet_next', when(at, say));
  const names = openingNames(opens, say.t);
  const first = names.slice(0, NAMES).join(', ');
  const rest = names.length - NAMES;
  return say.t('badge_next', when(at, say), rest > 0 ? say.t('badge_next_more', first, String(rest)) : first);
}

/** A treatment still to come: when its rules start. */
export function plannedTitle(treatments: readonly Treatment[], moment: Instant, say: TitleSay): string {
  const { next } = currentTreatment(treatments, moment);
  return next && !say.discreet ? say.t('badge_planned', when(next.inForceFrom, say)) : say.t('badge_quiet_name');
}
