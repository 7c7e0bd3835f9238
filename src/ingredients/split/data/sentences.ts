/** Words that stand in sentences and hardly ever inside a name, by language. Lower case, without Latin accents. */
const WORD_ROWS: readonly string[] = [
  'the your you our we us this that these those is are was were be been being has have had helps help helping helped which while',
  'for it its from into can will leaves leaving provides provide delivers deliver made known without when than not more most after',
  'before during each every look looks feel feels get make makes visibly how who what why they them their his her my me give gives',
  'there including over on all up out just only about other such as giving leave so also even keep keeps reduces reduce improves improve boosts protects nourishes hydrates soothes smooths',
  'moisturizes brightens supports promotes works designed formulated featuring infused enriched to at an with by',
  'der die das dem den und mit fur ist ihre haut wird werden eine einen auf aus zur zum bei auch sich nach vor wenn nicht sie wir',
  'les des une pour dans avec votre vos est sont cette qui que aux sur plus peau',
  'los las una para con sus este esta por que del mas piel',
  'per con che della delle degli nella sono questo questa pelle piu una',
  'uma com seu sua este esta nao por pele mais dos das',
  'het een van voor met uw zijn wordt deze naar huid niet ook',
  'oraz dla jest ktory ktora ktore skory przez sie nie',
  'och for med som att huden din ar inte det ett av till',
  'og med til som det er din dit ikke huden et af',
  'ja on joka tai ihon ihoa',
  'pro pleti ktery ktera ktere jsou neni pokozku',
  'icin ile bir olan cilt cildi ve bu',
  'для кожи это что который которая которые помогает обеспечивает при как она они не его ее',
  'untuk dan yang dengan pada kulit dari rambut',
  'cho va cua lam giup voi da khong',
];

export const SENTENCE_WORDS: ReadonlySet<string> = new Set(WORD_ROWS.flatMap((row) => row.split(' ')));

/** Endings and particles that make a sentence in scripts that do not divide words by spaces, and in Korean and Arabic. */
export const SENTENCE_PARTS: readonly string[] = [
  ...['です', 'ます', 'ください', 'ました', 'ません', 'により', 'として', 'しながら'],
  ...[
    '습니다',
    '합니다',
    '입니다',
    '주세요',
    '하세요',
    '됩니다',
    '위한',
    '도와',
    '해주는',
    '하는 ',
    '있는 ',
    '피부에',
    '피부를',
    '에서 ',
  ],
  ...['的肌', '帮助', '幫助', '适合', '適合', '可以', '请', '請', '您', '肌肤', '肌膚', '能够', '有助'],
  ...['على', 'التي', 'الذي', 'بشرة', 'يساعد'],
];

/** Words before a full stop that do not end a sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'denat spp sp ssp subsp var ext extr no nos st ste dr vol fil iln approx incl vs jr mr mrs ci cv conc max min nr alc exp sol aq purif pharm liq dest hydrog'.split(
    ' ',
  ),
);
