import type { Instant } from '../../aftercare/types.ts';
import { type BadgeSay, badge } from '../../verdict/badge.ts';
import { judge } from '../../verdict/judge.ts';
import type { Translate } from '../../verdict/translate.ts';
import type { Badge, StoredReading, Verdict } from '../../verdict/types.ts';
import { type Person, productKey, situationOf } from '../api.ts';
import { browser } from '../browser.ts';
import type { Mark } from '../messages.ts';

/** How the product of a reading stands at a moment, for this person. */
export function verdictAt(person: Person, stored: StoredReading, now: Instant): Verdict {
  return judge(stored.analysis, ...situationOf(person, now), now, { approved: isApproved(person, stored) });
}

/** What the icon says at a moment, over a tab with a reading or over any other. */
export function badgeAt(person: Person, stored: StoredReading | undefined, now: Instant): Badge {
  const [plan, treatments] = situationOf(person, now);
  const approved = stored !== undefined && isApproved(person, stored);
  return badge({ analysis: stored?.analysis ?? null, plan, treatments, approved }, now, { ...sayTo(person), now });
}

/** How to speak to this person: the browser's language, the device's zone, and no word of a treatment if so wished. */
export const sayTo = ({ settings }: Person): BadgeSay => ({
  t: translate,
  locale: browser.i18n.getUILanguage(),
  zone: zone(),
  discreet: settings.discreet,
});

/** The strings of the browser's language. */
export const translate: Translate = (key, ...args) => browser.i18n.getMessage(key, [...args]) || key;

/** The device's zone as of now: a new formatter each time, since a flight changes it while the worker lives. */
const zone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

function isApproved(person: Person, { reading }: StoredReading): boolean {
  const key = productKey(reading);
  return person.approved.some((product) => product.key === key);
}

/**
 * The words of a verdict as marks.
 *
 * @example marksOf(verdict)[0] // { start: 120, end: 127, tone: 'avoid' }
 */
export function marksOf(verdict: Verdict): readonly Mark[] {
  return verdict.findings.flatMap(({ level, words }) => words.map(({ start, end }) => ({ start, end, tone: level })));
}
