import type { Instant } from '../../aftercare/types.ts';

/** How times are written for one person: their language and their time zone. */
export interface TimeStyle {
  readonly locale: string;
  /** IANA name; absent means the device's own zone. */
  readonly zone?: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Up to the next full minute, so that a printed "OK from" is never a second too early. */
const upToMinute = (at: Instant): Instant => Math.ceil(at / MINUTE) * MINUTE;

const write = (at: Instant, style: TimeStyle, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(style.locale, { ...options, ...(style.zone ? { timeZone: style.zone } : {}) }).format(at);

/**
 * Weekday, date and time: "Thu 26 Nov, 14:00". Rounded up to the minute.
 * @example moment(Date.UTC(2026, 10, 26, 14), { locale: 'en-GB', zone: 'UTC' }) // "Thu 26 Nov, 14:00"
 */
export function moment(at: Instant, style: TimeStyle): string {
  const parts = { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' } as const;
  return write(upToMinute(at), style, parts);
}

/** Weekday and time, for moments within the week: "Thu 14:00". Rounded up to the minute. */
export function shortMoment(at: Instant, style: TimeStyle): string {
  return write(upToMinute(at), style, { weekday: 'short', hour: 'numeric', minute: '2-digit' });
}

/** Weekday and date: "Thu 26 Nov". */
export function day(at: Instant, style: TimeStyle): string {
  return write(at, style, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** Weekday and date in full, for titles that are read aloud: "Thursday, 26 November". */
export function longDay(at: Instant, style: TimeStyle): string {
  return write(at, style, { weekday: 'long', day: 'numeric', month: 'long' });
}

const unit = (n: number, name: 'day' | 'hour' | 'minute', unitDisplay: 'long' | 'short', locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay }).format(n);

/**
 * A length of time in its two largest units, rounded up, never nothing: "2 days 4 hr", "28 hr", "59 min".
 * @example span(30 * 3_600_000, { locale: 'en' }) // "1 day 6 hr"
 */
export function span(ms: number, { locale }: TimeStyle): string {
  const minutes = Math.max(1, Math.ceil(ms / MINUTE));
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  const parts = days
    ? [unit(days, 'day', 'long', locale), hours ? unit(hours, 'hour', 'short', locale) : '']
    : [hours ? unit(hours, 'hour', 'short', locale) : '', rest ? unit(rest, 'minute', 'short', locale) : ''];
  return new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' }).format(parts.filter(Boolean));
}

/** Time since, in one unit: whole minutes under an hour, hours under 72 h, then days. */
export function elapsed(ms: number, { locale }: TimeStyle): string {
  if (ms < HOUR) return unit(Math.max(0, Math.floor(ms / MINUTE)), 'minute', 'short', locale);
  if (ms < 3 * DAY) return unit(Math.floor(ms / HOUR), 'hour', 'short', locale);
  return unit(Math.floor(ms / DAY), 'day', 'long', locale);
}

/** When a screen that shows times has to be drawn again: the next full minute after `now`. */
export const nextMinute = (now: Instant): Instant => (Math.floor(now / MINUTE) + 1) * MINUTE;
