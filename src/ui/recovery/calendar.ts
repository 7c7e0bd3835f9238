import ical from 'ical-generator';
import type { Instant } from '../../aftercare/types.ts';

/** One entry of a calendar file. */
export interface CalendarEvent {
  /** Stable for one milestone, so that a second import replaces the first. */
  readonly id: string;
  readonly at: Instant;
  readonly title: string;
  readonly description?: string;
}

const QUARTER = 15 * 60_000;

/** RFC 5545 text of the events: UTC, folded, escaped, with stable UIDs. */
export function calendarText(events: readonly CalendarEvent[]): string {
  const calendar = ical({ prodId: { company: 'AfterNeedle', product: 'AfterNeedle' } });
  for (const { id, at, title, description } of events) {
    calendar.createEvent({
      id: `${encodeURIComponent(id).slice(0, 120)}@afterneedle`,
      start: new Date(at),
      end: new Date(at + QUARTER),
      stamp: new Date(at),
      summary: title,
      ...(description ? { description } : {}),
    });
  }
  return calendar.toString();
}
