import { describe, expect, it } from 'vitest';
import { plan } from '../../src/aftercare/plan.ts';
import { treatmentAt } from '../../src/aftercare/treatment.ts';
import { type Area, HOUR } from '../../src/aftercare/types.ts';
import type { ProductType } from '../../src/ingredients/types.ts';
import { hoursAfter, since, TUESDAY, treated } from '../aftercare/make.ts';
import { at, GENTLE, IRON, levels, PARFUM, RETINOL, read } from './make.ts';

const MS = 1 / HOUR;

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
