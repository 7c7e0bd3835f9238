import type { Instant } from '../../aftercare/types.ts';
import { ago, dayOf, fromNow, when, write } from '../../verdict/format.ts';

/** How times are written for one person: their language and their time zone. */
export interface TimeStyle {
  readonly locale: string;
  /** IANA name; absent means the device's own zone. */
  readonly zone?: string;
  /** The moment of reading: a date in another year carries its year. */
  readonly now?: Instant;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Up to the next full minute, so that a printed "OK from" is never a second too early. */
const upToMinute = (at: Instant): Instant => Math.ceil(at / MINUTE) * MINUTE;

/** The zone of a style: the device's own unless told. */
export const zoneOf = ({ zone }: TimeStyle): string => zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Weekday, date and time: "Thu 26 Nov, 14:00". Rounded up to the minute. */
export const moment = (at: Instant, style: TimeStyle): string => when(at, { ...style, zone: zoneOf(style) });

/** Weekday and date: "Thu 26 Nov". */
export const day = (at: Instant, style: TimeStyle): string => dayOf(at, { ...style, zone: zoneOf(style) });

/** Time left in its two largest units, rounded up, never nothing: "in 2 days 4 hr", "in 28 hours". */
export const inTime = (ms: number, { locale }: TimeStyle): string => fromNow(ms, locale);

/** Time since, in one unit: "20 hours ago", "41 days ago". */
export const since = (ms: number, { locale }: TimeStyle): string => ago(ms, locale);

/** Weekday and time, for moments within the week: "Thu 14:00". Rounded up to the minute. */
export function shortMoment(at: Instant, style: TimeStyle): string {
  const options = { weekday: 'short', hour: 'numeric', minute: '2-digit', timeZone: zoneOf(style) } as const;
  return write(upToMinute(at), style.locale, options);
}

const one = (n: number, name: 'day' | 'hour' | 'minute', unitDisplay: 'long' | 'short', locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay }).format(n);

/** A length of time in one unit: whole minutes under an hour, hours under 72 h, then days. */
export function elapsed(ms: number, { locale }: TimeStyle): string {
  if (ms < HOUR) return one(Math.max(0, Math.floor(ms / MINUTE)), 'minute', 'short', locale);
  if (ms < 3 * DAY) return one(Math.floor(ms / HOUR), 'hour', 'short', locale);
  return one(Math.floor(ms / DAY), 'day', 'long', locale);
}

/** Whole days: "1 day", "3 days". */
export const daysLong = (n: number, { locale }: TimeStyle): string => one(n, 'day', 'long', locale);

/** A full hour of the clock, 0–23, as the language writes it: "21:00", "9 PM". */
export const hourOfDay = (hour: number, { locale }: TimeStyle): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(hour * HOUR);

/** When a screen that shows times has to be drawn again: the next full minute after `now`. */
export const nextMinute = (now: Instant): Instant => (Math.floor(now / MINUTE) + 1) * MINUTE;
