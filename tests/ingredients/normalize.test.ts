import { describe, expect, it } from 'vitest';
import { normalizeName } from '../../src/ingredients/normalize.ts';

describe('a name that is written plainly already', () => {
  it('is the same as beside a letter that is not: Cyrillic, kana and Hangul one by one', () => {
    for (const [from, to] of [
      [0x430, 0x451],
      [0x3041, 0x30ff],
      [0xac00, 0xd7a3],
    ] as const)
      for (let code = from; code <= to; code++) {
        const letter = String.fromCharCode(code);
        expect(normalizeName(`${letter}é`)).toBe(`${normalizeName(letter)}e`);
      }
  });

  it.each([
    ['글라이콜릭애시드', '글라이콜릭애씨드'],
    ['гиалуроновая кислота', 'гиалуроновая кислота'],
    ['йод', 'иод'],
    ['アスコルビン酸', 'アスコルビン酸'],
    ['레티놀  크림', '레티놀 크림'],
    [' лаванда', 'лаванда'],
  ])('%s', (printed, name) => expect(normalizeName(printed)).toBe(name));
});
