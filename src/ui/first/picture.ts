import type { Instant } from '../../aftercare/types.ts';
import type { Person, TabState } from '../../platform/api.ts';
import { shownTreatment } from '../treatment/draft.ts';
import { comingOf } from '../verdict/coming.ts';
import { type Head, headOf } from '../verdict/head.ts';
import { judged } from '../verdict/judged.ts';
import type { Words } from '../words.tsx';

/** What stands on the screen before the screens themselves are loaded: all that is above the answer, and the answer. */
export interface Picture {
  /** Something stored could not be read. */
  readonly problem: string;
  readonly clinic: { readonly label: string; readonly text: string } | null;
  readonly head: Head;
}

/**
 * The first picture over a product that was read; `null` where there is no answer to give, and the screens begin.
 *
 * @example pictureOf(person, tab, now, words)?.head.title // "Not yet"
 */
export function pictureOf(person: Person, tab: TabState, now: Instant, words: Words): Picture | null {
  if (tab.kind !== 'read' || tab.stored.reading.text === '' || !shownTreatment(person.treatments, now)) return null;
  const judgeAt = judged(person, tab.stored);
  const asked = { verdict: judgeAt(now), now, coming: comingOf(person, now, judgeAt) };
  const text = person.plan.clinicText;
  return {
    problem: person.problem ? words.t('stored_problem') : '',
    clinic: text.trim() === '' ? null : { label: words.t('clinic_says'), text },
    head: headOf({ ...asked, product: tab.stored.reading.title }, words),
  };
}
