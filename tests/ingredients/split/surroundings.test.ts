import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/ingredients/analyze.ts';
import type { Family } from '../../../src/ingredients/types.ts';

interface Language {
  readonly harmless: readonly string[];
  readonly inTheWay: readonly (readonly [name: string, family: Family])[];
  readonly separators: readonly string[];
  readonly before: readonly string[];
  readonly behind: readonly string[];
  readonly printed: readonly string[];
}

const HARMLESS =
  'Aqua; Glycerin; Butylene Glycol; Cetearyl Alcohol; Squalane; Dimethicone; Glyceryl Stearate; Sodium Hyaluronate; Panthenol; Allantoin; Carbomer; Xanthan Gum; Phenoxyethanol; Betaine; 1,2-Hexanediol'.split(
    '; ',
  );
const IN_THE_WAY: readonly (readonly [name: string, family: Family])[] = [
  ['Retinol', 'retinoid'],
  ['Glycolic Acid', 'aha'],
  ['Salicylic Acid', 'bha'],
  ['Parfum', 'scent'],
  ['Limonene', 'scent'],
  ['Lavandula Angustifolia (Lavender) Oil', 'scent'],
  ['Alcohol Denat.', 'drying_alcohols'],
  ['Ascorbic Acid', 'vitamin_c'],
];
const SEPARATORS = [', ', ',', '; ', ' • ', ' | ', '\n', ',\n', ' · ', ' - ', ' / ', '. '];
const BEFORE = [
  '',
  'Ingredients: ',
  'Ingredients* : ',
  'INGREDIENTS\n',
  'Ingredients (may vary): ',
  'Contains: ',
  'Inhaltsstoffe: ',
  'Fragrance-free and alcohol-free. Ingredients: ',
  'No parabens, no silicones, no fragrance. ',
  'Formulated without retinol. Full ingredients: ',
  '✓ Vegan ✓ Fragrance free ✓ Paraben free\n',
  'Key ingredients: Niacinamide, Panthenol.\nIngredients: ',
];
const BEHIND = [
  '',
  '.',
  '\n\nHow to use\nApply at night.',
  '. *Organic',
  '. **From organic farming',
  '. Made in France.',
  '\nFree from parabens and fragrance.',
  '\n- fragrance free\n- retinol free',
  ', no parabens',
  '; without mineral oil',
  '. No parabens',
  ' 50 ml',
];
const PRINTED = ['~', '~*', '*~', '~ 2%', '~ (0.5%)', '~¹', 'Organic ~'];

const LATIN: Language = {
  harmless: HARMLESS,
  inTheWay: IN_THE_WAY,
  separators: SEPARATORS,
  before: BEFORE,
  behind: BEHIND,
  printed: PRINTED,
};
const KOREAN: Language = {
  harmless:
    '정제수; 글리세린; 부틸렌글라이콜; 다이메티콘; 스쿠알란; 판테놀; 알란토인; 베타인; 카보머; 잔탄검; 페녹시에탄올; 1,2-헥산다이올'.split(
      '; ',
    ),
  inTheWay: [
    ['레티놀', 'retinoid'],
    ['글라이콜릭애씨드', 'aha'],
    ['살리실릭애씨드', 'bha'],
    ['향료', 'scent'],
    ['변성알코올', 'drying_alcohols'],
    ['라벤더오일', 'scent'],
  ],
  separators: [', ', ',', '\n', ' / ', ' · ', '; ', ',\n', '|'],
  before: ['', '전성분: ', '[전성분] ', '■ 전성분\n', '전성분 ', '무향료 제품입니다. 전성분: ', '용량: 50ml\n전성분: '],
  behind: [
    '',
    '.',
    '\n사용방법: 적당량을 바릅니다.',
    ' 사용방법 적당량을 덜어 바릅니다.',
    ' 50ml',
    '\n무향료 무색소',
    '\n제조국: 대한민국',
  ],
  printed: ['~', '~*', '~(2%)', '~ 1%', '~※'],
};
const JAPANESE: Language = {
  harmless:
    '水; グリセリン; BG; ジメチコン; スクワラン; パンテノール; アラントイン; ベタイン; カルボマー; キサンタンガム; フェノキシエタノール; DPG'.split(
      '; ',
    ),
  inTheWay: [
    ['レチノール', 'retinoid'],
    ['グリコール酸', 'aha'],
    ['サリチル酸', 'bha'],
    ['香料', 'scent'],
    ['エタノール', 'drying_alcohols'],
    ['ラベンダー油', 'scent'],
  ],
  separators: ['、', '、 ', ', ', '，', '・', '\n', '/', ' / ', '、\n'],
  before: ['', '全成分：', '【全成分】', '配合成分／', '●全成分：', '無香料・無着色。全成分：', '■成分\n'],
  behind: ['', '。', '\n使用方法：適量を手に取ります。', '\n※予告なく変更することがあります。', '\n無香料・無着色'],
  printed: ['~', '~*', '~(2%)', '~※'],
};
const CHINESE: Language = {
  harmless: '水; 甘油; 丁二醇; 聚二甲基硅氧烷; 角鲨烷; 泛醇; 尿囊素; 甜菜碱; 卡波姆; 黄原胶; 苯氧乙醇; 烟酰胺'.split(
    '; ',
  ),
  inTheWay: [
    ['视黄醇', 'retinoid'],
    ['羟基乙酸', 'aha'],
    ['水杨酸', 'bha'],
    ['香精', 'scent'],
    ['变性乙醇', 'drying_alcohols'],
    ['薰衣草油', 'scent'],
  ],
  separators: ['、', '，', ',', ', ', '；', '\n', ' / ', '|', '·'],
  before: [
    '',
    '成分：',
    '【成分】',
    '成分表\n',
    '主要成分：泛醇\n全成分：',
    '不含酒精、香精。成分：',
    '0添加酒精香精\n全成分：',
  ],
  behind: ['', '。', '\n使用方法：取适量涂抹于面部。', '\n不含酒精、香精', '\n（不添加防腐剂）', '\n*以实物为准'],
  printed: ['~', '~*', '~(2%)', '~※'],
};

const listIn = (language: Language) =>
  fc.record({
    others: fc.shuffledSubarray([...language.harmless], { minLength: 8 }),
    at: fc.nat(20),
    hit: fc.constantFrom(...language.inTheWay),
    printed: fc.constantFrom(...language.printed),
    separator: fc.constantFrom(...language.separators),
    before: fc.constantFrom(...language.before),
    behind: fc.constantFrom(...language.behind),
  });

describe.each([
  ['Latin letters', LATIN],
  ['Korean', KOREAN],
  ['Japanese', JAPANESE],
  ['Chinese', CHINESE],
])('a name in %s that is in the way, anywhere in a list, with anything around it', (_, language) => {
  it('is found', () => {
    fc.assert(
      fc.property(listIn(language), ({ others, at, hit: [name, family], printed, separator, before, behind }) => {
        const names = [...others];
        names.splice(at % (names.length + 1), 0, printed.replace('~', name));
        const { lists } = analyze(before + names.join(separator) + behind);
        const families = lists.flatMap((each) =>
          each.recognitions.flatMap(({ hits }) => hits.map((hit) => hit.family)),
        );
        expect(families).toContain(family);
      }),
      { numRuns: 1200 },
    );
  });
});
