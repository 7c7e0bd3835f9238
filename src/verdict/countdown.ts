import type { Instant } from '../aftercare/types.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A countdown as shown, and the moment at which it shows something else. */
export interface Countdown {
  readonly text: string;
  readonly changesAt: Instant;
}

/**
 * Time left in at most four characters: "59m", "71h", "3d". Minutes under 1 h, hours under 72 h, then days, each rounded
 * up, so it never says nothing while time is left. Empty when none is left.
 *
 * @example countdown(0, 20 * 3_600_000).text // "20h"
 */
export function countdown(moment: Instant, target: Instant): Countdown {
  const left = target - moment;
  if (left <= 0) return { text: '', changesAt: target };
  const minutes = Math.ceil(left / MINUTE);
  // Rounding comes before the choice of the unit: 59½ minutes are "1h", 71½ hours are "3d", never "60m" or "72h".
  if (minutes < 60) return { text: `${minutes}m`, changesAt: target - (minutes - 1) * MINUTE };
  const hours = Math.ceil(left / HOUR);
  if (hours < 72) return { text: `${hours}h`, changesAt: target - (hours === 1 ? 59 * MINUTE : (hours - 1) * HOUR) };
  const days = Math.ceil(left / DAY);
  if (days > 999) return { text: '999d', changesAt: target - 999 * DAY };
  return { text: `${days}d`, changesAt: target - (days === 3 ? 71 * HOUR : (days - 1) * DAY) };
}
