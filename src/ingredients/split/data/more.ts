import { lazy } from '../../lazy.ts';

/**
 * The words with which a list says that it is only a part. Phrases of a row are divided by a bar and are parts of
 * patterns; the text is as printed, so accents stand.
 */
/** A letter: `\p{L}` under `iu` takes the engine tens of milliseconds to compile at the first list; this says the same of labels. */
const LETTER =
  '[^\\s\\d!-\\/:-@\\[-`{-~\u00a0-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u2000-\u2bff\u3000-\u3004\u3007-\u3030\uff00-\uff0f]';
const pattern = (source: string, flags: string): RegExp => new RegExp(source.replaceAll('\\p{L}', LETTER), flags);

const AND = 'and|plus|as well as|show|view|et|und|sowie|oraz|y|e|ed|i|en|og|och|ja|ve|и|та|&|\\+';
const MORE =
  'more|others?|the rest|so (?:on|forth|weiter)|autres?|(?:viele )?weitere[nrs]?|(?:viele )?andere[nrs]?|(?:vieles? )?mehr|otr[oa]s|más|outr[oa]s|plus|encore|altr[io]|inn[eych]+|więcej|друг(?:ие|их|ое)|diğer(?:leri)?|daha fazlası|meer|mera|andra|andre|muita|lisää';
const NAMED =
  'more|others?|further|additional|remaining|autres|weitere|sonstige|übrige|otros|demás|outros|altri|pozostałe|inne|другие|прочие|остальные|diğer|overige|andere|övriga|øvrige';
const INGREDIENTS =
  'ingr[ée]di[eë]n\\p{L}*|inhalts\\p{L}*|bestandteile|zutaten|składnik\\p{L}*|ингредиент\\p{L}*|компонент\\p{L}*|bileşen\\p{L}*|substances|extracts|actives';
const SHORT =
  'etc(?:etera)?|etcétera|eccetera|so on|so forth|co|usw|u\\. ?s\\. ?w|u\\. ?a|u\\. ?v\\. ?m|u\\. ?ä|uvm|ecc|itd|itp|enz|m\\.m|m\\. ?fl|osv|jne|vb|и др|и пр|и т\\. ?[дп]|та ін|among others|entre (?:otr[oa]s|outr[oa]s|autres)|unter anderem';
const EAST = '(?:等|など|[,，、 及和と](?:ほか|その他|其他|他|외|등|기타))[^,、.。\\n]{0,10}';
/** What stands on the button that shows the rest. */
const BUTTON =
  '(?:see|read|view|show|load) (?:more|all)|(?:mehr|alle) (?:anzeigen|lesen)|voir (?:plus|tout)|afficher (?:plus|tout)|ver (?:más|mais|todo|tudo)|mostrar (?:más|mais)|mostra (?:di più|tutto)|leggi (?:di più|tutto)|(?:pokaż|czytaj) (?:więcej|wszystko)|meer (?:weergeven|lezen|tonen)|показать (?:ещ[её]|все|вс[её]|полностью)|daha fazla(?:sını)? (?:göster|gör|oku)|더 ?보기|전체 ?보기|もっと(?:見る|読む)|続きを(?:読む|見る)|全て表示|すべて表示|展开(?:全部|更多)?|查看(?:更多|全部)|显示更多';
const PART =
  '[([（](?:list )?(?:partial|incomplete|shortened|abridged|truncated|continued|(?:first )?\\d+ of|extract of|not (?:a |the )?(?:full|complete)|excerpt|auszug|一部|部分|일부)[^)\\]）]{0,24}[)\\]）]';
const END = '[\\s)\\]!]*(?:[.…。\\n]|$)';

/** At the end of a list: "and more", "+ 12 more", "usw.", "等". */
export const moreInList = lazy(() =>
  pattern(
    [
      `(?:[\\s,;(]|^)(?:${AND})\\s*(?:\\d+ |\\p{L}{1,10} ){0,2}(?:(?:${MORE}|${NAMED})(?: (?:${INGREDIENTS}))?)${END}`,
      `[,;.]\\s*\\d*\\s?(?:${NAMED})(?: (?:${INGREDIENTS}))?${END}`,
      `\\+ ?\\d+(?: (?:${INGREDIENTS}))?${END}`,
      `[\\s,]e (?:muito )?mais${END}`,
      `[\\s,;](?:${SHORT})(?:[.,…)\\]\\s]|$)`,
      `${EAST}${END}`,
      PART,
      '[[(]\\s?(?:see |read |show )?more\\s?[\\])]',
      `(?:[\\s,;(]|^)(?:${BUTTON})${END}`,
    ].join('|'),
    'iu',
  ),
);

const WHOLE =
  'full|complete|entire|vollständige\\p{L}*|komplette\\p{L}*|liste complète|lista completa|elenco completo|pełn\\p{L}+|volledige|полный|tam|fullständig\\p{L}*';
const ON =
  'on|auf|sur|au dos|en el|en la|no|na|sull\\p{L}*|op|på|siehe|s\\.|see|voir|vedi|véase|ver|zie|zobacz|см|refer|are|listed|figurent|finden|stehen';
const PACK =
  'pack\\p{L}*|box|label|carton|bottle|tube|jar|leaflet|insert|beipackzettel|verpackung|karton|packung|emballage|étui|boîte|envase|caja|embalagem|confezione|etichetta|opakowani\\p{L}*|verpakking|упаковк\\p{L}*|förpackning\\p{L}*';

/** Behind a list: "Further ingredients on the pack", "Full list on pack". */
export const moreAfter = lazy(() =>
  pattern(
    [
      `^[\\s.,;:|([…\\])-]{0,6}(?:for )?(?:the |les |los |alle )?(?:${NAMED}|rest[eo]?)n? (?:of (?:the )?|de (?:los )?)?(?:${INGREDIENTS})[^.\\n]{0,12}? (?:${ON})\\.? `,
      `^[\\s.,;:|([…\\])-]{0,6}(?:the )?(?:${WHOLE}) [^.:\\n]{0,30}?(?:${ON}) (?:\\p{L}+ ){0,3}(?:${PACK})`,
      `^[\\s.,;:|([-]{0,6}(?:rest[eo]?|suite|fortsetzung)\\b[^.\\n]{0,24}?\\b(?:${ON})`,
      `^[\\s.,;:|([-]{0,6}(?:please )?(?:${ON}) (?:\\p{L}+ ){0,3}(?:${PACK}) (?:for|für|pour|para|per) (?:\\p{L}+ ){0,2}(?:${NAMED}|rest)`,
      '^[\\s.,;(]{0,3}(?:this |the |la |die )?(?:is )?(?:list[ea]? )?(?:is |ist )?(?:not (?:a |an )?(?:complete|full|exhaustive)|non[- ]exhaustive|no exhaustiva|nicht vollständig|non completa)',
      '^[\\s.,;([]{0,3}(?:click|tap) [^.\\n]{0,24}(?:full|complete|whole)',
      '^[\\s.,;，、。(（]{0,3}(?:完整成分|全部成分|更多成分|其[余他]成分|全成分は|詳しくは|전체 성분은|자세한 성분은)',
    ].join('|'),
    'iu',
  ),
);

/** Before a list: "See packaging for full ingredients:", "Partial list:", "Ingredients include:". */
export const moreBefore = lazy(() =>
  pattern(
    [
      `(?:${ON}) (?:\\p{L}+ ){0,3}(?:${PACK}) (?:\\p{L}+ ){1,2}(?:${WHOLE}|all)\\b[^.:\\n]{0,30}[.:]?\\s*$`,
      `(?:${WHOLE}) [^.:\\n]{0,30}?(?:${ON}) (?:\\p{L}+ ){0,3}(?:${PACK})[.:]?\\s*$`,
      `(?:partial|incomplete|some|excerpt|auszug|extrait|estratto)\\b[^.:\\n]{0,30}:\\s*$`,
      `(?:(?:top|first) \\d+|not all) (?:${INGREDIENTS})[^.:\\n]{0,20}[.:]?\\s*$`,
      `(?:main|key|hero|star) (?:${INGREDIENTS}) are:?\\s*$`,
      '(?:u\\. ?a\\.|unter anderem|among others?|entre autres|entre otr[oa]s|tra gli altri|m\\.in\\.)\\s?:?\\s*$',
      `(?:${INGREDIENTS}) (?:include|includes|among others)\\s?:?\\s*$`,
    ].join('|'),
    'iu',
  ),
);

/** Before a few names that somebody chose: "Contains:". */
export const EXTRACT: RegExp =
  /(?:^|[\n.]\s?)\s*(?:contains?|includes?|with|contient|avec|enthält|mit|contiene|contém|bevat|zawiera|innehåller|indeholder|inneholder|содержит|içerir|含有|含|배합|함유)\s?[:：]?\s*$/iu;

const LABEL = '(?:^|[\\n[\\].;。]|  )\\s{0,3}([^.:：;,\\n[\\]]{2,40}?)\\s?';
const REFER = 'see|consult\\p{L}{0,4}|refer to|check|listed|siehe|steht|voir|vedi|véase|ver|zie|zobacz|см\\.?|se';
/** A label, and where its list is instead of the list. */
export const unlisted = lazy(() =>
  pattern(
    `${LABEL}(?:[:：–—-]|\\]|\\()\\s{0,3}(?:please |ingredients? ){0,3}(?:(?:${REFER}|on|auf|sur|sulla|en|op) (?:\\p{L}{1,20}[ ’'])?(?:\\p{L}{1,20}[ ’'])?(?:l['’])?(?:${PACK})|n/?a\\b|not (?:available|listed|provided|known|stated)|unknown|tbc\\b|coming soon|nicht verfügbar|non disponible|no disponible|见包装|詳見包裝|パッケージ|(?:제품 )?(?:패키지|포장|용기|박스))`,
    'gimu',
  ),
);
/** A label with nothing behind it before the next one, or the end. */
export const MISSING: RegExp =
  /[\n[\].]\s{0,3}([^.:：;,\n[\]]{2,40}?)(?:\]|\s?[:：])\s{0,3}(?=(\[?[^.,;:：\n[\]]{2,40}(?:\]|[:：])|$))/gu;
