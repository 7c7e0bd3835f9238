/** Where a shop's markup keeps the list: a part of its host name, and CSS selectors, best first. All the reader carries. */
export type Place = readonly [id: string, host: RegExp, selectors: string];

export const PLACES: readonly Place[] = [
  ['sephora', /(?:^|\.)sephora\./, '#ingredients,[data-at=ingredient_list],.ingredients-content'],
  ['amazon', /(?:^|\.)amazon\./, '#nic-ingredients-content,#important-information .content'],
  ['rossmann', /(?:^|\.)rossmann\.de$/, '#GRP_INHALTSSTOFFE .rm-cms'],
  ['incidecoder', /^incidecoder\./, '#showmore-section-ingredlist-short,#ingredlist-short'],
  ['skinsort', /^skinsort\./, '[data-ingredient-list-copy-target=list]'],
  ['open-beauty-facts', /\.openbeautyfacts\./, '#panel_ingredients_content .panel_text'],
];
