import { describe, expect, it } from 'vitest';
import { HOUR } from '../../src/aftercare/types.ts';
import type { ProductType } from '../../src/ingredients/types.ts';
import { hoursAfter, since } from '../aftercare/make.ts';
import { ALCOHOL, at, CITRIC, type Entry, GENTLE, list, PARFUM, RETINOL, read } from './make.ts';

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
