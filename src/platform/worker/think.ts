import type { Instant } from '../../aftercare/types.ts';
import { judge } from '../../verdict/judge.ts';
import type { Badge, StoredReading, Verdict } from '../../verdict/types.ts';
import { type Person, productKey } from '../api.ts';
import type { Mark } from '../messages.ts';

/** How the product of a reading stands at a moment, for this person. */
export function verdictAt(person: Person, stored: StoredReading, now: Instant): Verdict {
  const key = productKey(stored.reading);
  const approved = person.approved.some((product) => product.key === key);
  return judge(stored.analysis, person.plan, person.treatments, now, { approved });
}

/** What the icon says at a moment, over a tab with a reading or over any other. */
export function badgeAt(person: Person, stored: StoredReading | undefined, now: Instant): Badge {
  if (!stored || person.treatments.length === 0) return { text: '', tone: 'none', title: '', changesAt: null };
  const verdict = verdictAt(person, stored, now);
  return { text: verdict.level.slice(0, 4), tone: 'grey', title: verdict.level, changesAt: verdict.okFrom };
}

/** What is to be marked on the page at a moment; nothing when the person switched marks off. */
export function marksAt(person: Person, stored: StoredReading, now: Instant): readonly Mark[] {
  return person.settings.marks ? marksOf(verdictAt(person, stored, now)) : [];
}

/**
 * The words of a verdict as marks.
 *
 * @example marksOf(verdict)[0] // { start: 120, end: 127, tone: 'avoid' }
 */
export function marksOf(verdict: Verdict): readonly Mark[] {
  return verdict.findings.flatMap(({ level, words }) => words.map(({ start, end }) => ({ start, end, tone: level })));
}
