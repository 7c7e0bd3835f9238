import type { Instant } from '../../aftercare/types.ts';
import type { Person } from '../api.ts';

/** The next moment at which a notification is due; `null` when none is. */
export function nextNotice(_person: Person, _now: Instant): Instant | null {
  return null;
}
