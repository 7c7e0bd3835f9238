import { describe, expect, it } from 'vitest';
import { plan } from '../../src/aftercare/plan.ts';
import { treatmentAt } from '../../src/aftercare/treatment.ts';
import { type Area, HOUR } from '../../src/aftercare/types.ts';
import type { ProductType } from '../../src/ingredients/types.ts';
import { hoursAfter, since, TUESDAY, treated } from '../aftercare/make.ts';
import {
  ALCOHOL,
  at,
  BENZYL,
  CITRIC,
  type Entry,
  GENTLE,
  GLYCOLIC,
  HAMAMELIS,
  IRON,
  levels,
  list,
  PARFUM,
  RETINOL,
  read,
} from './make.ts';

const MS = 1 / HOUR;
const brief = (hours: number, analysis: ReturnType<typeof read>, asked = {}) =>
  at(hours, analysis, asked).findings.map(({ subject, level }) => `${Object.values(subject).at(-1)} ${level}`);

describe('a product at a moment', () => {
  it.each<
    [
      string,
      readonly Entry[],
      readonly ProductType[],
      readonly (readonly [number, string, number | null, number | null])[],
    ]
  >([
    // [name, entries, types, [hour, level, avoidUntil, okFrom]…]
    [
      'retinol serum',
      [...GENTLE, RETINOL],
      ['serum'],
      [
        [0, 'avoid', 48, 48],
        [48 - MS, 'avoid', 48, 48],
        [48, 'ease-in', null, null],
        [168 - MS, 'ease-in', null, null],
        [168, 'clear', null, null],
      ],
    ],
    [
      'scented cream',
      [...GENTLE, PARFUM],
      ['moisturizer'],
      [
        [0, 'avoid', 72, 72],
        [72 - MS, 'avoid', 72, 72],
        [72, 'clear', null, null],
      ],
    ],
    [
      'scented retinol',
      [...GENTLE, RETINOL, PARFUM],
      [],
      [
        [20, 'avoid', 72, 72],
        [60, 'avoid', 72, 72],
        [72, 'ease-in', null, null],
      ],
    ],
    [
      'gentle moisturiser',
      GENTLE,
      ['moisturizer'],
      [
        [0, 'clear', null, null],
        [1000, 'clear', null, null],
      ],
    ],
    [
      'foundation',
      GENTLE,
      ['makeup'],
      [
        [0, 'avoid', 24, 48],
        [24 - MS, 'avoid', 24, 48],
        [24, 'ask', null, 48],
        [48, 'clear', null, null],
      ],
    ],
    [
      'cleanser',
      GENTLE,
      ['cleanser'],
      [
        [0, 'ask', null, 72],
        [72, 'clear', null, null],
      ],
    ],
    ['scented cleanser', [...GENTLE, PARFUM], ['cleanser'], [[0, 'avoid', 72, 72]]],
    [
      'foundation with a strong active',
      [...GENTLE, ['Azelaic Acid', 'strong_actives']],
      ['makeup'],
      [
        [0, 'avoid', 24, 168],
        [24, 'ask', null, 168],
        [100, 'ask', null, 168],
      ],
    ],
    ['scrub', GENTLE, ['scrub'], [[20, 'avoid', 72, 72]]],
    ['peel', GENTLE, ['peel'], [[20, 'avoid', 72, 72]]],
    ['sunscreen', [...GENTLE, ['Zinc Oxide', 'sunscreen_mineral']], ['sunscreen'], [[0, 'clear', null, null]]],
    [
      'self-tanner',
      [...GENTLE, ['Dihydroxyacetone', 'self_tanner']],
      ['self-tanner'],
      [
        [0, 'ask', null, 168],
        [168, 'clear', null, null],
      ],
    ],
    ['lactobionic acid', [...GENTLE, ['Lactobionic Acid', 'pha']], [], [[0, 'ask', null, 72]]],
    ['drying alcohol', [...GENTLE, ALCOHOL], [], [[0, 'ask', null, 72]]],
    [
      'niacinamide and peptides',
      [...GENTLE, ['Palmitoyl Tripeptide-1', 'antiageing_actives']],
      [],
      [[0, 'clear', null, null]],
    ],
  ])('%s', (_, entries, types, expected) => {
    for (const [hour, level, avoidUntil, okFrom] of expected) {
      const verdict = at(hour, read(entries, types));
      expect([hour, verdict.level, hoursAfter(verdict.avoidUntil), hoursAfter(verdict.okFrom)]).toEqual([
        hour,
        level,
        avoidUntil,
        okFrom,
      ]);
    }
  });

  it('tells each family once, with all of its words and their places', () => {
    const verdict = at(20, read([...GENTLE, PARFUM, ['Linalool', 'scent']]));
    expect(verdict.findings).toHaveLength(1);
    expect(verdict.findings[0]).toMatchObject({ rule: 'scent', basis: 'article', until: since(72), okFrom: since(72) });
    expect(verdict.findings[0]?.words.map(({ text }) => text)).toEqual(['Parfum', 'Linalool']);
  });

  it('points at a part of an entry where only that part matters', () => {
    const analysis = read(['Aqua']);
    const part: Entry = ['Blend (Retinol)', 'retinoid'];
    const whole = list([part]);
    const hits = whole.recognitions.map((r) => ({ ...r, hits: r.hits.map((hit) => ({ ...hit, start: 7, end: 14 })) }));
    const verdict = at(20, { ...analysis, lists: [{ ...whole, recognitions: hits }] });
    expect(verdict.findings[0]?.words).toEqual([{ start: 7, end: 14, text: 'Retinol' }]);
  });

  it('puts what matters most first', () => {
    expect(brief(20, read([CITRIC, ALCOHOL, RETINOL, PARFUM]))).toEqual([
      'scent avoid',
      'retinoid avoid',
      'drying_alcohols ask',
      'aha note',
    ]);
  });

  it('never lets something good cancel something avoided', () => {
    const verdict = at(20, read([RETINOL, ['Sodium Hyaluronate', 'hyaluronic_acid']]));
    expect(verdict.level).toBe('avoid');
    expect(verdict.good.map(({ text }) => text)).toEqual(['Sodium Hyaluronate']);
  });
});

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

describe('kinds of product', () => {
  it('a tinted sunscreen shows the make-up window too', () => {
    const tinted = at(20, read([...GENTLE, IRON], ['sunscreen']));
    expect([tinted.level, hoursAfter(tinted.okFrom)]).toEqual(['avoid', 48]);
    expect(tinted.findings[0]).toMatchObject({
      subject: { kind: 'product', type: 'makeup' },
      basis: 'inferred',
      words: [{ text: 'CI 77491' }],
    });
  });

  it.each([
    ['a white one', read([...GENTLE, ['CI 77891', 'makeup_colourants']], ['sunscreen'])],
    ['a tinted cream that is no sunscreen', read([...GENTLE, IRON], ['moisturizer'])],
  ])('but not %s', (_, analysis) => {
    expect(at(20, analysis).level).toBe('clear');
  });

  it('while still red or swollen make-up stays a question (decision 11a)', () => {
    const red = { plan: plan('article', { stillRed: true }) };
    expect(levels(read(GENTLE, ['makeup']), [20, 30, 60, 1439, 1440], red)).toEqual([
      'avoid',
      'ask',
      'ask',
      'ask',
      'clear',
    ]);
    expect(at(60, read(GENTLE, ['makeup']), red)).toMatchObject({ okFrom: null });
  });

  it.each<[ProductType, Area[], boolean]>([
    ['hair', ['face'], true],
    ['hair', ['scalp', 'face'], false],
    ['nail', ['face'], true],
    ['body', ['face', 'eyes'], true],
    ['body', ['body'], false],
    ['serum', ['face'], false],
  ])('%s on treated %s: only where it touches %s', (type, areas, expected) => {
    const made = treatmentAt(TUESDAY, { areas });
    const treatments = made.ok ? [made.value] : [];
    const verdict = at(20, read([...GENTLE, PARFUM], [type]), { treatments });
    expect([verdict.level, verdict.onlyWhereItTouches ?? false]).toEqual(['avoid', expected]);
  });
});

describe('own words', () => {
  const own = (changes: object) => ({ plan: plan('article', changes) });

  it('to avoid count as long as anything is held back', () => {
    const asked = own({ avoidWords: ['squalane'] });
    expect(levels(read(GENTLE), [0, 167, 168], asked)).toEqual(['avoid', 'avoid', 'clear']);
    expect(at(1, read(GENTLE), asked).findings[0]).toMatchObject({
      subject: { kind: 'own-word', word: 'squalane' },
      basis: 'clinic',
      words: [{ text: 'Squalane' }],
    });
  });

  it('to allow take the alarm from an entry, and say so', () => {
    const verdict = at(20, read([...GENTLE, PARFUM]), own({ allowWords: ['PARFUM'] }));
    expect(verdict.level).toBe('clear');
    expect(verdict.findings).toMatchObject([{ level: 'note', basis: 'clinic' }]);
  });

  it('to avoid win over those to allow', () => {
    expect(at(20, read(GENTLE), own({ avoidWords: ['Squalane'], allowWords: ['Squalane'] })).level).toBe('avoid');
  });
});

describe('“my clinic approved this product”', () => {
  it('lifts what is held back and still tells it', () => {
    const verdict = at(20, read([...GENTLE, RETINOL]), { approved: true });
    expect(verdict).toMatchObject({ level: 'clear', approved: true, avoidUntil: null, okFrom: null });
    expect(verdict.findings).toHaveLength(1);
  });

  it('does not turn highlights into a read list', () => {
    expect(at(20, { ...read([RETINOL]), outcome: 'partial' }, { approved: true }).level).not.toBe('clear');
  });
});

describe('before, between and long after', () => {
  const scented = read([...GENTLE, PARFUM]);

  it('without a treatment nothing is called clear', () => {
    expect(at(20, read(GENTLE), { treatments: [] })).toMatchObject({
      level: 'unread',
      reason: 'no-treatment',
      findings: [],
    });
    expect(at(20, read(GENTLE), { treatments: [], approved: true }).level).toBe('unread');
  });

  it('before a planned treatment nothing is held back yet, and it says so', () => {
    expect(at(-MS, scented)).toMatchObject({ level: 'clear', reason: 'planned', familiesChecked: 0 });
    expect(at(0, scented).level).toBe('avoid');
  });

  it.each([[168], [60 * 24], [24 * 365 * 50]])('%i h later the skin has healed', (hours) => {
    expect(at(hours, scented)).toMatchObject({ level: 'clear', healed: true });
  });

  it('a second treatment weeks later starts it again', () => {
    const treatments = [treated(), treated(since(24 * 28))];
    expect(levels(scented, [20, 100, 24 * 28 - MS, 24 * 28, 24 * 28 + 72], { treatments })).toEqual([
      'avoid',
      'clear',
      'clear',
      'avoid',
      'clear',
    ]);
  });

  it('two treatments close together count as one stretch', () => {
    const verdict = at(20, scented, { treatments: [treated(), treated(since(48))] });
    expect([hoursAfter(verdict.avoidUntil), hoursAfter(verdict.okFrom)]).toEqual([120, 120]);
  });
});
