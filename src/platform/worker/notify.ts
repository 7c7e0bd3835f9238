import { HOUR, type Instant } from '../../aftercare/types.ts';
import type { Person } from '../api.ts';
import { browser } from '../browser.ts';
import { read, update } from '../storage.ts';
import { notices } from './remind.ts';
import { translate } from './think.ts';

/** What was missed for longer than this (device off, clock changed) is not told any more. */
const LATEST_MS = 24 * HOUR;
/** How far ahead the next notice is looked for; later ones are found by a later look. */
const HORIZON_MS = 60 * 24 * HOUR;

/** Shows what became due since the last look, if the person allowed notifications. Shown once: the look is remembered. */
export async function notifyDue(person: Person, now: Instant): Promise<void> {
  const told = await read('told');
  if (told === now || !(await allowed())) return;
  const after = told === null || told > now ? now : Math.max(told, now - LATEST_MS);
  const due = notices(person, after, now, translate);
  for (const { id, title, message } of due) {
    await browser.notifications.create(id, { type: 'basic', title, message, iconUrl: '/icon/128.png' });
  }
  if (due.length > 0 || told === null || told > now) await update('told', () => now);
  const gone = new Set(due.map(({ id }) => id));
  if (due.some(({ id }) => id.startsWith('product:'))) {
    await update('reminders', (list) => list.filter(({ id }) => !gone.has(`product:${id}`)));
  }
}

/** The next moment at which a notice is due; `null` when there is none or none is allowed. */
export async function nextNotice(person: Person, now: Instant): Promise<Instant | null> {
  if (!(await allowed())) return null;
  return notices(person, now, now + HORIZON_MS, translate)[0]?.at ?? null;
}

/** A private window has a worker of its own, which must not tell everything a second time. */
async function allowed(): Promise<boolean> {
  if (browser.extension?.inIncognitoContext) return false;
  return 'notifications' in browser && (await browser.permissions.contains({ permissions: ['notifications'] }));
}
