/**
 * One spelling for every way a name is printed: the form in which names are stored in the lexicon and looked up.
 */

/** Named entities that really occur in scraped lists; every other one is left as text. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['nbsp', ' '],
  ['quot', ' '],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['shy', ''],
  ['reg', ''],
  ['trade', ''],
  ['copy', ''],
  ['middot', ' '],
  ['bull', ' '],
  ['rsquo', "'"],
  ['lsquo', "'"],
  ['ndash', '-'],
  ['mdash', '-'],
  ['alpha', 'alpha'],
  ['beta', 'beta'],
  ['gamma', 'gamma'],
  ['eacute', 'e'],
  ['egrave', 'e'],
  ['agrave', 'a'],
  ['ccedil', 'c'],
  ['ouml', 'o'],
  ['auml', 'a'],
  ['uuml', 'u'],
]);

/** Letters that no decomposition turns into plain ones. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['α', 'alpha'],
  ['β', 'beta'],
  ['γ', 'gamma'],
  ['δ', 'delta'],
  ['ε', 'epsilon'],
  ['ω', 'omega'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['þ', 'th'],
]);

/** Traditional characters of ingredient names and their simplified forms, pair by pair. */
const HAN_PAIRS =
  '維维黃黄醯酰氫氢鈉钠鉀钾鈣钙鎂镁鋅锌鋁铝鐵铁銅铜鈦钛鋯锆鋇钡鍶锶銀银鹽盐鹼碱檸柠蘋苹薔蔷蘭兰葉叶蘆芦薈荟薑姜蘇苏樹树樺桦鬱郁馬马廣广歐欧羅罗蘿萝纖纤綠绿纈缬緬缅' +
  '異异環环純纯無无變变導导劑剂類类蠟蜡膠胶體体鳳凤龍龙質质雙双個个縮缩動动萬万壽寿華华業业殼壳穀谷種种實实漿浆條条甦苏檜桧楊杨蓽荜莖茎麥麦點点頭头顆颗顏颜爐炉癒愈' +
  '瀝沥濃浓淨净澱淀溫温滿满漢汉濱滨濕湿滲渗營营獨独獻献當当發发監监礦矿碼码確确離离稅税穩稳積积筆笔範范簡简糞粪紅红細细結结絡络給给絲丝綜综緊紧線线緣缘編编縣县總总' +
  '績绩織织繡绣繼继續续罌罂聖圣聯联聲声膚肤臘腊與与興兴舊旧艷艳芻刍莊庄蒼苍蓮莲蔥葱蔘参蕓芸蕪芜藍蓝藝艺藥药蘊蕴蟲虫補补裝装複复見见觀观規规視视觸触訂订計计記记詞词' +
  '試试話话該该誘诱調调請请豐丰貝贝貢贡買买費费賴赖購购趙赵車车軟软輔辅輕轻轉转達达遠远適适選选遺遗還还邊边鄰邻醬酱釀酿釋释釘钉針针鈷钴鉛铅鉻铬鋰锂錳锰鎳镍鐘钟鑽钻' +
  '長长門门閉闭開开間间關关陰阴陳陈陽阳隨随隱隐雜杂難难雲云電电霧雾靜静響响頁页頂顶項项順顺須须預预頓顿領领頸颈題题額额風风飛飞飲饮養养餘余館馆驗验驚惊髮发鮮鲜鯊鲨' +
  '鳶鸢鳥鸟麗丽齊齐齡龄齒齿龜龟氬氩';

function han(pairs: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const chars = [...pairs];
  for (let i = 0; i + 1 < chars.length; i += 2) map.set(chars[i] ?? '', chars[i + 1] ?? '');
  return map;
}

const SIMPLIFIED = han(HAN_PAIRS);

const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|[\u034f\u0640\u115f\u1160\u00ae\u00a9\u2122\u2120]/gu;
/** "Acid" as Korean shops spell it. */
const KOREAN_ACID = /애시드|에시드|에씨드|액시드|액씨드|애씨트/g;
/** Accents of Latin, Greek and Cyrillic letters and Arabic vowel signs; kana keep their voicing marks. */
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670]/g;

function decodeEntity(whole: string, name: string): string {
  if (name.startsWith('#')) {
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
  }
  return ENTITIES.get(name.toLowerCase()) ?? whole;
}

function plainLetters(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(KOREAN_ACID, '애씨드')
    .replace(/[αβγδεωßæœøđðłıþ]/g, (c) => LETTERS.get(c) ?? c)
    .replace(/\p{Script=Han}/gu, (c) => SIMPLIFIED.get(c) ?? c);
}

/**
 * The spelling in which names are compared: lower case, plain letters, digits, single spaces. Entities are decoded;
 * accents, width, trademark signs and invisible characters go; hyphens, apostrophes and every other sign become one space;
 * traditional Chinese becomes simplified. Any string is accepted; one without a letter or digit gives `''`.
 *
 * @example normalizeName('Rétinol™ (Vitamin A)') // 'retinol vitamin a'
 */
export function normalizeName(text: string): string {
  let name = text.toLowerCase();
  if (!/[^a-z0-9 ]| {2}|^ | $/.test(name)) return name;
  if (name.includes('&')) name = name.replace(/&(#x?[0-9a-f]{1,7}|[a-z]{2,8});/g, decodeEntity).toLowerCase();
  if (name.includes('(')) name = name.replace(/\((?:tm|r|c)\)/g, '');
  if (/\P{ASCII}/u.test(name)) return wide(name);
  if (name.includes('\n')) name = name.replace(/([a-z])-[ \t]*\r?\n[ \t]*/g, '$1');
  return name.replace(/[^a-z0-9]+/g, ' ').trim();
}

/** Raised figures mark footnotes; they are no figures of a name. */
const FOOTNOTES = /[¹²³⁰⁴-⁹]/g;

function wide(text: string): string {
  return plainLetters(text.replace(FOOTNOTES, ' ').replace(/([\p{L}])-[ \t]*\r?\n[ \t]*/gu, '$1'))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/**
 * A normalised name without its spaces: the key of the indexes, so that spaces lost or added by a shop do not matter.
 *
 * @example squeeze('phenoxy ethanol') // 'phenoxyethanol'
 */
export function squeeze(name: string): string {
  return name.includes(' ') ? name.replaceAll(' ', '') : name;
}
