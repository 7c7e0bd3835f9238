/**
 * Phrases of sentences that speak about the list or the pack: nothing in such a sentence is an entry. Case and accents
 * do not matter; phrases of a row are divided by a bar.
 */
const NOTICE_ROWS: readonly string[] = [
  'ingredient lists may change|ingredient list may change|ingredients may change|subject to change|refer to the ingredient|refer to the product',
  'refer to product|refer to your product|refer to the pack|refer to packaging|see packaging|product package',
  'product packaging|most up-to-date|most up to date|most current|accuracy of the ingredient|certified organic',
  'organic ingredient|organically grown|organic farming|organic agriculture|organic farms|from organic',
  'organic origin|natural origin|naturally derived|plant derived|naturally occurring|natural component',
  'natural essential oil|of natural essential|from essential oil|of essential oil|natural fragrance of|cosmos',
  'ecocert|natrue|usda|fair trade|fairtrade|non-gmo',
  'cruelty-free|cruelty free|total ingredients|of total|of the total|visit the',
  'no info|all rights reserved|patent pending|learn more|click here|for external use',
  'keep out of reach|avoid contact with|consult a|natural ingredients|wild harvested|wildcrafted',
  'dermatologist tested|original formula|fragrances of natural|not tested on|ingredient listing|the list of ingredients',
  'ingredients list is|ingredient list is|we recommend|allergen|vegan collagen is|agriculture biologique',
  'issus de l|issu de l|origine naturelle|origine vegetale|huiles essentielles naturelles|susceptible',
  "liste des ingredients peut|listes d'ingredients|peuvent faire l'objet|certifie|emballage|biologischem anbau",
  'kontrolliert biologisch|naturlichen ursprungs|atherischen olen|aus kontrolliert|anderungen vorbehalten|auf der verpackung',
  'zutaten aus|rohstoffe aus|bio-anbau|agricultura ecologica|cultivo ecologico|agricultura biologica',
  'origen natural|origine naturale|origem natural|lista de ingredientes puede|aceites esenciales naturales|agricoltura biologica',
  'coltivazione biologica|oli essenziali naturali|sul pacchetto|confezione del prodotto|embalagem do produto|envase del producto',
  'biologische landbouw|biologische teelt|natuurlijke oorsprong|upraw ekologicznych|rolnictwa ekologicznego|pochodzenia naturalnego',
  'ekologiskt|ekologisk odling|naturligt ursprung|okologisk|naturlig oprindelse|luomu',
  'luonnonmukaisesti|ekologickeho zemedelstvi|prirodniho puvodu|списки ингредиентов могут|список ингредиентов может|списку ингредиентов',
  'органического|описание/карточка|в карточке|полный inci|органического земледелия|натурального происхождения',
  'organik tarım|organik tarim|オーガニック|変更になる|変更する場合|パッケージ',
  '表示をご|유기농|표시:|변경될 수|제품 포장|실제 제품',
  '식물 유래|천연 유래|천연유래|有机认证|有機認證|以实物',
  '以實物|以包装|以包裝|仅供参考|僅供參考',
];

export const NOTICES: readonly string[] = NOTICE_ROWS.flatMap((row) => row.split('|'));
