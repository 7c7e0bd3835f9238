import type { Instant } from '../../aftercare/types.ts';
import { type Person, productKey, situationOf } from '../../platform/api.ts';
import { judge } from '../../verdict/judge.ts';
import type { StoredReading, Verdict } from '../../verdict/types.ts';

/** Whether the person's clinic approved a product. */
export function isApproved({ approved }: Person, { reading }: StoredReading): boolean {
  const key = productKey(reading);
  return approved.some((one) => one.key === key);
}

/**
 * How one product stands for one person, at any moment.
 *
 * @example judged(person, stored)(Date.now()).level // "avoid"
 */
export function judged(person: Person, stored: StoredReading): (moment: Instant) => Verdict {
  const approved = isApproved(person, stored);
  return (moment) => judge(stored.analysis, ...situationOf(person, moment), moment, { approved });
}
