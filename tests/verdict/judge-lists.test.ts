import { describe, expect, it } from 'vitest';
import { plan } from '../../src/aftercare/plan.ts';
import { hoursAfter } from '../aftercare/make.ts';
import {
  ALCOHOL,
  at,
  BENZYL,
  CITRIC,
  type Entry,
  GENTLE,
  GLYCOLIC,
  HAMAMELIS,
  levels,
  list,
  RETINOL,
  read,
} from './make.ts';

describe('witch hazel (decision 5)', () => {
  it.each([
    ['alone asks', [...GENTLE, HAMAMELIS], 'ask'],
    ['with a drying alcohol is avoided', [...GENTLE, HAMAMELIS, ALCOHOL], 'avoid'],
    [
      'with an alcohol under 1 % is avoided',
      [...GENTLE, HAMAMELIS, ['Alcohol', ['drying_alcohols', 'below-one-percent']]],
      'avoid',
    ],
    [
      'that says “alcohol-free” only asks',
      [...GENTLE, HAMAMELIS, ['alcohol-free', ['drying_alcohols', 'claim']]],
      'ask',
    ],
  ] as [string, Entry[], string][])('%s', (_, entries, level) => {
    expect(at(20, read(entries)).level).toBe(level);
  });

  it('is not made worse by an alcohol in another list of the kit', () => {
    const kit = {
      outcome: 'read',
      types: [],
      lists: [list([...GENTLE, HAMAMELIS], 0, 'Toner'), list([...GENTLE, ALCOHOL], 200, 'Spray')],
    } as const;
    expect(at(20, kit).lists.map(({ level }) => level)).toEqual(['ask', 'ask']);
  });
});

describe('notes (decisions 6 and 7)', () => {
  it('are told with their reason and hold nothing back', () => {
    const verdict = at(20, read([...GENTLE, CITRIC, BENZYL]));
    expect(verdict.level).toBe('clear');
    expect(verdict.findings.map(({ level, note, until, okFrom }) => [level, note, until, okFrom])).toEqual([
      ['note', 'sets-ph', null, null],
      ['note', 'weak-scent', null, null],
    ]);
  });

  it('of a weak scent become alarms when the person wants it', () => {
    expect(
      levels(read([...GENTLE, BENZYL, CITRIC]), [20, 72], { plan: plan('article', { weakScentCounts: true }) }),
    ).toEqual(['avoid', 'clear']);
  });

  it('end with the window of their family', () => {
    expect(at(72, read([...GENTLE, CITRIC])).findings).toEqual([]);
  });
});

describe('what was not read never looks clear (decision 10)', () => {
  const unknown = (n: number): Entry[] => Array.from({ length: n }, (_, i) => ({ unknown: `Secret ${i}` }));
  const known = (n: number): Entry[] => Array.from({ length: n }, (_, i) => `Known ${i}`);
  const partial = (entries: Entry[]) => ({ ...read(entries), outcome: 'partial', reason: 'highlights-only' }) as const;

  it.each([
    [17, 3, 'clear'],
    [16, 3, 'unread'],
    [85, 15, 'clear'],
    [84, 15, 'unread'],
    [0, 4, 'unread'],
  ])('%i known and %i unknown entries: %s', (a, b, level) => {
    expect(at(20, read([...known(a), ...unknown(b)])).level).toBe(level);
  });

  it('says why and names the entries', () => {
    expect(at(20, read([...known(3), ...unknown(1)]))).toMatchObject({
      reason: 'too-much-unknown',
      unknown: ['Secret 0'],
      entries: 4,
    });
  });

  it('but warns of what it did see, and then is unread again', () => {
    const verdict = at(20, read([RETINOL, ...unknown(3)]));
    expect([verdict.level, hoursAfter(verdict.avoidUntil), verdict.okFrom]).toEqual(['avoid', 48, null]);
    expect(levels(read([RETINOL, ...unknown(3)]), [48, 100, 168, 2000])).toEqual([
      'unread',
      'unread',
      'unread',
      'unread',
    ]);
  });

  it('a partial reading warns with a finding, and is unread without one', () => {
    expect(levels(partial([RETINOL]), [20, 48, 200])).toEqual(['avoid', 'unread', 'unread']);
    expect(at(20, partial(['Glycerin']))).toMatchObject({ level: 'unread', reason: 'highlights-only' });
  });

  it.each([
    ['nothing', { outcome: 'unread', reason: 'empty', types: [], lists: [] }],
    ['a slogan', { outcome: 'unread', reason: 'not-a-list', types: [], lists: [] }],
    ['a slogan of a foundation', { outcome: 'unread', reason: 'not-a-list', types: ['makeup'], lists: [] }],
    [
      'entries of something that is no list',
      { outcome: 'unread', reason: 'not-a-list', types: [], lists: [list([RETINOL])] },
    ],
    ['a list without entries', { outcome: 'read', types: [], lists: [list([])] }],
  ] as const)('%s is unread at every moment', (_, analysis) => {
    expect(levels(analysis, [-10, 0, 20, 100, 200, 2000])).toEqual(Array.from({ length: 6 }, () => 'unread'));
    expect(at(20, analysis, { approved: true }).level).toBe('unread');
  });
});

describe('kits', () => {
  const kit = {
    outcome: 'read',
    types: [],
    lists: [
      list(GENTLE, 0, 'Cream'),
      list([...GENTLE, RETINOL], 200, 'Serum'),
      list([...GENTLE, GLYCOLIC], 400, 'Peel'),
    ],
  } as const;

  it('have a verdict for each, and the worst leads', () => {
    const verdict = at(20, kit);
    expect(verdict.lists.map(({ product, level, okFrom }) => [product, level, hoursAfter(okFrom)])).toEqual([
      ['Cream', 'clear', null],
      ['Serum', 'avoid', 48],
      ['Peel', 'avoid', 72],
    ]);
    expect([verdict.level, hoursAfter(verdict.okFrom), verdict.entries]).toEqual(['avoid', 72, 20]);
  });

  it('with one list that is mostly unknown are not clear', () => {
    const half = { ...kit, lists: [list(GENTLE), list([{ unknown: 'X' }], 200)] };
    expect(at(20, half)).toMatchObject({ level: 'unread', reason: 'too-much-unknown' });
  });
});
