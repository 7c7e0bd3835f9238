import { currentTreatment } from '../../aftercare/treatment.ts';
import { HOUR, type Instant } from '../../aftercare/types.ts';
import type { Person } from '../../platform/api.ts';
import type { Verdict } from '../../verdict/types.ts';
import { day, moment } from '../format/time.ts';
import type { Words } from '../words.tsx';

/** What the next treatment will make of a product. */
export interface Coming {
  /** When its waiting times start: with the treatment, or with the window for stopping things before it. */
  readonly at: Instant;
  /** Only the day is known. */
  readonly wholeDay: boolean;
  readonly verdict: Verdict;
  /** Nothing is healing now: what is said is about that day, not about today. */
  readonly leads: boolean;
}

/**
 * What a product that may be used now becomes with the next planned treatment; `null` when none is planned, or while the
 * product is held back anyway. A green today must not read as one for the days after.
 *
 * @example comingOf(person, now, judgeAt)?.verdict.level // "avoid"
 */
export function comingOf(person: Person, now: Instant, judgeAt: (moment: Instant) => Verdict): Coming | null {
  const { next } = currentTreatment(person.treatments, now);
  const today = judgeAt(now);
  if (!next || (today.level !== 'clear' && today.level !== 'ease-in') || today.approved) return null;
  const stopFrom = next.inForceFrom - person.settings.stopBeforeHours * HOUR;
  const starts = stopFrom > now && judgeAt(stopFrom).level === 'avoid' ? stopFrom : next.inForceFrom;
  const wholeDay = next.precision === 'day' && starts === next.inForceFrom;
  return { at: starts, wholeDay, verdict: judgeAt(starts), leads: today.reason === 'planned' || today.healed === true };
}

/** When it starts, in words: of a treatment without a time only the day. */
export const startWords = ({ at, wholeDay }: Coming, words: Words): string =>
  wholeDay ? day(at, words) : moment(at, words);
