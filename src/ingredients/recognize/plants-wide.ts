import type { Grade } from '../lexicon/rows.ts';
import type { Part, Product } from './plant-words.ts';
import { plantNames, productGrades } from './plants.ts';

/** Ends of names in Korean, Japanese and Chinese, the longest first, and what they say. */
function ends<T>(rows: ReadonlyArray<readonly [T, string]>): ReadonlyArray<readonly [string, T]> {
  return rows
    .flatMap(([value, words]) => words.split(' ').map((word): readonly [string, T] => [word, value]))
    .sort((a, b) => b[0].length - a[0].length);
}

const PRODUCTS = ends<Product>([
  ['oil', '오일 에센셜오일 정유 앱솔루트 유 油 精油 オイル 精油 アブソリュート 净油 香油'],
  ['water', '수 워터 증류수 水 花水 纯露 ウォーター 蒸留水 液 汁水'],
  ['juice', '즙 주스 汁 果汁 ジュース'],
  [
    'other',
    '추출물 추출액 가루 분말 왁스 엑스 엑기스 エキス 末 粉 粉末 ロウ 提取物 萃取 萃取物 提取液 萃取液 抽出液 抽出物 流エキス チンキ 蜡 浸膏 浓缩物',
  ],
]);

const PARTS = ends<Part>([
  ['seed', '씨 씨드 종자 커넬 種子 核 籽 仁'],
  ['fruit', '열매 과실 과일 프루트 果実 果 果实'],
  [
    'part',
    '꽃 잎 껍질 뿌리 줄기 나무껍질 목부 전초 싹 가지 바늘잎 허브 피 꽃잎 나무 꽃/잎 꽃/잎/줄기 잎/줄기 花 葉 叶 果皮 皮 根 茎 枝 樹皮 树皮 木 全草 芽 蕾 花/葉/茎 针叶 心材 木心 木质部 根茎 茎叶 叶/茎 花/叶/茎',
  ],
]);

function cut<T>(name: string, rows: ReadonlyArray<readonly [string, T]>): readonly [string, T] | undefined {
  for (const [end, value] of rows)
    if (name.endsWith(end) && name.length > end.length) return [name.slice(0, -end.length), value];
  return undefined;
}

/** Words before the plant that change nothing: organic, hydrolysed waters are none of them. */
const BEFORE = /^(?:유기농|천연|有機|天然|オーガニック|비터|스위트|잉글리쉬|불가리아|와일드)/;

function marksOf(stem: string): string | undefined {
  const { wide } = plantNames();
  return wide.get(stem) ?? wide.get(stem.replace(BEFORE, ''));
}

/** Cuts parts off the end until a plant is left: `라벤더꽃잎줄기`. */
function partAndPlant(stem: string): { marks: string; part: Part } | undefined {
  let rest = stem;
  let part: Part = 'none';
  for (let i = 0; i < 4; i++) {
    const marks = marksOf(rest);
    if (marks !== undefined) return { marks, part };
    const shorter = cut(rest, PARTS);
    if (!shorter) return undefined;
    rest = shorter[0];
    if (part !== 'part') part = shorter[1];
  }
  return undefined;
}

const SPOILED = /발효|여과물|세포|캘러스|단백질|하이드롤라이즈드|가수분해|発酵|培養|加水分解|发酵|细胞|水解/;

/**
 * The same as `plantGrades` for a squeezed name in Korean, Japanese or Chinese, whose words stand without spaces.
 *
 * @example widePlantGrades('라벤더꽃오일')?.[0]?.weight // 'decisive'
 */
export function widePlantGrades(name: string): Grade[] | undefined {
  const bare = partAndPlant(name);
  const made = cut(name, PRODUCTS);
  const plant = made ? (partAndPlant(made[0]) ?? bare) : bare;
  if (!plant) return undefined;
  if (SPOILED.test(name)) return [];
  if (!made || plant === bare) return productGrades(plant.marks, 'other', plant.part, true);
  return productGrades(plant.marks, made[1], plant.part, false);
}
