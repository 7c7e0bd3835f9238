import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plan } from '../../src/aftercare/plan.ts';
import { AVOID_FAMILIES, PRODUCT_TYPES } from '../../src/ingredients/types.ts';
import type { Level } from '../../src/verdict/types.ts';
import { since, treated } from '../aftercare/make.ts';
import { at, type Entry, read } from './make.ts';

const harmless: fc.Arbitrary<Entry> = fc.constantFrom<Entry[]>('Aqua', 'Glycerin', 'Squalane', 'Panthenol');
const harmful: fc.Arbitrary<Entry> = fc.constantFrom(...AVOID_FAMILIES).map((family): Entry => [`A ${family}`, family]);
const noted: fc.Arbitrary<Entry> = fc.constantFrom<Entry[]>(
  ['Citric Acid', ['aha', 'sets-ph']],
  ['Silica', ['physical_scrub', 'filler']],
);
const unknown: fc.Arbitrary<Entry> = fc.constant<Entry>({ unknown: 'Secret' });
const entries = fc.array(fc.oneof({ weight: 6, arbitrary: harmless }, harmful, noted, unknown), {
  minLength: 1,
  maxLength: 12,
});
const types = fc.subarray([...PRODUCT_TYPES], { maxLength: 3 });
const hours = fc.integer({ min: -50, max: 2000 });
const plans = fc.constantFrom(plan(), plan('stricter'), plan('article', { stillRed: true, weakScentCounts: true }));
const ORDER: readonly Level[] = ['clear', 'ease-in', 'unread', 'ask', 'avoid'];
const rank = (level: Level): number => ORDER.indexOf(level);

describe('whatever the list', () => {
  it('a harmless ingredient more takes no finding away', () => {
    fc.assert(
      fc.property(entries, harmless, types, hours, (list, more, kinds, hour) => {
        const keys = (all: readonly Entry[]) =>
          at(hour, read(all, kinds))
            .findings.map(({ subject, level }) => JSON.stringify([subject, level]))
            .sort();
        expect(keys([...list, more])).toEqual(keys(list));
      }),
    );
  });

  it('one finding more never makes the verdict better, and never brings okFrom closer', () => {
    fc.assert(
      fc.property(entries, harmful, types, hours, plans, (list, more, kinds, hour, p) => {
        const before = at(hour, read(list, kinds), { plan: p });
        const worse = at(hour, read([...list, more], kinds), { plan: p });
        // An entry that is recognised can lift a list over the 85 % line; what it then may not do is to hide a finding.
        if (before.level !== 'unread') expect(rank(worse.level)).toBeGreaterThanOrEqual(rank(before.level));
        if (before.okFrom !== null && worse.okFrom !== null) expect(worse.okFrom).toBeGreaterThanOrEqual(before.okFrom);
      }),
    );
  });

  it('okFrom never lies before avoidUntil, and both lie ahead', () => {
    fc.assert(
      fc.property(entries, types, hours, plans, (list, kinds, hour, p) => {
        const { avoidUntil, okFrom } = at(hour, read(list, kinds), { plan: p });
        for (const end of [avoidUntil, okFrom]) if (end !== null) expect(end).toBeGreaterThan(since(hour));
        if (avoidUntil !== null && okFrom !== null) expect(okFrom).toBeGreaterThanOrEqual(avoidUntil);
      }),
    );
  });

  it('what it promises comes true: not before okFrom, and then', () => {
    fc.assert(
      fc.property(entries, types, hours, (list, kinds, hour) => {
        const analysis = read(list, kinds);
        const { okFrom } = at(hour, analysis);
        if (okFrom === null) return;
        const h = (okFrom - since(0)) / 3_600_000;
        expect(['avoid', 'ask']).toContain(at(h - 1 / 3_600_000, analysis).level);
        expect(['ease-in', 'clear']).toContain(at(h, analysis).level);
      }),
    );
  });

  it('within one treatment time only ever makes it better', () => {
    fc.assert(
      fc.property(entries, types, fc.nat(1500), fc.nat(400), plans, (list, kinds, hour, later, p) => {
        const analysis = read(list, kinds);
        const level = (h: number) => at(h, analysis, { plan: p }).level;
        expect(rank(level(hour + later))).toBeLessThanOrEqual(rank(level(hour)));
      }),
    );
  });

  it('the stricter preset is never kinder than the article', () => {
    fc.assert(
      fc.property(entries, types, fc.nat(400), (list, kinds, hour) => {
        const level = (p = plan()) => rank(at(hour, read(list, kinds), { plan: p }).level);
        expect(level(plan('stricter'))).toBeGreaterThanOrEqual(level());
      }),
    );
  });

  it('a further treatment never makes it better', () => {
    fc.assert(
      fc.property(entries, types, fc.nat(400), fc.nat(400), (list, kinds, hour, other) => {
        const level = (treatments = [treated()]) => rank(at(hour, read(list, kinds), { treatments }).level);
        expect(level([treated(), treated(since(other))])).toBeGreaterThanOrEqual(level());
      }),
    );
  });

  it('clear means: read, known well enough, nothing held back', () => {
    fc.assert(
      fc.property(entries, types, hours, (list, kinds, hour) => {
        const verdict = at(hour, read(list, kinds));
        if (verdict.level !== 'clear') return;
        expect(verdict.unknown.length).toBeLessThanOrEqual(verdict.entries * 0.15);
        expect(verdict.findings.filter(({ level }) => level !== 'note')).toEqual([]);
      }),
    );
  });
});
