/**
 * Phrases after which names are only denied: "free of parabens", "formulated without …". Case and accents do not matter;
 * phrases of a row are divided by a bar.
 */
const CLAIM_ROWS: readonly string[] = [
  "no-no list|doesn't contain|don't contain|without potentially|formulated without|made without|free of|free from|does not contain|do not contain|contains no |contain no ",
  'without|without the use of|no added|never contains|never contain|not formulated with|we never use|without parabens|without any',
  'formulas exclude|formula excludes|products exclude|❌ |✗ |✘ |✖ |🚫|無添加:|不使用:',
  "what's not in it|what is not in it|what's not inside|what isn't in it",
  'nicht enthalten:|nicht enthalten sind:|icermez:|icermez :|icerik disi:|0添加:|零添加:|无添加:|无添加成分:|不含有:|무첨가:|무첨가 :|미함유:|불포함:|미첨가:|비첨가:|無配合:|非配合:|未配合:',
  'non contenu:|non contenu :|non contenus:|non contenus :|what we leave out|what we left out|we leave out|not included:|does not include:|icinde yok:|icinde bulunmaz:|icermeyenler:|non presente:|non presenti:|enthalt nicht|enthalten nicht|ingredients we avoid|what we avoid|we avoid:|we do not use|nao incluido:|no incluye:|niet aanwezig:|не входит:|не входят:|не включает:|tidak mengandung',
  '성분 무첨가:|무첨가 성분|성분을 넣지 않|不使用成分|成分不使用:|無添加成分',
  "without:|excludes more than|excluding:|we exclude|you won't find|what it's not|what it doesn't have|no parabens",
  'no sulfates|no phthalates|no animal testing|free-from|frei von|ohne zusatz von|enthalt kein|enthalten kein',
  'ohne:|formuliert ohne|sans:|sans paraben|sans sulfate|sans alcool|sans silicone|formule sans',
  'ne contient pas|ne contient ni|exempt de|libre de|no contiene|sin parabenos|sin:|sin sulfatos',
  'formulado sin|formulato senza|formulata senza|formulado sem|formule sans|formulee sans|hergestellt ohne|bez dodatku|privo di|non contiene|senza parabeni|senza:|livre de|nao contem|sem parabenos',
  'sem:|isento de|vrij van|zonder parabenen|bevat geen|wolny od|nie zawiera|bez parabenow',
  'fri fran|innehaller inga|innehaller inte|utan parabener|fri for|indeholder ikke|uden parabener|inneholder ikke',
  'uten parabener|ei sisalla|ei sisallä|neobsahuje|bez parabenu|не содержит|без парабенов|без сульфатов',
  'без:|не містить|خالي من|خال من|لا يحتوي',
  '不含|不添加|本品不含|本产品不含|產品不含|产品不含',
  '未添加|khong chua|tanpa paraben|bebas dari',
];

export const CLAIMS: readonly string[] = CLAIM_ROWS.flatMap((row) => row.split('|'));

/** A claim chain that runs to the end of what it stands in, over line breaks and full stops. */
export const LONG_CLAIMS: readonly string[] = [
  'products are formulated without',
  'is formulated without a list of',
  'clean at sephora',
  'some products contain the following ingredients',
  'some products may contain the following ingredients',
  'some of our products contain',
];

/** Denials that stand behind the names they deny: "파라벤, 알코올 무첨가". */
export const CLAIMS_BEHIND: readonly string[] =
  '無添加|不使用|フリー処方|무첨가|무함유|함유하지 않|첨가하지 않|사용하지 않|icermez|free formula|free skincare'.split(
    '|',
  );
