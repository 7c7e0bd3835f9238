import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeName } from '../../src/ingredients/normalize.ts';
import { isHarmless } from '../../src/ingredients/recognize/harmless.ts';
import { cpuOf } from '../cpu.ts';
import { MADE_UP, MISSPELT_FAMILIES, ORDINARY_WORDS, REAL, SHOP_WORDS } from './harmless-names.ts';

const harmless = (name: string) => isHarmless(normalizeName(name));

describe('real ingredients are known', () => {
  it.each(REAL)('%s', (_kind, names) => {
    expect(names.filter((name) => !harmless(name))).toEqual([]);
  });

  it('in any case, with or without signs', () => {
    for (const name of REAL.flatMap(([, names]) => names)) {
      expect(harmless(name.toUpperCase()), name).toBe(true);
      expect(harmless(`${name}*`), name).toBe(true);
    }
  });
});

describe('what is no ingredient is not known', () => {
  const strangers = [...SHOP_WORDS, ...ORDINARY_WORDS, ...MADE_UP];

  it('has enough strangers to say so', () => expect(strangers.length).toBeGreaterThanOrEqual(400));

  it.each([
    ['words of shops', SHOP_WORDS],
    ['ordinary words', ORDINARY_WORDS],
    ['made-up names', MADE_UP],
  ])('%s: at most 2 in 100 pass', (_kind, names) => {
    const passed = names.filter(harmless);
    expect(passed.length / names.length, passed.join(', ')).toBeLessThanOrEqual(0.02);
  });

  it('a made-up genus never passes, whatever part or product stands behind it', () => {
    for (const rest of [
      'Extract',
      'Seed Oil',
      'Leaf Water',
      'Vulgaris Root Extract',
      'Officinalis (Blorp) Flower Oil',
    ]) {
      for (const genus of ['Blorvexia', 'Quorumella', 'Zephandra']) expect(harmless(`${genus} ${rest}`)).toBe(false);
    }
  });

  it.each(['No Parabens', 'Gluten free', 'Fragrance-free', 'Sans Parabène', ''])('%s', (claim) =>
    expect(harmless(claim)).toBe(false),
  );
});

describe('families are left to the families', () => {
  it.each(MISSPELT_FAMILIES)('%s', (name) => expect(harmless(name)).toBe(false));
});

describe('any text', () => {
  it('is accepted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(typeof harmless(text)).toBe('boolean');
        expect(typeof isHarmless(text)).toBe('boolean');
      }),
      { numRuns: 10_000 },
    );
  });

  it('of random letters is hardly ever an ingredient', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 6, maxLength: 14 });
    const passed = fc.sample(letters, { numRuns: 5_000, seed: 7 }).filter(harmless);
    expect(passed.length, passed.join(', ')).toBeLessThanOrEqual(25);
  });

  it('of great length takes no more time than its length', () => {
    const long = [
      'methyl'.repeat(20_000),
      'aqua '.repeat(20_000),
      '글리'.repeat(20_000),
      'масло'.repeat(20_000),
      'rosa '.repeat(20_000),
    ];
    const spent = cpuOf(() => {
      for (const text of long) expect(isHarmless(text)).toBe(false);
    });
    expect(spent).toBeLessThan(2_000);
  });
});

it('the tables weigh at most 51 kB compressed', () => {
  const folder = new URL('../../src/ingredients/lexicon/harmless/', import.meta.url);
  const sources = readdirSync(folder).map((file) => readFileSync(new URL(file, folder)));
  expect(gzipSync(Buffer.concat(sources), { level: 9 }).length).toBeLessThanOrEqual(51_000);
});
