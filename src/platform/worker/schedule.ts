import type { Instant } from '../../aftercare/types.ts';
import { browser } from '../browser.ts';

/** The one alarm: the next moment at which anything we show changes. */
const ALARM = 'next';

/** Never sooner than this after now, so that a moment just passed cannot wake the worker in a circle. */
const SOONEST_MS = 1_000;

/** Asks to be woken at this moment and no other; `null` asks for nothing. */
export async function wakeAt(moment: Instant | null, now: Instant): Promise<void> {
  const set = await browser.alarms.get(ALARM);
  if (moment === null) {
    if (set) await browser.alarms.clear(ALARM);
    return;
  }
  const when = Math.max(moment, now + SOONEST_MS);
  if (set?.scheduledTime !== when) await browser.alarms.create(ALARM, { when });
}

/** Asks to be woken at this moment or at an earlier one that is already set. */
export async function wakeBy(moment: Instant | null, now: Instant): Promise<void> {
  if (moment === null) return;
  const set = await browser.alarms.get(ALARM);
  const earlier = set !== undefined && set.scheduledTime > now && set.scheduledTime <= moment;
  if (!earlier) await wakeAt(moment, now);
}
