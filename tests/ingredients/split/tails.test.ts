import { describe, expect, it } from 'vitest';
import { isKnown } from '../../../src/ingredients/recognize/index.ts';
import { entries, read } from './read.ts';

const LISTS: Readonly<Record<string, string>> = {
  latin: 'Aqua, Glycerin, Dimethicone, Panthenol, Salicylic Acid, Parfum',
  ko: '정제수, 글리세린, 디메치콘, 판테놀, 살리실릭애씨드, 향료',
  ja: '水、グリセリン、ジメチコン、パンテノール、サリチル酸、香料',
  zh: '水、甘油、聚二甲基硅氧烷、泛醇、水杨酸、香精',
};
const divided = (list: string): string[] => list.split(/[,、]\s?/);

/** The entries before the last, and whether the last begins with the name that the sentence ran into. */
function expectWhole(list: string, text: string): void {
  const names = divided(list);
  const found = entries(text).split(' | ');
  expect(read(text).kind).toBe('list');
  expect(found.slice(0, names.length - 1)).toEqual(names.slice(0, -1));
  expect(found[names.length - 1]?.startsWith(names.at(-1) ?? '?')).toBe(true);
  expect(isKnown(found[names.length - 1] ?? '')).toBe(true);
}

/** What shops print behind a list without a sign between. */
const SENTENCES: readonly (readonly [list: string, sentence: string])[] = [
  ['latin', 'Before using a product, please read the ingredient list on its package'],
  ['latin', 'Our brand regularly updates the ingredient lists of its products.'],
  ['latin', 'Les listes d’ingrédients de nos produits sont mises à jour régulièrement.'],
  ['latin', 'Bitte lesen Sie vor dem Gebrauch die Liste auf der Verpackung'],
  ['ko', '우리 브랜드는 제품의 성분 목록을 정기적으로 갱신합니다.'],
  ['ko', '가장 최근의 성분은 제품 포장에 기재되어 있습니다.'],
  ['ja', 'リニューアル等により成分が変わることがあります。'],
  ['ja', '最新の成分は製品のパッケージをご確認ください'],
  ['zh', '产品成分可能会更新，请以实物为准'],
  ['zh', '我们会定期更新产品成分，请您留意包装。'],
];

describe('a sentence that ran into the end of a list', () => {
  const GAPS = [' ', '\n', '. '];
  it.each(SENTENCES.flatMap(([list, sentence]) => GAPS.map((gap) => [list, gap, sentence] as const)))(
    '%s%j%s costs neither the list nor its last name',
    (list, gap, sentence) => {
      const text = LISTS[list] ?? '';
      expectWhole(text, text + gap + sentence);
    },
  );

  it.each(SENTENCES.filter(([list]) => list !== 'latin'))('%s%s glued to the last name costs nothing', (list, tail) => {
    const text = LISTS[list] ?? '';
    expectWhole(text, text + tail);
  });
});

describe('look-alikes', () => {
  it.each([
    ['praise', 'Niacinamide, panthenol and ceramides help your skin to look its best.'],
    ['praise with a solvent', 'We start with water, add glycerin, and then you feel how panthenol helps.'],
  ])('%s is still no list', (_, text) => {
    expect(read(text).kind).not.toBe('list');
  });

  it('a name in the words of a sentence, between names, stays', () => {
    expect(entries('Aqua, Glycerin, Panthenol, Allantoin, Retinol in the form of capsules, Parfum')).toContain(
      'Retinol',
    );
  });

  it('a name that the last entry tells in a sentence stays', () => {
    expect(entries('Aqua, Glycerin, Panthenol, Allantoin, our complex with Retinol for the skin')).toContain('Retinol');
  });
});
