import type { Instant } from '../../aftercare/types.ts';
import { lookedFor } from '../../verdict/badge-title.ts';
import { findingName } from '../../verdict/names.ts';
import type { Finding, Level, Verdict } from '../../verdict/types.ts';
import { inTime, moment } from '../format/time.ts';
import type { Mark } from '../parts/outlines.ts';
import type { Words } from '../words.tsx';

/** The verdict in two or three words: "Not yet", "Ask first" … */
export function headline(verdict: Pick<Verdict, 'level' | 'approved' | 'reason'>, { t }: Words): string {
  if (verdict.approved && verdict.level === 'clear') return t('headline_approved');
  if (verdict.level === 'clear' && verdict.reason === 'planned') return t('headline_planned');
  if (verdict.level === 'unread')
    return t(verdict.reason === 'name-differs' ? 'headline_name_differs' : 'headline_unread');
  const keys = {
    avoid: 'headline_avoid',
    ask: 'headline_ask',
    'ease-in': 'headline_ease',
    clear: 'headline_clear',
  } as const;
  return t(keys[verdict.level]);
}

/** What to do, without a countdown: "OK from Thu 26 Nov, 14:00". */
export function when(verdict: Verdict, words: Words): string {
  const { t } = words;
  if (verdict.approved && verdict.level === 'clear') return t('approved_what');
  if (verdict.level === 'clear' && verdict.healed) return t('healed_what');
  if (verdict.level === 'clear' && verdict.reason === 'planned') return t('planned_what');
  if (verdict.level === 'clear') {
    return `${lookedFor(verdict, t)}${strangers(verdict, words)}`;
  }
  if (verdict.level === 'ease-in') return t('ease_how');
  if (verdict.level === 'unread') return nameDiffers(verdict, words) || t(unreadKey(verdict));
  if (verdict.okFrom === null) {
    // A list that is cut off or mostly unknown: what stands in it ends then, what does not is not known.
    return verdict.avoidUntil === null ? t('no_end') : t('badge_at_least_until', moment(verdict.avoidUntil, words));
  }
  return t('ok_from', moment(verdict.okFrom, words));
}

/** The mark of a verdict: before a treatment no check, which would read as one for the days after. */
export const markOf = ({ level, reason }: Pick<Verdict, 'level' | 'reason'>): Mark =>
  level === 'clear' && reason === 'planned' ? 'planned' : level;

/** Headline and moment in one line: "Not yet. OK from Tue 1 Dec, 16:00". */
export function inOneLine(verdict: Verdict, words: Words): string {
  const waits = verdict.level === 'avoid' || verdict.level === 'ask';
  return waits ? `${headline(verdict, words)}. ${when(verdict, words)}` : headline(verdict, words);
}

/** What to do when the name promises what the list does not name; nothing otherwise. */
export function nameDiffers({ namedOnly = [] }: Pick<Verdict, 'namedOnly'>, { t }: Words): string {
  const names = namedOnly.map((family) => t(`family_${family}`));
  return names.length > 0 ? t('name_differs_what', names.join(', ')) : '';
}

/** An honest green names what was not recognised. */
function strangers({ unknown }: Verdict, { t }: Words): string {
  if (unknown.length === 0) return '';
  const shown = unknown.slice(0, 3).join(', ');
  return ` ${t('clear_not_recognised', unknown.length > 3 ? `${shown} …` : shown)}`;
}

const unreadKey = ({ reason }: Verdict) => {
  if (reason === 'too-much-unknown') return 'unread_too_much_unknown';
  if (reason === 'highlights-only') return 'unread_highlights_only';
  if (reason === 'cut-off') return 'unread_cut_off';
  return 'unread_no_list';
};

/** "in 2 days 4 hr", or nothing when there is nothing to wait for. */
export function countdown(until: Instant | null, now: Instant, words: Words): string {
  return until !== null && until > now ? inTime(until - now, words) : '';
}

/** The name of what is in the way: a family, a kind of product, or the person's own word. */
export function subjectName(subject: Finding['subject'], { t }: Words): string {
  const name = findingName(subject, t);
  return subject.kind === 'own-word' ? t('own_word', name) : name;
}

/** `after-sun` as a message key's part, `after_sun`. */
export function underscored<T extends string>(name: T): Underscored<T> {
  return name.replaceAll('-', '_') as Underscored<T>;
}
type Underscored<T extends string> = T extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : T;

/** Levels from worst to best, for sorting. */
export const SEVERITY: readonly (Level | 'note')[] = ['avoid', 'ask', 'ease-in', 'note', 'clear', 'unread'];
