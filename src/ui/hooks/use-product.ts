import type { Instant } from '../../aftercare/types.ts';
import { type Api, type Person, productKey } from '../../platform/api.ts';
import type { StoredReading, Verdict } from '../../verdict/types.ts';
import type { ProductCallbacks } from '../popup/ProductView.tsx';
import { isApproved } from '../verdict/judged.ts';
import { reportText, resultText } from '../verdict/result-text.ts';
import type { Words } from '../words.tsx';

/** What the shell around the screens can do beyond the API: the clipboard and saving a file. */
export interface Outside {
  readonly copy: (text: string) => Promise<void>;
  readonly saveFile: (name: string, type: string, text: string) => Promise<void>;
  readonly version: string;
}

/** The callbacks of one product, bound to what is stored. */
export function productCallbacks(
  api: Api,
  person: Person,
  stored: StoredReading,
  outside: Outside,
  words: Words,
): ProductCallbacks & { readonly approved: boolean; readonly saved: boolean; readonly reminded: boolean } {
  const key = productKey(stored.reading);
  const name = stored.reading.title ?? words.t('pasted_list');
  const shelfId = `shelf:${key}`;
  const otherReminders = person.reminders.filter((one) => one.id !== key);
  return {
    approved: isApproved(person, stored),
    saved: person.shelf.some((one) => one.id === shelfId),
    reminded: person.reminders.some((one) => one.id === key),
    onRemind: async (at) => {
      if (!(await api.allowNotifications())) return false;
      await api.change({ reminders: [...otherReminders, { id: key, name, at, stored }] });
      return true;
    },
    onForget: () => api.change({ reminders: otherReminders }),
    onCalendar: (at: Instant) => saveReminder(name, at, outside, words),
    onCopy: (verdict, coming) => outside.copy(resultText({ verdict, coming }, stored.reading.title, Date.now(), words)),
    onReport: (verdict: Verdict) => outside.copy(reportText(stored, verdict, outside.version)),
    onApprove: (on) => {
      const others = person.approved.filter((one) => one.key !== key);
      return api.change({ approved: on ? [...others, { key, name, approvedAt: Date.now() }] : others });
    },
    onSave: (on) => {
      const others = person.shelf.filter((one) => one.id !== shelfId);
      return api.change({ shelf: on ? [...others, { id: shelfId, name, stored }] : others });
    },
  };
}

async function saveReminder(name: string, at: Instant, outside: Outside, words: Words): Promise<void> {
  const { calendarText } = await import('../recovery/calendar.ts');
  const event = { id: `ok:${name}`, at, title: words.t('calendar_product_ok', name) };
  await outside.saveFile('afterneedle.ics', 'text/calendar', calendarText([event]));
}
