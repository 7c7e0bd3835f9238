import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/ingredients/analyze.ts';
import { type Analysis, AVOID_FAMILIES } from '../../src/ingredients/types.ts';
import { cpuOf } from '../cpu.ts';

const avoid: ReadonlySet<string> = new Set(AVOID_FAMILIES);

const entriesOf = ({ lists }: Analysis) => lists.flatMap((list) => [...list.recognitions, ...(list.highlights ?? [])]);

/** Families with an alarm, without what is only worth a note. */
function alarms(analysis: Analysis): ReadonlySet<string> {
  const hits = entriesOf(analysis).flatMap((entry) => entry.hits);
  return new Set(hits.filter((hit) => hit.weight === 'decisive' && avoid.has(hit.family)).map((hit) => hit.family));
}

/** All families, notes too. */
const families = (analysis: Analysis): ReadonlySet<string> =>
  new Set(entriesOf(analysis).flatMap((entry) => entry.hits.map((hit) => hit.family)));

const CREAM = 'Aqua, Glycerin, Squalane, Cetearyl Alcohol, Panthenol, Tocopherol, Xanthan Gum, Phenoxyethanol';

describe('what kind of reading a text is', () => {
  it.each<[string, string, Analysis['outcome'], string | undefined]>([
    ['a full list', CREAM, 'read', undefined],
    ['a kit', `Day Cream: ${CREAM}. Night Cream: ${CREAM}, Retinol.`, 'read', undefined],
    ['nothing', '', 'unread', 'empty'],
    ['white space', ' \n\t ', 'unread', 'empty'],
    ['a slogan', 'Visit the Lumen Lab boutique', 'unread', 'not-a-list'],
    ['no information', 'No Info', 'unread', 'not-a-list'],
    ['a footnote', '*Certified organic', 'unread', 'not-a-list'],
    [
      'a list of which too much is unknown',
      'Aqua, Glycerin, Squalane, Panthenol, Tocopherol, Betaine, Quxoline Bark, Zorbanide, Flimtane Wax, Xanthan Gum',
      'read',
      'too-much-unknown',
    ],
  ])('%s', (_, text, outcome, reason) => {
    const analysis = analyze(text);
    expect([analysis.outcome, analysis.reason]).toEqual([outcome, reason]);
  });

  it('says what kind of product it is', () => {
    expect(analyze(CREAM, { name: 'Foaming face wash' }).types).toEqual(['cleanser']);
  });
});

describe('what the marketing text names', () => {
  it('a bullet without a description counts, as entry or as highlight', () => {
    expect(alarms(analyze(`-Blend of Alpha-Hydroxy Acids -Rice water\n${CREAM}`))).toContain('aha');
  });

  const highlights = (text: string): readonly string[] =>
    analyze(text).lists.flatMap((list) => (list.highlights ?? []).map(({ ingredient }) => ingredient.text));

  it.each<[string, string, readonly string[]]>([
    ['a bullet', `-Vitamin C: brightens the look of skin. ${CREAM}`, ['Vitamin C']],
    ['two names in a bullet', `-Retinol and Bakuchiol: smooth the look of lines.\n${CREAM}`, ['Retinol', 'Bakuchiol']],
    [
      'what a plant oil holds, as a note',
      `-Vitamin A in Sacha Inchi Oil: nourishes. ${CREAM}`,
      ['Vitamin A in Sacha Inchi Oil'],
    ],
    ['nothing absent', `-Retinol-free: gentle on skin.\n-Without parfum: calm.\n${CREAM}`, []],
    ['no title of a list', `Retinol Cream: ${CREAM}`, []],
    ['no footnote', `${CREAM}. *Natural component of essential oils.`, []],
    ['nothing that is an entry anyway', `-Retinol: smooths. ${CREAM}, Retinol`, []],
  ])('%s', (_, text, expected) => {
    expect(highlights(text)).toEqual(expected);
  });
});

const HARMLESS = ['Aqua', 'Glycerin', 'Squalane', 'Panthenol', 'Betaine', 'Trehalose', 'Allantoin', 'Dimethicone'];
const MEMBERS = [
  'Retinol',
  'Parfum',
  'Linalool',
  'Alcohol Denat.',
  'Salicylic Acid',
  'Menthol',
  'Papain',
  'Bakuchiol',
  'Limonene',
];
const names = fc.array(fc.constantFrom(...HARMLESS, ...MEMBERS), { minLength: 4, maxLength: 20 });
const listed = (entries: readonly string[]): string =>
  ['Aqua', 'Glycerin', 'Squalane', ...entries, 'Xanthan Gum'].join(', ');

describe('a share of nought', () => {
  it.each([
    ['among the entries', 'Aqua, Glycerin, Squalane, 0% Retinol, Panthenol, Allantoin, Betaine', 'contextual'],
    ['before a list, and no entry', '0% Retinol, 0% Parfum. Aqua, Glycerin, Squalane, Panthenol, Betaine', undefined],
    ['and no other share', 'Aqua, Glycerin, Squalane, 0.1% Retinol, Panthenol, Allantoin, Betaine', 'decisive'],
  ])('is a claim %s', (_, text, weight) => {
    const hits = analyze(text).lists.flatMap((list) => list.recognitions.flatMap((one) => one.hits));
    const retinoid = hits.find((hit) => hit.family === 'retinoid');
    expect(retinoid?.weight).toBe(weight);
  });
});

describe('any text', () => {
  const runs = { numRuns: 10_000 };

  it('is accepted, and offsets slice back to the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const entry of entriesOf(analyze(text))) {
          expect(text.slice(entry.ingredient.start, entry.ingredient.end)).toBe(entry.ingredient.text);
          for (const hit of entry.hits)
            expect(hit.start >= 0 && hit.end <= text.length && hit.start < hit.end).toBe(true);
        }
      }),
      runs,
    );
  });

  it('keeps its findings when a harmless ingredient is added', () => {
    fc.assert(
      fc.property(names, fc.constantFrom(...HARMLESS), fc.nat(), (entries, more, place) => {
        const at = place % (entries.length + 1);
        const longer = [...entries.slice(0, at), more, ...entries.slice(at)];
        expect([...families(analyze(listed(longer)))]).toEqual(
          expect.arrayContaining([...alarms(analyze(listed(entries)))]),
        );
      }),
      runs,
    );
  });

  it('has the same findings in any case, width and separator', () => {
    const wide = (text: string): string =>
      text.replace(/[A-Za-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    const forms = [
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
      wide,
      (text: string) => text.replaceAll(', ', '; '),
      (text: string) => text.replaceAll(', ', ' • '),
      (text: string) => text.replaceAll(', ', '\n'),
      (text: string) => text.replaceAll(', ', '，'),
    ];
    fc.assert(
      fc.property(names, fc.constantFrom(...forms), (entries, form) => {
        const text = listed(entries);
        expect([...alarms(analyze(form(text)))].sort()).toEqual([...alarms(analyze(text))].sort());
      }),
      runs,
    );
  });

  it('two lists joined give the union', () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        const union = new Set([...alarms(analyze(listed(a))), ...alarms(analyze(listed(b)))]);
        expect([...alarms(analyze(`${listed(a)}, ${listed(b)}`))].sort()).toEqual([...union].sort());
      }),
      runs,
    );
  });
});

describe('time', () => {
  it('is linear also for texts made to be slow', () => {
    const slow = [
      '-'.repeat(60_000),
      ' -'.repeat(30_000),
      ':'.repeat(60_000),
      `-${'a '.repeat(30_000)}`,
      '('.repeat(60_000),
      `-a${' '.repeat(60_000)}:`,
    ];
    for (const text of slow) {
      expect(cpuOf(() => analyze(`${text} ${CREAM}`, { name: text.slice(0, 2000) }))).toBeLessThan(3000);
    }
  });
});
