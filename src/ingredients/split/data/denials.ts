/**
 * The words of claims that deny: a phrase before what is denied ("free from", "sans"), an ending or a word behind it
 * ("-free", "무첨가"). Without case and Latin accents; phrases of a row are divided by a bar.
 */
const BEFORE_ROWS: readonly string[] = [
  "free of|free from|without|no added|no|zero|100 ?% free (?:of|from)|formulated without|made without|not formulated with|does(?: not|n't) contain(?: any)?",
  "do(?:es)? not include|contains? 0 ?%|0 ?%|(?:we|formulas?|products?) excludes?|contains? no|never contains?|not tested on|never tested on|we don't use|non (?:contiene|testato)",
  'sans|formule sans|ne contient (?:pas|ni|aucun)(?: de)?|exempte? de|ohne(?: zusatz von)?|frei von|enthalt keine?n?',
  'sin|libre de|no contiene|no testado en|formulado sin|senza|privo di|sem|livre de|isento de|nao contem|zonder|vrij van|bevat geen',
  'bez(?! czarn| lilak| koraln)|wolny od|nie zawiera|neobsahuje|utan|fri fran|innehaller (?:inga|inget|inte)|uden|fri for',
  'indeholder ikke|uten|inneholder ikke|ilman|ei sisalla|fara|tanpa|bebas|khong chua|без|не содержит|не містить|не тестируется на',
  'χωρις|خالي? من|بدون|لا يحتوي على',
];
/** These need no space behind them. */
const UNSPACED_ROWS: readonly string[] = [
  "不含|不添加|未添加|零添加|0 ?% ?|(?:sans|formule sans|ne contient pas|exempte?) d'",
];
const BEHIND_ROWS: readonly string[] = [
  '무첨가|무함유|프리|불포함|를 함유하지 않|을 함유하지 않|フリー(?:処方)?|不使用|無添加|无添加|icermez',
];
/** Whole words that deny by themselves: what is denied is a part of the word. */
const WORD_ROWS: readonly string[] = [
  '[a-zß-ɏ]{3,24}(?:frei(?:e[rsnm]?)?|vrije?)|(?:o?parfy?u?m(?:e)?|alkohol|paraben|silikon|sulfat|retinol|olje|farge)(?:fri(?:tt|a)?|erad)',
  '(?:alkol|parfum|paraben|silikon|koku|sulfat|boya|retinol)s[iu]z',
  '無(?:香料|着色|鉱物油|アルコール|合成|防腐剤|添加|シリコン|油分)[^,、]{0,8}',
  'ノン(?:アルコール|シリコーン?|パラベン|オイル|フレグランス)',
  '无(?:酒精|香精|香料|色素|着色|防腐|添加|硅油|油|皂|激素|矿物油|硫酸|视黄醇|刺激)[^,、]{0,8}',
  '無(?:酒精|香精|色素|防腐劑|矽靈|油|皂)[^,、]{0,8}',
  '무(?:향|향료|알콜|알코올|색소|파라벤|실리콘|첨가|자극)',
];
/** What may follow "-free" in a title. */
const TITLE_ROWS: readonly string[] = [
  'formula|formulation|complex|toner|serum|cream|lotion|gel|product|version|variant|skincare|skin care|mist|balm',
  'moisturi[sz]er|cleanser|sunscreen|makeup|claim|blend|base|yes|certified|and vegan|beauty|care',
];

export const DENIERS: string = BEFORE_ROWS.join('|');
export const DENIERS_UNSPACED: string = UNSPACED_ROWS.join('|');
export const BEHIND: string = BEHIND_ROWS.join('|');
export const DENYING_WORDS: string = WORD_ROWS.join('|');
export const TITLES: string = TITLE_ROWS.join('|');
/** What is denied in general: names of what is meant follow. */
export const GENERAL: RegExp =
  /\b(?:following|ingredients?|chemicals?|nasties|substances?|additives|toxins|list|parabens?|parabenes?|parabene[ns]?|parabeni|parabenos|parabenow|sulfates?|sulphates?|phthalates?|silicones?|preservatives|allergens|colou?rants?|colorants)\b|성분|원료|成分|原料/;
