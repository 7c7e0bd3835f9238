import { describe, expect, test } from 'vitest';
import { lexiconRows } from '../../../src/ingredients/lexicon/rows.ts';
import { entryGrades } from '../../../src/ingredients/recognize/entry.ts';
import { AVOID_FAMILIES } from '../../../src/ingredients/types.ts';

/** What shops print beside a name without changing what it is. */
const LATIN = (
  'Organic ~; Natural ~; Pure ~; Vegan ~; Encapsulated ~; Micronized ~; Liposomal ~; Stabilized ~; ~ Complex; ~ Powder; ~ Solution; ~ Crystals; ~ 1; ' +
  '~ USP; ~*; ~ 5%; 5% ~; ~™; ~ (plant derived); ~ (nano); ~ [Certified]; Organic ~ Powder'
).split('; ');
const JAPANESE = '天然~; ~末; ~液; 有機~; ~（天然）; ~*; ~(5%); リポソーム~'.split('; ');
const KOREAN = '천연~; ~분말; ~*; ~(5%)'.split('; ');

const AVOID: ReadonlySet<string> = new Set(AVOID_FAMILIES);
const found = (name: string): readonly string[] =>
  entryGrades(name)
    .grades.map(({ family }) => family)
    .filter((family) => AVOID.has(family));

/** Chemical names as long as a line stand alone in lists. */
const LONGEST = 40;
/** Names of the lexicon that count in any amount or dose, as they may stand in a longer entry. */
const names = [...lexiconRows()]
  .filter(({ family, weight }) => AVOID.has(family) && weight === 'decisive')
  .flatMap((row) => row.names)
  .filter(([name, use]) => use === 'any' && name.length <= LONGEST && found(name).length > 0)
  .map(([name]) => name);

const inScript = (script: RegExp): string[] => names.filter((name) => script.test(name));
const SCRIPTS = [
  ['Latin', names.filter((name) => !/[^ -~]/.test(name)), LATIN],
  ['Japanese or Chinese', inScript(/^[\u3040-\u9fff]+$/), JAPANESE],
  ['Korean', inScript(/^[\uac00-\ud7a3]+$/), KOREAN],
] as const;

describe.each(SCRIPTS)('a name in %s letters that is in the way', (_, all, forms) => {
  test('there are many of them', () => expect(all.length).toBeGreaterThan(150));

  test.each(forms)('is never known as harmless when it is printed as "%s"', (form) => {
    const lost = all.filter((name) => {
      const printed = form.replace('~', name);
      return entryGrades(printed).known && found(printed).length === 0;
    });
    expect(lost).toEqual([]);
  });
});
