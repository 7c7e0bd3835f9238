import { milestones } from '../../aftercare/milestones.ts';
import { currentTreatment } from '../../aftercare/treatment.ts';
import { HOUR, type Instant } from '../../aftercare/types.ts';
import { judge } from '../../verdict/judge.ts';
import { ruleTitle } from '../../verdict/names.ts';
import type { Translate } from '../../verdict/translate.ts';
import { type Person, type Reminder, type Settings, situationOf } from '../api.ts';

/** One notification: shown once, at `at` or as soon after it as the device is awake. */
export interface Notice {
  /** Stable: showing the same notice twice replaces it. */
  readonly id: string;
  readonly at: Instant;
  readonly title: string;
  readonly message: string;
}

/** Hour of the day of the sunscreen reminder, and the hours after a treatment in which the article recommends it. */
const SUNSCREEN_HOUR = 9;
const SUNSCREEN_UNTIL = 336 * HOUR;

/**
 * All notices between two moments (the first excluded, the second included), sorted, none within the quiet hours: those
 * wait for their end. Days and hours are those of the device.
 *
 * @example notices(person, now, now + 24 * HOUR, t)[0]?.title // "Night Serum"
 */
export function notices(person: Person, after: Instant, until: Instant, t: Translate): readonly Notice[] {
  const all = [...saved(person, t), ...openings(person, until, t), ...sunscreen(person, until, t)];
  return all
    .map((notice) => ({ ...notice, at: outsideQuiet(notice.at, person.settings) }))
    .filter(({ at }) => at > after && at <= until)
    .sort((a, b) => a.at - b.at)
    .map((notice) => (person.settings.discreet ? discreet(notice, t) : notice));
}

function saved(person: Person, t: Translate): readonly Notice[] {
  return person.reminders.flatMap((reminder) => {
    const at = usableFrom(person, reminder);
    const { id, name } = reminder;
    return at === null ? [] : { id: `product:${id}`, at, title: name, message: t('notify_product') };
  });
}

/** How often windows may follow each other before a product is given up on; a series of treatments is far shorter. */
const MOST_WINDOWS = 50;

/**
 * When the product may be used as things stand now: a treatment that was added or a window that was made longer since the
 * reminder was set moves it, or nobody may be told "you may use it now". `null` when no moment is known any more.
 */
function usableFrom(person: Person, { id, at, stored }: Reminder): Instant | null {
  if (!stored) return at;
  const approved = person.approved.some(({ key }) => key === id);
  let moment = at;
  for (let windows = 0; windows < MOST_WINDOWS; windows++) {
    const { level, okFrom } = judge(stored.analysis, ...situationOf(person, moment), moment, { approved });
    if (level === 'clear' || level === 'ease-in') return moment;
    if (okFrom === null || okFrom <= moment) return null;
    moment = okFrom;
  }
  return null;
}

function openings({ settings, treatments, plan }: Person, moment: Instant, t: Translate): readonly Notice[] {
  const { current } = currentTreatment(treatments, moment);
  if (!settings.openingReminder || !current) return [];
  return milestones(plan, current).map(({ at, opens }) => {
    const names = new Set(opens.map(({ rule, subject }) => ruleTitle({ id: rule, subject }, t)));
    return { id: `opens:${at}`, at, title: t('notify_opens'), message: [...names].join(', ') };
  });
}

function sunscreen({ settings, treatments }: Person, moment: Instant, t: Translate): readonly Notice[] {
  const { current } = currentTreatment(treatments, moment);
  if (!settings.sunscreenReminder || !current) return [];
  const days = Array.from({ length: 15 }, (_, day) => morning(current.at, day));
  return days
    .filter((at) => at > current.at && at <= current.at + SUNSCREEN_UNTIL)
    .map((at) => ({ id: `sun:${at}`, at, title: t('type_sunscreen'), message: t('rule_sunscreen_outside_text') }));
}

/** The sunscreen hour so many days after a moment, by the device's clock. */
function morning(from: Instant, days: number): Instant {
  const date = new Date(from);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, SUNSCREEN_HOUR).getTime();
}

/** The moment itself, or the end of the quiet hours it falls into. */
function outsideQuiet(at: Instant, { quietFrom, quietUntil }: Settings): Instant {
  const date = new Date(at);
  const hour = date.getHours();
  const overnight = quietFrom > quietUntil;
  const quiet = overnight ? hour >= quietFrom || hour < quietUntil : hour >= quietFrom && hour < quietUntil;
  if (!quiet) return at;
  const later = overnight && hour >= quietFrom ? 1 : 0;
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + later, quietUntil).getTime();
}

const discreet = (notice: Notice, t: Translate): Notice => ({
  ...notice,
  title: t('extension_name'),
  message: t('badge_quiet_name'),
});
