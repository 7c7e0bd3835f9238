// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ARTICLE_RULES } from '../../src/aftercare/article-plan.ts';
import { plan } from '../../src/aftercare/plan.ts';
import { Popup } from '../../src/ui/popup/Popup.tsx';
import { calendarText } from '../../src/ui/recovery/calendar.ts';
import { calendarEvents } from '../../src/ui/recovery/events.ts';
import { ruleTitle } from '../../src/verdict/names.ts';
import { BAKUCHIOL, GENTLE, person, RETINOL, SERUM, STRANGE, treated } from './playground/data.ts';
import { mockApi } from './playground/mock-api.ts';
import { wordsOf } from './playground/words.ts';
import { atTheFixedMoment, click, headings, show, type, words } from './show.tsx';

atTheFixedMoment();
const outside = { version: '1', copy: async () => undefined, saveFile: async () => undefined };

describe('recovery', () => {
  it('tells every rule of the article, at 20 hours as at 200', async () => {
    for (const hours of [20, 200]) {
      await show(
        <Popup api={mockApi(person({ treatments: [treated(hours)] })).api} {...{ outside }} first="recovery" />,
      );
      const all = ARTICLE_RULES.filter((rule) => rule.when === undefined);
      const missing = all.map((rule) => ruleTitle(rule, wordsOf('en').t)).filter((title) => !words().includes(title));
      expect(missing).toEqual([]);
    }
  });

  it('says what is off limits until when, and what opens when', async () => {
    await show(<Popup api={mockApi(person()).api} {...{ outside }} first="recovery" />);
    expect(headings()).toEqual([
      '1 Recovery',
      '2 Off limits now',
      '3 until Thu 26 Nov, 18:00 (in 4 hours)',
      '3 until Fri 27 Nov, 18:00 (in 1 day 4 hrs)',
      '3 until Sat 28 Nov, 18:00 (in 2 days 4 hrs)',
      '3 until Wed 2 Dec, 18:00 (in 6 days 4 hrs)',
      '2 What opens when',
      '3 from Thu 26 Nov, 18:00 (in 4 hours)',
      '3 from Fri 27 Nov, 18:00 (in 1 day 4 hrs)',
      '3 from Sat 28 Nov, 18:00 (in 2 days 4 hrs)',
      '2 Do today',
      '2 Normal now',
      '2 Signs that need help',
      '2 Good to know',
    ]);
  });

  it('before a planned treatment it says that nothing waits yet, and what will from when', async () => {
    await show(<Popup api={mockApi(person({ treatments: [treated(-50)] })).api} {...{ outside }} first="recovery" />);
    expect(words()).toContain('Nothing is held back before your treatment.');
    expect(words()).not.toContain('any more');
    expect(headings().slice(1, 4)).toEqual([
      '2 Off limits now',
      '2 Your waiting times start Sat 28 Nov, 16:00',
      '3 from Sat 28 Nov, 16:00 (in 2 days 2 hrs)',
    ]);
  });

  it('ticks of today are kept, those of yesterday are gone', async () => {
    const mock = mockApi(person({ done: { day: '2026-11-25', ids: ['clean_hands'] } }));
    await show(<Popup api={mock.api} {...{ outside }} first="recovery" />);
    await click('Clean hands');
    expect(mock.person().done).toEqual({ day: '2026-11-26', ids: ['clean_hands'] });
  });
});

describe('the calendar file', () => {
  const file = calendarText(calendarEvents(plan(), treated(20), wordsOf('en')));
  const lines = file.split('\r\n');

  it('has one entry for each moment at which something opens, in UTC', () => {
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART:20261126T180000Z',
      'DTSTART:20261127T180000Z',
      'DTSTART:20261128T180000Z',
      'DTSTART:20261202T180000Z',
    ]);
  });

  it('is folded at 75 octets and ends as RFC 5545 wants it', () => {
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(file.trimEnd().endsWith('END:VCALENDAR')).toBe(true);
    expect(file).toContain('PRODID:');
  });

  it('has stable, different UIDs, so that a second import replaces the first', () => {
    const uids = (text: string) => text.match(/^UID:.*$/gm) ?? [];
    const again = calendarText(calendarEvents(plan(), treated(20), wordsOf('en')));
    expect(uids(file)).toEqual(uids(again));
    expect(new Set(uids(file)).size).toBe(4);
  });

  it('escapes what the file format reads', () => {
    const text = calendarText([{ id: 'x', at: 0, title: 'a, b; c\\d\ne' }]);
    expect(text).toContain('SUMMARY:a\\, b\\; c\\\\d\\ne');
  });
});

describe('the shelf', () => {
  const shelf = [SERUM, STRANGE, GENTLE, BAKUCHIOL, RETINOL].map((stored, n) => ({
    id: `${n}`,
    name: stored.reading.title ?? '',
    stored,
  }));

  it('has what may be used now on top, then by when, what nobody knows last', async () => {
    await show(<Popup api={mockApi(person({ shelf })).api} {...{ outside }} first="shelf" />);
    expect(headings().map((one) => one.slice(2, 9))).toEqual([
      'Shelf',
      'Quiet M',
      'Retinol',
      'Night R',
      'Plant R',
      'Grandma',
    ]);
  });

  it('takes a product at home by name and list', async () => {
    const mock = mockApi(person());
    await show(<Popup api={mock.api} {...{ outside }} first="shelf" />);
    await type('Name of the product', 'My cream');
    await click('Put on the shelf');
    expect(words()).toContain('A name and a list are needed.');
    await type('Paste an ingredient list', 'Aqua, Glycerin');
    await click('Put on the shelf');
    expect(mock.person().shelf.map((one) => one.name)).toEqual(['My cream']);
  });
});
