import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexiconRows } from '../../../src/ingredients/lexicon/rows.ts';
import { normalizeName, squeeze } from '../../../src/ingredients/normalize.ts';
import { isKnown, recognize } from '../../../src/ingredients/recognize/index.ts';
import { cpuOf } from '../../cpu.ts';
import { familiesOf } from './families.ts';

const RUNS = { numRuns: 10_000 };
const rows = [...lexiconRows()];
const names = rows.flatMap((row) => row.names.filter(([, use]) => use === 'any').map(([name]) => name));
const plain = names.filter((name) => /^[a-z][a-z -]{4,}$/.test(name));

const wide = (text: string): string => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const accented = (text: string): string => text.replace(/[aeiou]/g, (c) => `${c}\u0301`);
const WAYS: ReadonlyArray<(name: string) => string> = [
  (name) => name.toUpperCase(),
  (name) => name.replace(/\b\w/g, (c) => c.toUpperCase()),
  (name) => wide(name),
  (name) => accented(name),
  (name) => name.replace(/[ -]/g, '  '),
  (name) => name.replace(/ /g, '\u00a0'),
  (name) => name.replace(/ /g, '\n'),
  (name) => name.replace(/-/g, '\u2011'),
  (name) => `${name}*`,
  (name) => ` ${name}.`,
  (name) => `${name}™`,
  (name) => name.split('').join('\u200b'),
];

describe('any string', () => {
  const strings = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc
      .array(fc.constantFrom(...names, '(', ')', '/', ' ', '-', ',', '&amp;', '\n'), { maxLength: 12 })
      .map((a) => a.join('')),
  );

  test('is accepted, and every hit lies within the entry with a note exactly when it is one', () => {
    fc.assert(
      fc.property(strings, (text) => {
        const { hits } = recognize({ text, start: 7, end: 7 + text.length, position: 0 });
        for (const hit of hits) {
          expect(hit.start).toBeGreaterThanOrEqual(7);
          expect(hit.end).toBeLessThanOrEqual(7 + text.length);
          expect(hit.note === undefined).toBe(hit.weight === 'decisive');
        }
        if (hits.length > 0) expect(isKnown(text)).toBe(true);
      }),
      RUNS,
    );
  });

  test('has one normalised form, which is its own', () => {
    fc.assert(
      fc.property(strings, (text) => {
        const name = normalizeName(text);
        expect(normalizeName(name)).toBe(name);
        expect(squeeze(name)).not.toContain(' ');
      }),
      RUNS,
    );
  });
});

describe('a name of the lexicon', () => {
  test('means the same in every case, width, accent and spacing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...plain), fc.constantFrom(...WAYS), (name, way) => {
        expect(familiesOf(way(name))).toBe(familiesOf(name));
      }),
      RUNS,
    );
  });

  test('is in its family when it stands alone', () => {
    for (const row of rows) {
      for (const [name, use] of row.names) {
        if (use === 'abbreviation') continue;
        const { hits, known } = recognize({ text: name, start: 0, end: name.length, position: 0 });
        expect(known, name).toBe(true);
        expect(
          hits.map((hit) => hit.family),
          name,
        ).toContain(row.family);
      }
    }
  });

  // "Huile de Camphre" beside another name is the French of ho wood oil: scent, not camphor.
  test('is found beside its bracketed or slashed twin', () => {
    const lost = plain
      .filter((name) => !/ferment|polymer|huile de camphre/.test(name))
      .flatMap((name) => [' (x)', ' (organic)', '/zzz', ' [+]'].map((twin) => [name, name + twin] as const))
      .filter(([name, twin]) => {
        const found = familiesOf(twin);
        return familiesOf(name)
          .split(' ')
          .some((family) => !found.includes(family.replace('~', '')));
      });
    expect(lost).toEqual([]);
  });
});

test('hostile entries of up to 140,000 signs are done in seconds, each', () => {
  const hostile = [
    '(',
    '/',
    'ci ',
    'a-\n',
    '오일',
    '&#x41;',
    'retin',
    ' and ',
    'no ',
    'ö',
    '等',
    '(no x)',
    'vit ',
    'ｖｉｔ ',
    'R e ',
  ];
  for (const piece of hostile) {
    const entry = { text: piece.repeat(20_000), start: 0, end: 1, position: 0 };
    expect(
      cpuOf(() => recognize(entry)),
      piece,
    ).toBeLessThan(3000);
  }
});
