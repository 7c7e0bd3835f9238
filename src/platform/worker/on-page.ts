import type { Instant } from '../../aftercare/types.ts';
import type { StoredReading } from '../../verdict/types.ts';
import type { Person } from '../api.ts';
import type { Card, Mark } from '../messages.ts';
import { setTabReading, type TabReading } from '../tab-readings.ts';
import { cardAt, putCard } from './card.ts';
import { askPage, styleMarks } from './tab.ts';
import { marksOf, verdictAt } from './think.ts';
import { hasTiles, putTiles } from './tiles.ts';

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
  /** Whether links of the page may lead to products that were read before. */
  readonly tiles: boolean;
}

/** What is to be seen on a page at this moment. */
export async function shownAt({ person, now }: Page, stored: StoredReading): Promise<Shown> {
  const verdict = verdictAt(person, stored, now);
  const [card, tiles] = await Promise.all([cardAt(person, stored.reading, verdict, now), hasTiles(person, stored)]);
  return { marks: person.settings.marks ? marksOf(verdict) : [], card, tiles };
}

/** What was brought to a page, to be stored with its reading. */
export const brought = (shown: Shown): Pick<TabReading, 'marked' | 'carded'> => ({
  marked: shown.marks.length > 0 || shown.tiles,
  carded: shown.card !== null,
});

/** Brings style, card and tiles to the page, or takes away what an earlier look brought. The marks go by themselves. */
export async function showOnPage({ id, css }: Page, before: TabReading | undefined, shown: Shown): Promise<void> {
  const { marked } = brought(shown);
  if (marked || before?.marked) await styleMarks(id, css, marked);
  if (shown.card || before?.carded) await putCard(id, shown.card);
  if (shown.tiles) await putTiles(id);
}

/** Makes marks, card and tiles of a page that was read before right for this moment; touches nothing when none is shown. */
export async function renew(page: Page, read: TabReading): Promise<void> {
  const shown = await shownAt(page, read.stored);
  const { marked, carded } = brought(shown);
  if (marked !== read.marked || carded !== read.carded) await setTabReading(page.id, { ...read, marked, carded });
  if (marked !== read.marked) await styleMarks(page.id, page.css, marked);
  if (marked || read.marked) await askPage(page.id, { type: 'marks', marks: shown.marks });
  if (carded || read.carded) await putCard(page.id, shown.card);
  if (shown.tiles) await putTiles(page.id);
  else if (read.marked) await askPage(page.id, { type: 'tiles' }); // there are none any more
}
