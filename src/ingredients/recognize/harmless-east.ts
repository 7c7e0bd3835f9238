import { lazy } from '../lazy.ts';
import { HAN_BESIDE, HAN_CHEMICAL, HAN_ENDS, HAN_NAMES } from '../lexicon/harmless/han.ts';
import { KANA_CHEMICAL, KANA_SOURCES, KANA_TAKINGS } from '../lexicon/harmless/kana.ts';
import { KOREAN_CHEMICAL, KOREAN_SOURCES, KOREAN_TAKINGS } from '../lexicon/harmless/korean.ts';
import { type Pieces, pieces, segments } from './harmless-segments.ts';
import { CHEM, FILLER, PLANT, PRODUCT, words } from './harmless-words.ts';

function dictionary(chemical: string, sources: string, takings: string): Pieces {
  return pieces([
    // A single syllable fits anywhere and proves nothing.
    ...words(chemical).map((word) => [word, word.length > 1 ? CHEM : FILLER] as const),
    ...words(sources).map((word) => [word, PLANT] as const),
    ...words(takings).map((word) => [word, PRODUCT] as const),
  ]);
}

const korean = lazy(() => dictionary(KOREAN_CHEMICAL, KOREAN_SOURCES, KOREAN_TAKINGS));
const japanese = lazy(() => dictionary(KANA_CHEMICAL, KANA_SOURCES, KANA_TAKINGS));
const KOREAN_END =
  /^.{1,12}(?:(?:잎|꽃|뿌리|씨|열매|줄기|껍질|가지|싹|버섯|잔가지|나무|콩|풀|목부|수지|전초|배양|커널|핵|과피|해조)(?:추출물|오일|가루|수|즙|버터|왁스|발효물|추출액)|추출물|발효여과물|발효용해물|발효추출물|씨오일|커널오일)$/;
const JAPANESE_END =
  /^.{2,20}(?:エキス|抽出液|酵素分解物|種子油|果実油|核油|花油|胚芽油|葉油|果皮油|発酵液|葉水|花水|果汁|葉汁|種子脂)$/;
const SMALL = /[a-z0-9 ]+/g;

function read(name: string, dictionaryOf: Pieces, end: RegExp): boolean {
  const text = name.replace(SMALL, '');
  const bits = segments(text, dictionaryOf);
  if (bits & CHEM || (bits & PLANT && bits & PRODUCT)) return true;
  return text.length < 40 && end.test(text);
}

const hanWhole = lazy((): ReadonlySet<string> => new Set(words(HAN_NAMES)));
const hanTails = lazy(() => words(HAN_ENDS));
const strongSigns = lazy((): ReadonlySet<string> => new Set(words([...HAN_CHEMICAL].join(' '))));
const beside = lazy((): ReadonlySet<string> => new Set(words([...HAN_BESIDE].join(' '))));

function isChinese(name: string): boolean {
  const text = name.replace(SMALL, '');
  if (hanWhole().has(text) || hanWhole().has(name)) return true;
  if (text.length < 24 && hanTails().some((tail) => text.length > tail.length && text.endsWith(tail))) return true;
  let strong = 0;
  for (const char of text) {
    if (strongSigns().has(char)) strong += 1;
    else if (!beside().has(char)) return false;
  }
  return strong * 4 >= text.length && text.length >= 2;
}

/** Whether a normalised name with Hangul, kana or Chinese characters in it is an ingredient. */
export function isEasternIngredient(name: string): boolean {
  if (/[\uac00-\ud7a3]/.test(name)) return read(name, korean(), KOREAN_END);
  if (/[\u3041-\u30fe]/.test(name)) return read(name, japanese(), JAPANESE_END);
  return isChinese(name) || read(name, japanese(), JAPANESE_END);
}
