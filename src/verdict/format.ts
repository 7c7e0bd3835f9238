import type { Instant } from '../aftercare/types.ts';
import type { Translate } from './translate.ts';

/** How to speak to one person: the strings, the language for dates and numbers, and the IANA zone of the clock. */
export interface Say {
  readonly t: Translate;
  readonly locale: string;
  readonly zone: string;
}

const MINUTE = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, zone: string): Intl.DateTimeFormat {
  const key = `${locale} ${zone}`;
  const known = formats.get(key);
  if (known) return known;
  const parts = { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' } as const;
  const made = new Intl.DateTimeFormat(locale, { ...parts, timeZone: zone });
  formats.set(key, made);
  return made;
}

/**
 * Weekday, date and time, rounded up to the minute so that it is never a moment too early. Throws on an unknown locale or
 * zone, as `Intl` does: both come from the browser.
 *
 * @example when(Date.UTC(2026, 10, 26, 14), { t, locale: 'en-GB', zone: 'UTC' }) // "Thu 26 Nov, 14:00"
 */
export function when(at: Instant, { locale, zone }: Pick<Say, 'locale' | 'zone'>): string {
  return formatOf(locale, zone).format(Math.ceil(at / MINUTE) * MINUTE);
}

function unit(n: number, name: 'day' | 'hour' | 'minute', locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: name,
    unitDisplay: name === 'day' ? 'long' : 'short',
  }).format(n);
}

/**
 * A length of time in its two largest units, rounded up to the minute, never nothing.
 *
 * @example duration(52 * 3_600_000, 'en') // "2 days 4 hr"
 */
export function duration(ms: number, locale: string): string {
  const minutes = Math.max(1, Math.ceil(ms / MINUTE));
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  const parts = days
    ? [unit(days, 'day', locale), hours ? unit(hours, 'hour', locale) : '']
    : [hours ? unit(hours, 'hour', locale) : '', rest ? unit(rest, 'minute', locale) : ''];
  return new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' }).format(parts.filter(Boolean));
}
