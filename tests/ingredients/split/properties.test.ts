import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnown } from '../../../src/ingredients/recognize/index.ts';
import { splitText } from '../../../src/ingredients/split/index.ts';
import { view } from '../../../src/ingredients/split/view.ts';
import { cpuOf } from '../../cpu.ts';

const RUNS = 10_000;

const names = fc.constantFrom(
  'Aqua',
  'Glycerin',
  'Retinol',
  'Parfum',
  'Citric Acid',
  '1,2-Hexanediol',
  'CI 77491',
  'Mica',
);
const bits = fc.constantFrom(
  ...[
    ', ',
    '; ',
    '\n',
    '\n\n',
    ' - ',
    ' / ',
    '. ',
    ': ',
    ' (',
    ') ',
    ' [',
    '] ',
    '*',
    '%',
    ' 5%',
    '&amp;',
    '<br>',
    '•',
    '·',
    '、',
  ],
  ...[
    'Ingredients: ',
    'Active Ingredients: ',
    'May contain ',
    '[+/- ',
    'free of ',
    'Step 1:',
    '-Retinol: Helps your skin. ',
    '전성분 ',
  ],
);
/** Texts made of what panels are made of, in any order, with noise between. */
const panels = fc
  .array(fc.oneof(names, bits, fc.string({ maxLength: 6, unit: 'binary' })), { maxLength: 40 })
  .map((parts) => parts.join(''));
const texts = fc.oneof(panels, fc.string({ maxLength: 200, unit: 'binary' }));

const known = (name: string): boolean => /^(?:aqua|glycerin|retinol|parfum|citric acid|mica)$/i.test(name);

describe('any text', () => {
  it('gives entries that slice back, in order, without overlap, inside their list', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const list of splitText(text, known).lists) {
          expect(list.from).toBe(list.ingredients[0]?.start);
          expect(list.to).toBe(list.ingredients.at(-1)?.end);
          for (const [position, entry] of list.ingredients.entries()) {
            expect(text.slice(entry.start, entry.end)).toBe(entry.text);
            expect(entry.text.trim()).not.toBe('');
            expect(entry.position).toBe(position);
            expect(entry.start).toBeGreaterThanOrEqual(last);
            expect(entry.end).toBeGreaterThan(entry.start);
            last = entry.end;
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('has no lists exactly when it is none, and several exactly when it is a kit', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { kind, lists } = splitText(text, known);
        expect(lists.length === 0).toBe(kind === 'none');
        if (kind === 'list') expect(lists).toHaveLength(1);
        if (kind === 'kit') expect(lists.length).toBeGreaterThan(1);
      }),
      { numRuns: RUNS },
    );
  });

  it('is read at its own length', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(view(text)).toHaveLength(text.length);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('known names', () => {
  const lists = fc.array(fc.constantFrom('Aqua', 'Glycerin', 'Retinol', 'Parfum', 'Squalane', 'Citric Acid'), {
    minLength: 3,
    maxLength: 30,
  });
  const separators = fc.constantFrom(', ', ',', '; ', ' | ', ' • ', '\n', '、', '，', ' ; ', ',\n');

  it('come out whole whatever divides them', () => {
    fc.assert(
      fc.property(lists, separators, (wanted, separator) => {
        const read = splitText(wanted.join(separator), isKnown);
        expect(read.lists.flatMap((l) => l.ingredients.map((i) => i.text))).toEqual(wanted);
      }),
      { numRuns: 300 },
    );
  });

  it('come out whole with marks, amounts and a notice around them', () => {
    const marks = fc.constantFrom('', '*', '**', ' *', '†', ' 5%', ' (2.5%)', ' 0,3 %');
    fc.assert(
      fc.property(lists, marks, (wanted, mark) => {
        const text = `Ingredients: ${wanted.map((name) => name + mark).join(', ')}. *Certified Organic`;
        expect(splitText(text, isKnown).lists[0]?.ingredients.map((i) => i.text)).toEqual(wanted);
      }),
      { numRuns: 300 },
    );
  });
});

/** Texts built to make a splitter look back, look ahead or nest without end. */
const HOSTILE: readonly (readonly [name: string, part: string])[] = [
  ['opening brackets', '('],
  ['closing brackets', ')'],
  ['pairs of brackets', '(a, '],
  ['commas', ','],
  ['spaces', ' '],
  ['line breaks', '\n'],
  ['line breaks and letters', 'a\n\n'],
  ['letters', 'a'],
  ['capitals', 'AaB'],
  ['words', 'retinol '],
  ['words in capitals', 'Retinol '],
  ['digits and commas', '1,'],
  ['colons', 'a: '],
  ['full stops', 'a. '],
  ['stars', '* '],
  ['dashes', ' -a'],
  ['slashes', ' / '],
  ['entities', '&amp;'],
  ['broken entities', '&#'],
  ['tags', '<br>'],
  ['broken tags', '<b '],
  ['percentages', '5% '],
  ['shade signs', '+/- '],
  ['headings', 'ingredients: '],
  ['claims', 'free of '],
  ['notices', 'certified organic '],
  ['notices without spaces', 'cosmos,'],
  ['notices in brackets', '(cosmos) '],
  ['dash bullets', '-a  '],
  ['dash labels', ' -a: '],
  ['numbers of a list', '1. a '],
  ['colour indices', '(CI 77891) a '],
  ['square headers', '[a] b '],
  ['zero-width marks', '\u200b'],
  ['ideographs', '水'],
  ['hangul words', '정제수 '],
];

/** The cheapest of a few runs, in milliseconds, so that a busy machine does not speak for the code. */
function cost(text: string): number {
  return Math.min(...Array.from({ length: 3 }, () => cpuOf(() => splitText(text, known))));
}

describe('time is linear', () => {
  it.each(HOSTILE)('%s', (_name, part) => {
    const of = (length: number): string => part.repeat(Math.ceil(length / part.length)).slice(0, length);
    cost(of(20_000));
    const small = cost(of(40_000));
    const large = cost(of(160_000));
    // Four times the text: quadratic would be sixteen times the work. The constant forgives what is too short to time.
    expect(large).toBeLessThan(small * 12 + 200);
  });
});
