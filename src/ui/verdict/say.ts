import type { Instant } from '../../aftercare/types.ts';
import { findingName } from '../../verdict/names.ts';
import type { Finding, Level, Verdict } from '../../verdict/types.ts';
import { moment, span } from '../format/time.ts';
import type { Words } from '../words.tsx';

/** The verdict in two or three words: "Not yet", "Ask first" … */
export function headline(verdict: Pick<Verdict, 'level' | 'approved'>, { t }: Words): string {
  if (verdict.approved && verdict.level === 'clear') return t('headline_approved');
  if (verdict.level === 'unread') return t('headline_unread');
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
    return `${t('clear_looked_for', String(verdict.familiesChecked), String(verdict.entries))}${strangers(verdict, words)}`;
  }
  if (verdict.level === 'ease-in') return t('ease_how');
  if (verdict.level === 'unread') return t(unreadKey(verdict));
  if (verdict.okFrom === null) return t('no_end');
  return t('ok_from', moment(verdict.okFrom, words));
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
  return until !== null && until > now ? words.t('time_in', span(until - now, words)) : '';
}

/** The name of what is in the way: a family, a kind of product, or the person's own word. */
export function subjectName(subject: Finding['subject'], { t }: Words): string {
  const name = findingName(subject, t);
  return subject.kind === 'own-word' ? t('own_word', name) : name;
}

/** Why it matters, in one sentence. */
export function subjectWhy(subject: Finding['subject'], { t }: Words): string {
  if (subject.kind === 'product') return t('why_product');
  if (subject.kind === 'own-word') return t('why_own_word');
  const key = WHY[subject.family];
  return key ? t(key) : '';
}

/** `after-sun` as a message key's part, `after_sun`. */
export function underscored<T extends string>(name: T): Underscored<T> {
  return name.replaceAll('-', '_') as Underscored<T>;
}
type Underscored<T extends string> = T extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : T;

const WHY = {
  retinoid: 'why_retinoid',
  retinoid_like: 'why_retinoid_like',
  aha: 'why_aha',
  bha: 'why_bha',
  pha: 'why_pha',
  enzyme_exfoliant: 'why_enzyme_exfoliant',
  physical_scrub: 'why_physical_scrub',
  vitamin_c: 'why_vitamin_c',
  scent: 'why_scent',
  irritant: 'why_irritant',
  drying_alcohols: 'why_drying_alcohols',
  witch_hazel: 'why_witch_hazel',
  strong_actives: 'why_strong_actives',
  self_tanner: 'why_self_tanner',
  hair_removal: 'why_hair_removal',
  makeup_colourants: undefined,
  sunscreen_mineral: undefined,
  sunscreen_organic: undefined,
  hyaluronic_acid: undefined,
  coconut_oil: undefined,
  soothing_ok: undefined,
  fatty_alcohols_ok: undefined,
  topical_antibiotic: undefined,
  antiageing_actives: undefined,
  harsh_surfactants: undefined,
} as const;

/** Levels from worst to best, for sorting. */
export const SEVERITY: readonly (Level | 'note')[] = ['avoid', 'ask', 'ease-in', 'note', 'clear', 'unread'];
