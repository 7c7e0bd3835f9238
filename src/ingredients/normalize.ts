/**
 * One spelling for every way a name is printed: the form in which names are stored in the lexicon and looked up.
 */

import { lazy } from './lazy.ts';
import { HAN_PAIRS } from './lexicon/han-pairs.ts';

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

function han(pairs: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const chars = [...pairs];
  for (let i = 0; i + 1 < chars.length; i += 2) map.set(chars[i] ?? '', chars[i + 1] ?? '');
  return map;
}

const simplified = lazy(() => han(HAN_PAIRS));

const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|[\u034f\u0640\u115f\u1160\u00ae\u00a9\u2122\u2120]/gu;
/** "Acid" as Korean shops spell it. */
const KOREAN_ACID = /애시드|에시드|에씨드|액시드|액씨드|애씨트/g;
/** Accents of Latin, Greek and Cyrillic letters and Arabic vowel signs; kana keep their voicing marks. */
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670]/g;

/** Letters that stay as they are, in words with single spaces between: most names of the lexicon. */
const FOLDED =
  /^[a-z0-9а-ик-я\u3041-\u3096\u30a1-\u30fa\u30fc\uac00-\ud7a3]+(?: [a-z0-9а-ик-я\u3041-\u3096\u30a1-\u30fa\u30fc\uac00-\ud7a3]+)*$/;

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
    .replace(/\p{Script=Han}/gu, (c) => simplified().get(c) ?? c);
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
  if (FOLDED.test(name)) return name.replace(KOREAN_ACID, '애씨드');
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
