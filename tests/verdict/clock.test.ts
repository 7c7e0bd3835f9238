import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { milestones } from '../../src/aftercare/milestones.ts';
import { plan } from '../../src/aftercare/plan.ts';
import { HOUR, type Instant, type Treatment } from '../../src/aftercare/types.ts';
import type { Analysis } from '../../src/ingredients/types.ts';
import { badge } from '../../src/verdict/badge.ts';
import { translateFrom } from '../../src/verdict/translate.ts';
import type { Badge } from '../../src/verdict/types.ts';
import { treated, treatedOn } from '../aftercare/make.ts';
import { GENTLE, RETINOL, read } from './make.ts';

const DAY = 24 * HOUR;
const SERUM = read([...GENTLE, RETINOL]);
const shownIn = (zone: string, analysis: Analysis | null, treatments: readonly Treatment[], moment: Instant): Badge =>
  badge({ analysis, plan: plan(), treatments }, moment, { t: translateFrom(messages), locale: 'en-GB', zone });
const shown = (analysis: Analysis | null, at: Instant, moment: Instant): Badge =>
  shownIn('UTC', analysis, [treated(at)], moment);

/** Moments at which something about the calendar or the clock is out of the ordinary. */
const MOMENTS: readonly (readonly [string, string])[] = [
  ['the clocks go forward in Europe', '2027-03-28T00:30:00Z'],
  ['the clocks go back in Europe', '2026-10-25T00:30:00Z'],
  ['the clocks go forward in America', '2027-03-14T09:30:00Z'],
  ['the clocks go back in America', '2026-11-01T08:30:00Z'],
  ['a leap day', '2028-02-28T20:00:00Z'],
  ['no leap day in 2100', '2100-02-28T20:00:00Z'],
  ['the turn of the year', '2026-12-31T20:00:00Z'],
  ['the last second of 32 bits', '2038-01-19T03:14:07Z'],
  ['the last second of 32 bits without a sign', '2106-02-07T06:28:15Z'],
  ['before 1970', '1969-12-31T12:00:00Z'],
  ['the year 9999', '9999-12-30T12:00:00Z'],
  ['beyond the year 9999', '+012000-01-01T00:00:00Z'],
];

describe('hours are counted, whatever the calendar does', () => {
  it.each(MOMENTS)('%s', (_, iso) => {
    const at = Date.parse(iso);
    const texts = [0, 20, 47, 48, 167, 168].map((hours) => shown(SERUM, at, at + hours * HOUR).text);
    expect(texts).toEqual(['48h', '28h', '1h', '1x', '1x', '']);
  });

  it('at the very end of what a date can express nothing breaks', () => {
    const last = 8.64e15; // what a file written by hand may hold
    const treatments = [{ ...treated(), at: last - HOUR, inForceFrom: last - HOUR }];
    expect(shownIn('UTC', SERUM, treatments, last).tone).not.toBe('green');
    expect(() => shownIn('UTC', null, treatments, last)).not.toThrow();
  });
});

describe('a clock that is set', () => {
  const at = Date.parse('2026-11-24T18:00:00Z');
  it.each([
    ['forward by a day', 20, 44, '4h'],
    ['back by ten hours', 20, 10, '38h'],
    ['back to before the treatment: nothing is called fine that was not', 20, -3, ''],
    ['forward by a year', 20, 8760, ''],
  ])('%s', (_, before, after, text) => {
    expect(shown(SERUM, at, at + before * HOUR).text).toBe('28h');
    expect(shown(SERUM, at, at + after * HOUR).text).toBe(text);
    expect(shown(SERUM, at, at + after * HOUR).tone).not.toBe('green');
    expect(shown(SERUM, at, at + before * HOUR).text).toBe('28h'); // and set right again
  });

  it('a treatment a minute ago, and one 60 days ago', () => {
    expect(shown(SERUM, at, at + 60_000).text).toBe('48h');
    expect(shown(SERUM, at, at + 60 * DAY).text).toBe('');
    expect(shown(null, at, at + 60 * DAY).changesAt).toBeNull();
  });

  it('asleep through a milestone: the first look afterwards is right', () => {
    const { changesAt } = shown(SERUM, at, at + 47.5 * HOUR);
    expect(changesAt).toBeLessThanOrEqual(at + 48 * HOUR);
    for (const hours of [48, 60, 100]) expect(shown(SERUM, at, at + hours * HOUR).text).toBe('1x');
  });
});

describe('a flight', () => {
  const zones = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kolkata', 'Australia/Lord_Howe'];
  const at = Date.parse('2026-11-24T18:00:00Z');
  it.each(zones)('to %s changes the words of a time and no count', (zone) => {
    for (const hours of [1, 20, 47]) {
      const there = shownIn(zone, SERUM, [treated(at)], at + hours * HOUR);
      const here = shown(SERUM, at, at + hours * HOUR);
      expect([there.text, there.tone]).toEqual([here.text, here.tone]);
    }
  });

  it('a treatment of which only the day is known stays in the zone in which it was entered', () => {
    const treatment = treatedOn('2026-11-24', 'Pacific/Kiritimati');
    const moment = treatment.at + 20 * HOUR;
    expect(new Set(zones.map((zone) => shownIn(zone, SERUM, [treatment], moment).text))).toEqual(new Set(['28h']));
  });
});

describe('idle for all of a recovery', () => {
  it('the worker is woken only at moments at which the icon changes, and never without end', () => {
    const at = Date.parse('2026-11-24T18:00:00Z');
    let moment: Instant | null = at;
    let last = '';
    let wakes = 0;
    while (moment !== null) {
      const { text, tone, title, changesAt } = shown(null, at, moment);
      const now = [text, tone, title].join();
      expect(now, `after ${(moment - at) / HOUR} h`).not.toBe(last);
      last = now;
      wakes++;
      moment = changesAt;
      expect(wakes).toBeLessThan(500);
    }
    // By the hour, and by the minute in the last hour before something opens.
    const openings = milestones(plan(), treated(at)).length;
    expect(wakes).toBeLessThanOrEqual(7 * 24 + 60 * openings);
  });
});
