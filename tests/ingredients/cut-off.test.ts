import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/ingredients/analyze.ts';

const LIST = 'Aqua, Glycerin, Niacinamide, Panthenol';

describe('a list that ends in dots', () => {
  it.each([
    `${LIST}...`,
    `${LIST}…`,
    `${LIST}, …`,
    `${LIST}... Read more`,
    `${LIST} … (more)`,
    `${LIST}, ... see packaging for full list`,
    `${LIST}... voir la liste complète sur l’emballage`,
    `Ingredients Day:\n${LIST}…\n\nIngredients Night:\n${LIST}, Squalane`,
  ])('is only a part: %j', (text) => {
    expect(analyze(text)).toMatchObject({ outcome: 'partial', reason: 'cut-off' });
  });

  it.each([
    LIST,
    `${LIST}.`,
    `${LIST}. Made with care...`,
    `${LIST}. See packaging for the full list.`,
    `Discover more... ${LIST}`,
    `${LIST}\n\nWe love it…`,
  ])('is whole where the dots are not its own: %j', (text) => {
    expect(analyze(text).outcome).toBe('read');
  });
});

describe('a list that says it is only a part', () => {
  it.each([
    ' and more',
    ', See more',
    ' View all',
    ', Mehr anzeigen',
    ', Voir plus',
    ', Pokaż więcej',
    ', Показать ещё',
    ', 더보기',
    ', もっと見る',
    ', 展开全部',
    ',',
    ', Butylene Glycol, Ret',
    ', Caprylic/',
    ', Butylene Glycol (',
    ' and',
    ', and more',
    ' & more',
    ' and many others.',
    ' and other ingredients',
    ', plus other ingredients',
    ' +12 more',
    ' (+ 14 others)',
    ', +8',
    ' (first 4 of 32 ingredients)',
    '. This is not a complete list.',
    '. List not exhaustive.',
    ', eccetera',
    '; see label for remaining ingredients',
    ' u.s.w.',
    ' e molto altro',
    ' y muchos más',
    ' e muito mais',
    ' oraz inne',
    ' i wiele innych',
    ' en nog veel meer',
    ', show 14 more',
    ', etc',
    ', among others',
    ' (partial list)',
    ' [truncated]',
    ' (abridged)',
    ' +18 ingredients',
    ', and so on',
    ', Rest siehe Packung',
    ', suite au dos',
    ' i więcej',
    ' и многое другое',
    ' [more]',
    '. Click for full list.',
    ', Sodium',
    ', Ethylhexyl',
    ', […] full list on pack',
    '. Full list on pack',
    '. Remaining ingredients are listed on the box.',
    ' et autres ingrédients',
    '. Autres ingrédients : voir l’emballage.',
    ' usw.',
    ' u. a.',
    ', u.v.m.',
    ' und viele mehr',
    ', weitere Inhaltsstoffe siehe Verpackung',
    '. Weitere Inhaltsstoffe siehe Verpackung.',
    ', y más',
    ', entre otros',
    '. Resto de ingredientes en el envase.',
    ', e altri ingredienti',
    ', ecc.',
    ', i inne',
    ', itd.',
    '. Pozostałe składniki na opakowaniu.',
    ', enz.',
    '. Overige ingrediënten op de verpakking.',
    ', m.m.',
    ' ve diğerleri',
    ', и др.',
    '. Остальные ингредиенты см. на упаковке.',
  ])('is one: %j behind it', (end) => {
    expect(analyze(LIST + end)).toMatchObject({ outcome: 'partial' });
  });

  it.each([
    '水、甘油、丁二醇、泛醇等',
    '水、甘油、丁二醇、泛醇等多种成分。',
    '水、甘油、烟酰胺、泛醇，其余成分见包装',
    '水、グリセリン、BG、パンテノールなど',
    '水、グリセリン、BG、パンテノール（一部抜粋）',
    '水、グリセリン、BG、パンテノール、その他',
    '정제수, 글리세린, 부틸렌글라이콜, 판테놀 외 20종',
    '정제수, 글리세린, 부틸렌글라이콜, 판테놀 등',
    `See packaging for full ingredients: ${LIST}`,
    `Partial list: ${LIST}`,
    `Top 4 ingredients: ${LIST}`,
    `Not all ingredients are listed: ${LIST}`,
    `Main ingredients are ${LIST}`,
    `Enthält u. a.: ${LIST}`,
    '水、甘油、甜菜碱、角鲨烷及其他成分',
    `Ingredients include: ${LIST}`,
  ])('is one: %j', (text) => {
    expect(analyze(text)).toMatchObject({ outcome: 'partial' });
  });

  it.each([
    `${LIST}. Ingredients may change; see packaging for the most accurate list.`,
    `${LIST}. For the most complete list of ingredients, please refer to the packaging.`,
    `${LIST}. Suitable for face, neck, etc.`,
    `${LIST}. For dry, oily skin and more!`,
    `${LIST}\n\nOther products you may like`,
    `${LIST}\n\nMore about our ingredients`,
    `${LIST}. Bitte beachten Sie die vollständigen Angaben auf der Verpackung.`,
    `${LIST}, Amidon de maïs`,
    `${LIST}. View all ingredients`,
    `${LIST}, Zinc`,
    '水、甘油、烟酰胺、泛醇。成分以实物包装为准。',
    '정제수, 글리세린, 부틸렌글라이콜, 판테놀. 전성분은 제품 포장을 확인하세요.',
  ])('is none, and stays whole: %j', (text) => {
    expect(analyze(text).outcome).toBe('read');
  });

  it('warns of what it names', () => {
    expect(analyze('Aqua, Glycerin, Niacinamide, Retinol and more')).toMatchObject({
      outcome: 'partial',
      lists: [{ recognitions: [{}, {}, {}, { hits: [{ family: 'retinoid' }] }] }],
    });
  });
});
