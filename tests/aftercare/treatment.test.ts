import { describe, expect, it } from 'vitest';
import { currentTreatment, treatmentAt, treatmentAtLocal, treatmentOnDay } from '../../src/aftercare/treatment.ts';
import { HOUR, type TreatmentKind } from '../../src/aftercare/types.ts';
import { dayAt, instantIn, isZone } from '../../src/aftercare/zone.ts';
import { since, TUESDAY, treated, treatedOn } from './make.ts';

const iso = (instant: number) => new Date(instant).toISOString();

describe('a treatment whose time is known', () => {
  it('is in force from that moment', () => {
    expect(treatmentAt(TUESDAY)).toMatchObject({
      ok: true,
      value: { at: TUESDAY, inForceFrom: TUESDAY, precision: 'minute' },
    });
  });

  it('may lie in the future: that is a plan, not an error', () => {
    expect(treatmentAt(Date.UTC(2040, 0, 1)).ok).toBe(true);
  });

  it('entered twice is one', () => {
    expect(treated().id).toBe(treated().id);
    expect(treated(TUESDAY + 60_000).id).not.toBe(treated().id);
  });

  it.each([
    ['not a number', Number.NaN],
    ['without end', Number.POSITIVE_INFINITY],
    ['beyond the calendar', 8.65e15],
    ['too near its end for the windows', 8.64e15],
  ])('is refused when %s', (_, instant) => {
    expect(treatmentAt(instant)).toEqual({ ok: false, error: 'not-a-moment' });
  });

  it('is refused without an area', () => {
    expect(treatmentAt(TUESDAY, { areas: [] })).toEqual({ ok: false, error: 'not-an-area' });
  });
});

describe('a treatment of which only the day is known', () => {
  it.each([
    // [day, zone, in force from, windows from, hours of the day]
    ['2026-11-24', 'UTC', '2026-11-24T00:00:00.000Z', '2026-11-25T00:00:00.000Z', 24],
    ['2026-11-24', 'America/Los_Angeles', '2026-11-24T08:00:00.000Z', '2026-11-25T08:00:00.000Z', 24],
    ['2026-11-24', 'Asia/Kolkata', '2026-11-23T18:30:00.000Z', '2026-11-24T18:30:00.000Z', 24],
    ['2026-11-24', 'Pacific/Kiritimati', '2026-11-23T10:00:00.000Z', '2026-11-24T10:00:00.000Z', 24],
    // clocks forward and back
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z', 23],
    ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z', 25],
    ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00.000Z', '2026-03-09T04:00:00.000Z', 23],
    ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00.000Z', '2026-11-02T05:00:00.000Z', 25],
    ['2026-04-05', 'Australia/Lord_Howe', '2026-04-04T13:00:00.000Z', '2026-04-05T13:30:00.000Z', 24.5],
    // a day whose midnight does not exist begins at one o'clock
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z', '2018-11-05T02:00:00.000Z', 23],
    // the day before and after Apia crossed the date line
    ['2011-12-29', 'Pacific/Apia', '2011-12-29T10:00:00.000Z', '2011-12-30T10:00:00.000Z', 24],
    ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00.000Z', '2011-12-31T10:00:00.000Z', 24],
    // leap days
    ['2024-02-29', 'Europe/Berlin', '2024-02-28T23:00:00.000Z', '2024-02-29T23:00:00.000Z', 24],
    ['2000-02-29', 'Asia/Tokyo', '2000-02-28T15:00:00.000Z', '2000-02-29T15:00:00.000Z', 24],
  ])('%s in %s', (day, zone, from, at, hours) => {
    const result = treatmentOnDay(day, zone);
    if (!result.ok) throw new Error(result.error);
    expect([iso(result.value.inForceFrom), iso(result.value.at)]).toEqual([from, at]);
    expect((result.value.at - result.value.inForceFrom) / HOUR).toBe(hours);
    expect(dayAt(result.value.inForceFrom, zone)).toBe(day);
    expect(dayAt(result.value.at - 1, zone)).toBe(day);
    expect(dayAt(result.value.at, zone)).not.toBe(day);
  });

  it.each([
    ['2025-02-29', 'UTC', 'not-a-day'],
    ['2026-13-01', 'UTC', 'not-a-day'],
    ['2026-11-31', 'UTC', 'not-a-day'],
    ['24.11.2026', 'UTC', 'not-a-day'],
    ['', 'UTC', 'not-a-day'],
    ['2026-11-24T18:00', 'UTC', 'not-a-day'],
    ['2011-12-30', 'Pacific/Apia', 'day-skipped'],
    ['2026-11-24', 'Mars/Olympus', 'not-a-zone'],
    ['2026-11-24', '', 'not-a-zone'],
  ])('%s in %s is refused: %s', (day, zone, error) => {
    expect(treatmentOnDay(day, zone)).toEqual({ ok: false, error });
  });
});

describe('a date and clock time of a zone', () => {
  it.each([
    ['2026-11-24T18:00', 'Asia/Kolkata', '2026-11-24T12:30:00.000Z'],
    ['2026-07-01T00:00', 'America/Los_Angeles', '2026-07-01T07:00:00.000Z'],
    // shown twice: the later one, so that no window ends too early
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T01:30:00.000Z'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T06:30:00.000Z'],
    ['2026-10-25T02:00', 'Europe/Berlin', '2026-10-25T01:00:00.000Z'],
    ['2026-10-25T02:59', 'Europe/Berlin', '2026-10-25T01:59:00.000Z'],
    ['2025-10-26T02:30', 'Europe/Berlin', '2025-10-26T01:30:00.000Z'],
    ['2026-10-25T01:10', 'Europe/London', '2026-10-25T01:10:00.000Z'],
    ['2026-04-05T02:30', 'Australia/Sydney', '2026-04-04T16:30:00.000Z'],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T15:15:00.000Z'],
    ['2026-11-01T01:05', 'America/Los_Angeles', '2026-11-01T09:05:00.000Z'],
    ['2026-11-01T01:55', 'America/Los_Angeles', '2026-11-01T09:55:00.000Z'],
    // never shown: the moment of the jump
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
    ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
    ['2024-02-29T23:59', 'Pacific/Apia', '2024-02-29T10:59:00.000Z'],
  ])('%s in %s is %s', (local, zone, instant) => {
    expect(iso(instantIn(local, zone) ?? 0)).toBe(instant);
  });

  it.each([
    ['2026-11-24T24:00'],
    ['2026-11-24T12:60'],
    ['2026-11-24'],
    ['2026-02-30T10:00'],
    ['now'],
    ['2026-11-24T18:00:00'],
    ['on 2026-11-24T18:00'],
  ])('%s is refused', (local) => {
    expect(treatmentAtLocal(local, 'UTC')).toEqual({ ok: false, error: 'not-a-time' });
  });
});

describe('a form', () => {
  it('gives a treatment at its clock time', () => {
    expect(treatmentAtLocal('2026-11-24T18:00', 'UTC')).toEqual({ ok: true, value: treated() });
  });

  it('with a zone or a kind that nobody knows is refused', () => {
    expect(treatmentAtLocal('2026-11-24T18:00', 'Mars/Olympus')).toEqual({ ok: false, error: 'not-a-zone' });
    expect(treatmentAt(TUESDAY, { kind: 'spa' as TreatmentKind })).toEqual({ ok: false, error: 'not-a-kind' });
    expect(isZone('Mars/Olympus')).toBe(false);
  });
});

describe('a series of treatments', () => {
  it('of two that begin together the one that lasts longer counts', () => {
    const day = treatedOn('2026-11-24', 'UTC');
    const minute = treated(day.inForceFrom);
    for (const both of [
      [day, minute],
      [minute, day],
    ])
      expect(currentTreatment(both, day.at).current).toEqual(day);
  });

  const first = treated();
  const second = treated(TUESDAY + 28 * 24 * HOUR);

  it.each([
    ['before the first', since(-1), null, first],
    ['to the millisecond at the first', since(0), first, second],
    ['between the two', since(300), first, second],
    ['a millisecond before the second', second.at - 1, first, second],
    ['at the second', second.at, second, null],
    ['long after', second.at + 10_000 * HOUR, second, null],
  ])('%s', (_, moment, current, next) => {
    expect(currentTreatment([second, first], moment)).toEqual({ current, next });
  });

  it('of none has neither', () => {
    expect(currentTreatment([], TUESDAY)).toEqual({ current: null, next: null });
  });
});
