import type { Instant } from '../../aftercare/types.ts';
import type { StoredReading } from '../../verdict/types.ts';
import type { Person } from '../api.ts';
import type { Card, Mark } from '../messages.ts';
import { setTabReading, type TabReading } from '../tab-readings.ts';
import { cardAt, putCard } from './card.ts';
import { askPage, styleMarks } from './tab.ts';
import { marksAt } from './think.ts';

/** A tab's page, and whom and when we speak to. */
export interface Page {
  readonly id: number;
  /** Style of the marks. */
  readonly css: string;
  readonly person: Person;
  readonly now: Instant;
}

/** What is to be seen on a page. */
export interface Shown {
  readonly marks: readonly Mark[];
  readonly card: Card | null;
}

/** What is to be seen on a page at this moment. */
export async function shownAt({ person, now }: Page, stored: StoredReading): Promise<Shown> {
  return { marks: marksAt(person, stored, now), card: await cardAt(person, stored, now) };
}

/** Brings style and card to the page, or takes away what an earlier look brought. The marks go to the reader by themselves. */
export async function showOnPage({ id, css }: Page, before: TabReading | undefined, shown: Shown): Promise<void> {
  const marked = shown.marks.length > 0;
  if (marked || before?.marked) await styleMarks(id, css, marked);
  if (shown.card || before?.carded) await putCard(id, shown.card);
}

/** Makes marks and card of a page that was read before right for this moment; touches nothing when nothing is shown. */
export async function renew(page: Page, read: TabReading): Promise<void> {
  const shown = await shownAt(page, read.stored);
  const marked = shown.marks.length > 0;
  const carded = shown.card !== null;
  if (marked !== read.marked || carded !== read.carded) await setTabReading(page.id, { ...read, marked, carded });
  if (marked !== read.marked) await styleMarks(page.id, page.css, marked);
  if (marked || read.marked) await askPage(page.id, { type: 'marks', marks: shown.marks });
  if (carded || read.carded) await putCard(page.id, shown.card);
}
