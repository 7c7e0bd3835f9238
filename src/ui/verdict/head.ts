import type { Instant } from '../../aftercare/types.ts';
import type { Verdict } from '../../verdict/types.ts';
import { moment } from '../format/time.ts';
import type { Mark } from '../parts/outlines.ts';
import type { Words } from '../words.tsx';
import { type Coming, startWords } from './coming.ts';
import { countdown, headline, inOneLine, nameDiffers, when } from './say.ts';

/** What the answer over one product rests on. */
export interface Asked {
  readonly verdict: Verdict;
  readonly now: Instant;
  readonly product?: string;
  /** What the next treatment will make of it. */
  readonly coming?: Coming | null;
}

/** The answer in words, ready to be drawn. Empty texts are not drawn. */
export interface Head {
  readonly look: Mark;
  readonly title: string;
  readonly rest: string;
  /** The countdown, without brackets. */
  readonly wait: string;
  /** Where "avoid" ends before "ask" does. */
  readonly between: string;
  readonly coming: { readonly look: Mark; readonly line: string } | null;
  readonly product: string;
  /** Lines in small letters below. */
  readonly more: readonly string[];
}

/**
 * The answer over one product.
 *
 * @example headOf({ verdict, now }, words).title // "Not yet"
 */
export function headOf({ verdict, now, product = '', coming = null }: Asked, words: Words): Head {
  const touches = verdict.onlyWhereItTouches ? words.t('only_where_it_touches') : '';
  const differs = verdict.level === 'unread' ? '' : nameDiffers(verdict, words);
  const more = [differs, touches].filter(Boolean);
  const between = betweenWords(verdict, now, words);
  return { ...answer(verdict, coming, now, words), between, coming: comingHead(coming, words), product, more };
}

/** Before a treatment the answer is about the day it starts; a check would read as one for the days after. */
function answer(verdict: Verdict, coming: Coming | null, now: Instant, words: Words) {
  if (coming?.leads) {
    const rest = words.t('planned_start', startWords(coming, words));
    const wait = countdown(coming.at, now, words);
    return { look: 'planned', title: words.t('headline_planned'), rest, wait } as const;
  }
  const wait = verdict.level === 'unread' ? '' : countdown(verdict.okFrom, now, words);
  return { look: verdict.level, title: headline(verdict, words), rest: when(verdict, words), wait } as const;
}

/** Where "avoid" ends before "ask" does, both ends are told: the icon counts to the first, the headline names the last. */
function betweenWords({ level, avoidUntil, okFrom }: Verdict, now: Instant, words: Words): string {
  if (level !== 'avoid' || avoidUntil === null || okFrom === null || okFrom <= avoidUntil) return '';
  return words.t('avoid_then_ask', moment(avoidUntil, words), countdown(avoidUntil, now, words));
}

/** What the next treatment will make of a product, in one line. */
export function comingHead(coming: Coming | null, words: Words): Head['coming'] {
  if (!coming) return null;
  const line = inOneLine(coming.verdict, words);
  const said = coming.leads
    ? words.t('from_then', line)
    : words.t('next_treatment_then', startWords(coming, words), line);
  return { look: coming.verdict.level, line: said };
}
