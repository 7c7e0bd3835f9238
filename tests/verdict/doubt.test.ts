import { describe, expect, it } from 'vitest';
import { plan } from '../../src/aftercare/plan.ts';
import type { Analysis, Recognition } from '../../src/ingredients/types.ts';
import { merged } from '../../src/verdict/merge.ts';
import { nextChange } from '../../src/verdict/next-change.ts';
import type { Finding } from '../../src/verdict/types.ts';
import { hoursAfter, since, treated } from '../aftercare/make.ts';
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
  list,
  PARFUM,
  RETINOL,
  read,
} from './make.ts';

const UNKNOWN: readonly Entry[] = ['A', 'B', 'C'].map((name) => ({ unknown: name }));
const of = (part: Partial<Analysis>): Analysis => ({ ...read(GENTLE), ...part });

describe('what was not fully read says why', () => {
  it.each<[string, Analysis, string | undefined]>([
    ['a full list', read(GENTLE), undefined],
    ['highlights only', of({ outcome: 'partial' }), 'highlights-only'],
    ['a list cut off', of({ outcome: 'partial', reason: 'cut-off' }), 'cut-off'],
    ['no list at all', of({ outcome: 'unread', lists: [] }), 'not-a-list'],
    ['nothing', of({ outcome: 'unread', reason: 'empty', lists: [] }), 'empty'],
    ['something that is no list', of({ outcome: 'unread' }), 'not-a-list'],
    ['a list without entries', of({ lists: [list([])] }), 'empty'],
    ['a list without entries that says why', of({ reason: 'cut-off', lists: [list([])] }), 'cut-off'],
    ['too many unknown names', read([...GENTLE, ...UNKNOWN]), 'too-much-unknown'],
    ['a text that said so itself', of({ reason: 'too-much-unknown' }), 'too-much-unknown'],
    ['names of which hardly one is known', of({ outcome: 'unread', reason: 'too-much-unknown' }), 'too-much-unknown'],
  ])('%s', (_, analysis, reason) => {
    const verdict = at(1, analysis);
    expect(verdict.reason).toBe(reason);
    expect(verdict.level).toBe(reason === undefined ? 'clear' : 'unread');
    expect(verdict.lists.every(({ level }) => level === (reason === undefined ? 'clear' : 'unread'))).toBe(true);
  });

  it('a list of unknown names with a finding warns, and is never promised to become fine', () => {
    const verdict = at(1, of({ outcome: 'unread', reason: 'too-much-unknown', lists: [list([RETINOL, ...UNKNOWN])] }));
    expect(verdict).toMatchObject({ level: 'avoid', reason: 'too-much-unknown', okFrom: null });
    expect(hoursAfter(verdict.avoidUntil)).toBe(48);
  });

  it('of a kit with one unknown list nobody knows when all of it is fine', () => {
    const kit = of({ lists: [list([...GENTLE, PARFUM]), list(UNKNOWN, 200)] });
    expect(at(1, kit)).toMatchObject({ level: 'avoid', okFrom: null, reason: 'too-much-unknown' });
    expect(hoursAfter(at(1, kit).lists[0]?.okFrom ?? null)).toBe(72);
  });
});

describe('what the clinic approved', () => {
  it('is fine now, with names it does not know too', () => {
    const verdict = at(1, read([RETINOL, ...UNKNOWN]), { approved: true });
    expect(verdict).toMatchObject({ level: 'clear', avoidUntil: null, okFrom: null, approved: true });
    expect(verdict.lists).toMatchObject([{ level: 'clear', avoidUntil: null, okFrom: null }]);
    expect(verdict.reason).toBeUndefined();
    expect(verdict.findings).toMatchObject([{ level: 'avoid' }]);
  });

  it.each<[string, Analysis]>([
    ['no list', of({ outcome: 'unread', reason: 'empty', lists: [] })],
    ['a list without entries', of({ reason: 'too-much-unknown', lists: [list([])] })],
    ['highlights only', of({ outcome: 'partial', lists: [list([])] })],
  ])('but was not read stays unread: %s', (_, analysis) => {
    expect(at(1, analysis, { approved: true }).level).toBe('unread');
  });
});

describe('the parts of a verdict', () => {
  it('a list without a name has none, one of a kit has its own', () => {
    const kit = of({ lists: [list(GENTLE), list([...GENTLE, PARFUM], 200, 'Cream')] });
    expect(at(1, kit).lists.map((one) => Object.hasOwn(one, 'product'))).toEqual([false, true]);
  });

  it('notes count for nothing in the level', () => {
    const { level, findings } = at(1, read([...GENTLE, CITRIC]));
    expect([level, findings.map((one) => one.level)]).toEqual(['clear', ['note']]);
  });

  it('worst first, and of equals what lasts longest', () => {
    const strict = plan('article', { edits: [{ id: 'aha', until: 100 }] });
    const { findings } = at(1, read([CITRIC, RETINOL, PARFUM, GLYCOLIC]), { plan: strict });
    const family = ({ subject }: Finding) => (subject.kind === 'family' ? subject.family : '');
    expect(findings.map((one) => `${family(one)} ${one.level}`)).toEqual([
      'aha avoid',
      'scent avoid',
      'retinoid avoid',
      'aha note',
    ]);
  });

  it('a tinted sunscreen is told with its iron oxides and nothing else, as our reading', () => {
    const { findings } = at(1, read([...GENTLE, IRON, ['Zinc Oxide', 'sunscreen_mineral']], ['sunscreen']));
    expect(findings).toMatchObject([
      { subject: { kind: 'product', type: 'makeup' }, basis: 'inferred', words: [{ text: 'CI 77491' }] },
    ]);
    expect(at(1, read(GENTLE, ['makeup'])).findings).toMatchObject([
      { subject: { kind: 'product', type: 'makeup' }, words: [] },
    ]);
  });

  it('a product for another place touches none only when no treatment was there', () => {
    const face = treated();
    const scalp = { ...treated(since(-24)), areas: ['scalp'] as const };
    const shampoo = read(GENTLE, ['hair']);
    expect(at(1, shampoo, { treatments: [face] }).onlyWhereItTouches).toBe(true);
    expect(at(1, shampoo, { treatments: [face, scalp] }).onlyWhereItTouches).toBeUndefined();
  });
});

describe('words of findings', () => {
  const hit = { family: 'scent', weight: 'decisive' } as const;
  const entry = (text: string, start: number, spans: readonly (readonly [number, number])[]): Recognition => ({
    ingredient: { text, start, end: start + text.length, position: 0 },
    known: true,
    hits: spans.map(([from, to]) => ({ ...hit, start: start + from, end: start + to })),
  });
  const wordsOf = (recognitions: readonly Recognition[], highlights: readonly Recognition[] = []) =>
    at(1, of({ lists: [{ from: 0, to: 99, recognitions, highlights }] })).findings.flatMap(({ words }) => words);

  it('are exactly what is printed, wherever the entry stands', () => {
    expect(wordsOf([entry('Aloe, Linalool (from oils)', 40, [[6, 14]])])).toEqual([
      { start: 46, end: 54, text: 'Linalool' },
    ]);
  });

  it('are told once for one place, and each for places that only begin or end alike', () => {
    const text = 'Lavender Oil';
    const twice = entry(text, 0, [
      [0, 12],
      [0, 12],
      [0, 8],
      [9, 12],
    ]);
    expect(wordsOf([twice], [twice]).map((word) => word.text)).toEqual(['Lavender Oil', 'Lavender', 'Oil']);
  });

  it('an alcohol that is only advertised does not make witch hazel worse', () => {
    const advertised = list([ALCOHOL]).recognitions.map((one) => ({
      ...one,
      hits: one.hits.map((each) => ({ ...each, weight: 'contextual' as const, note: 'highlight' as const })),
    }));
    const calm = of({ lists: [{ ...list([...GENTLE, HAMAMELIS]), recognitions: [] }] });
    const hazel = list([...GENTLE, HAMAMELIS]).recognitions;
    const analysis = { ...calm, lists: [{ from: 0, to: 99, recognitions: [...hazel, ...advertised] }] };
    expect(at(1, analysis).level).toBe('ask');
    expect(at(1, read([...GENTLE, HAMAMELIS, ALCOHOL])).level).toBe('avoid');
  });

  it('the switch for weak scent makes an alarm of weak scent alone', () => {
    const p = plan('article', { weakScentCounts: true });
    expect(at(1, read([...GENTLE, BENZYL]), { plan: p }).level).toBe('avoid');
    expect(at(1, read([...GENTLE, CITRIC]), { plan: p }).level).toBe('clear');
  });

  it('a word to allow makes a note of the clinic, one to avoid comes before it', () => {
    const allowed = at(1, read([...GENTLE, RETINOL]), { plan: plan('article', { allowWords: ['retinol'] }) });
    expect(allowed.findings).toMatchObject([{ level: 'note', basis: 'clinic', until: null, okFrom: null }]);
    expect(Object.hasOwn(allowed.findings[0] ?? {}, 'note')).toBe(false);
    const both = plan('article', { allowWords: ['retinol'], avoidWords: ['retinol'] });
    expect(at(1, read([...GENTLE, RETINOL]), { plan: both }).findings.map(({ level }) => level)).toEqual([
      'avoid',
      'avoid',
    ]);
  });

  it('what is allowed and noted anyway is told without a reason of its own', () => {
    const { findings } = at(1, read([...GENTLE, CITRIC]), { plan: plan('article', { allowWords: ['citric acid'] }) });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.note).toBeUndefined();
  });
});

describe('findings of several lists', () => {
  const words = (...spans: readonly (readonly [number, number])[]) =>
    spans.map(([start, end]) => ({ start, end, text: 'Parfum' }));
  const finding = (part: Partial<Finding>): Finding => ({
    subject: { kind: 'family', family: 'scent' },
    level: 'avoid',
    rule: 'scent',
    until: 1,
    okFrom: 1,
    basis: 'article',
    words: [],
    ...part,
  });

  it('are one when they say the same, with every word once', () => {
    const all = merged([
      finding({ words: words([0, 6]) }),
      finding({ words: words([0, 6], [0, 9], [3, 6], [50, 56]) }),
    ]);
    expect(all).toEqual([finding({ words: words([0, 6], [0, 9], [3, 6], [50, 56]) })]);
  });

  it.each<[string, Partial<Finding>]>([
    ['another level', { level: 'ask' }],
    ['another reason', { note: 'claim' }],
    ['another source', { basis: 'clinic' }],
    ['another rule', { rule: 'own' }],
    ['another family', { subject: { kind: 'family', family: 'aha' } }],
  ])('stay two with %s', (_, part) => {
    expect(merged([finding({}), finding(part)])).toHaveLength(2);
  });
});

describe('the ends of what holds', () => {
  const scent = { kind: 'family', family: 'scent' } as const;
  const ends = (p = plan(), hours = 1) => {
    const { findings, avoidUntil, okFrom } = at(hours, read([...GENTLE, PARFUM]), { plan: p });
    return [findings[0]?.level, findings[0]?.until, avoidUntil, okFrom].map((one) =>
      typeof one === 'number' ? hoursAfter(one) : one,
    );
  };
  const own = (id: string, advice: 'avoid' | 'ask' | 'ease-in', from: number, until: number | null) => ({
    id,
    subject: scent,
    advice,
    from,
    until,
  });

  it.each<[string, Parameters<typeof own>[], readonly unknown[]]>([
    ['one window', [], ['avoid', 72, 72, 72]],
    ['asking goes on', [['a', 'ask', 0, 100]], ['avoid', 72, 72, 100]],
    ['avoid follows avoid', [['a', 'avoid', 72, 90]], ['avoid', 90, 90, 90]],
    [
      'windows that overlap',
      [
        ['a', 'avoid', 10, 90],
        ['b', 'avoid', 20, 80],
      ],
      ['avoid', 90, 90, 90],
    ],
    ['a gap before the next', [['a', 'avoid', 80, 90]], ['avoid', 72, 72, 72]],
    ['avoid without an end', [['a', 'avoid', 0, null]], ['avoid', null, null, null]],
    ['asking without an end', [['a', 'ask', 0, null]], ['avoid', 72, 72, null]],
    ['easing in is fine', [['a', 'ease-in', 0, 100]], ['avoid', 72, 72, 72]],
  ])('%s', (_, rules, wanted) => {
    expect(ends(plan('article', { edits: rules.map((rule) => own(...rule)) }))).toEqual(wanted);
  });

  it('a milder advice that is stricter in between ends there', () => {
    const p = plan('article', { off: ['scent'], edits: [own('a', 'ask', 0, 100), own('b', 'avoid', 20, 40)] });
    expect(ends(p, 1)).toEqual(['ask', 20, null, 100]);
    expect(ends(p, 30)).toEqual(['avoid', 40, 40, 100]);
    expect(ends(p, 50)).toEqual(['ask', 100, null, 100]);
  });
});

describe('the next moment at which the verdict is another one', () => {
  it.each([
    [-10, 0],
    [0, 48],
    [1, 48],
    [48, 72], // the families looked for are fewer
    [72, 168],
    [168, null],
  ])('of retinol at %d h: %s', (hours, next) => {
    const change = nextChange(read([...GENTLE, RETINOL]), plan(), [treated()], since(hours));
    expect(hoursAfter(change)).toBe(next);
  });

  it('is the nearest of several treatments, in any order', () => {
    const series = [treated(since(500)), treated()];
    expect(hoursAfter(nextChange(read([...GENTLE, RETINOL]), plan(), series, since(1)))).toBe(48);
  });

  it('is when a treatment begins, though nothing is held back', () => {
    const off = plan('article', { off: plan().rules.map(({ id }) => id) });
    expect(hoursAfter(nextChange(read(GENTLE), off, [treated()], since(-5)))).toBe(0);
  });
});
