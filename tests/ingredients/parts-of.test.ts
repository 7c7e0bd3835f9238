import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/ingredients/analyze.ts';

const CLEANSER = 'Aqua, Glycerin, Decyl Glucoside, Panthenol';
const CREAM = 'Aqua, Glycerin, Squalane, Cetyl Alcohol';

describe('a kit of which one member has no list', () => {
  it.each([
    `Cleanser: ${CLEANSER}. Serum: see box`,
    `Cleanser: ${CLEANSER}\n\nSerum: please refer to the box.`,
    `Cleanser: ${CLEANSER}\nSerum: n/a\nCream: ${CREAM}`,
    `Cleanser: ${CLEANSER}\nSerum: ingredients on the box`,
    `Cleanser: ${CLEANSER}\nSerum: not available`,
    `Cleanser - ${CLEANSER}\nSerum - see box`,
    `Cleanser: ${CLEANSER}\nSerum (see box)`,
    `[Cleanser] ${CLEANSER} [Serum] see box`,
    `[Cleanser] ${CLEANSER} [Serum] [Cream] ${CREAM}`,
    `Cleanser: ${CLEANSER}\nSerum:`,
    `Step 1: ${CLEANSER}\nStep 2: see carton`,
    `Reinigung: ${CLEANSER}. Serum: siehe Verpackung`,
    `Nettoyant : ${CLEANSER}. Sérum : voir l'emballage`,
    `Limpiador: ${CLEANSER}\nSérum: ver envase`,
    `Detergente: ${CLEANSER}\nSiero: vedi confezione`,
    '洁面乳：水、甘油、丁二醇、泛醇\n精华液：见包装',
    '洗顔料：水、グリセリン、BG、パンテノール\n美容液：パッケージをご確認ください',
    '클렌저: 정제수, 글리세린, 부틸렌글라이콜, 판테놀\n세럼: 제품 패키지 참조',
  ])('is only a part: %j', (text) => {
    expect(analyze(text)).toMatchObject({ outcome: 'partial', reason: 'cut-off' });
  });

  it.each([
    `Cleanser: ${CLEANSER}. Serum: ${CREAM}`,
    `[Cleanser] ${CLEANSER} [Serum] ${CREAM}`,
    `Skin Set:\nCleanser: ${CLEANSER}.\nSerum:\n${CREAM}`,
    `Moisturizer Set:\nDay Cream: ${CLEANSER}\nNight Cream: ${CREAM}`,
    `Cleanser:\nIngredients: ${CLEANSER}.\nSerum:\nIngredients: ${CREAM}`,
    `Ingredients: ${CLEANSER}. Storage: see box. Expiry date: see packaging.`,
    `Face Cream: ${CREAM}. Batch: n/a`,
    `Ingredients: ${CREAM}. Mask size: see package`,
  ])('is whole: %j', (text) => {
    expect(analyze(text).outcome).toBe('read');
  });
});

describe('an extract in the place of a list', () => {
  it.each([
    'Contains: Niacinamide, Panthenol',
    'Contains: Aqua, Glycerin, Niacinamide',
    'With niacinamide, panthenol and squalane',
    'Enthält Niacinamid, Panthenol und Squalan.',
    'Основные ингредиенты: ниацинамид, пантенол',
    'Active ingredient (w/w): Salicylic acid 0.5%',
    'Contient : Niacinamide, Panthénol',
    'Enthält: Niacinamid, Panthenol',
    'Contiene: Niacinamida, Pantenol',
    '含有：烟酰胺、泛醇',
    'Wirkstoffe: Niacinamid, Panthenol',
    'Active ingredients: Niacinamide 10%, Zinc PCA 1%',
    'Active ingredient: Zinc oxide 20%',
    'Key ingredients: Niacinamide, Panthenol, Glycerin',
    'Actifs : Niacinamide, Panthénol',
    'Principi attivi: niacinamide, pantenolo',
    'Wirkstoff: Isotretinoin 0,05 %',
    'Active ingredient: Salicylic Acid 2%',
  ])('is never a whole list: %j', (text) => {
    expect(analyze(text)).toMatchObject({ outcome: 'partial', reason: 'highlights-only' });
  });

  it.each([
    `Contains: ${CLEANSER}, Squalane, Carbomer, Phenoxyethanol, Tocopherol, Betaine, Trehalose, Xanthan Gum`,
    `Active ingredients: Zinc oxide 20 %. Inactive ingredients: ${CREAM}`,
    `Ingredients: ${CREAM}`,
    CREAM,
  ])('look-alikes are: %j', (text) => {
    expect(analyze(text).outcome).toBe('read');
  });
});

it('what a label says is in the product is told, however short', () => {
  const { lists } = analyze(
    '1 g Creme enthält: 10 mg Clotrimazol. Sonstige Bestandteile: Wasser, Cetylalkohol, Vaselin',
  );
  expect(lists[0]?.highlights?.flatMap(({ hits }) => hits.map(({ family }) => family))).toEqual(['strong_actives']);
});
