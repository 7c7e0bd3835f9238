import { lazy } from '../lazy.ts';
import { CHEM_NAMES } from '../lexicon/harmless/chem-names.ts';
import { CHEM_HEADS, CHEM_PARTS } from '../lexicon/harmless/chem-words.ts';
import { CHEM_MORPHEMES } from '../lexicon/harmless/morphemes.ts';
import { pieces, segments } from './harmless-segments.ts';
import { CHEM, NAME, words } from './harmless-words.ts';

/** Cyrillic letters as the Latin ones that chemical words have in their place; both sides are then folded alike. */
const CYRILLIC: ReadonlyMap<string, string> = new Map(
  'аa бb вv гg дd еe жs зs иi кk лl мm нn оo пp рr сs тt уu фf хk цs чs шs щs ъ ыi ь эe юu яia іi їi єe ґg'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)] as const),
);

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['ph', 'f'],
  ['th', 't'],
  ['rh', 'r'],
  ['ch', 'k'],
  ['qu', 'kv'],
  ['ae', 'e'],
  ['oe', 'e'],
]);
const SINGLES: ReadonlyMap<string, string> = new Map([
  ['h', 'g'],
  ['x', 'ks'],
  ['y', 'i'],
  ['j', 'i'],
  ['z', 's'],
  ['w', 'v'],
]);

/**
 * How a chemical word sounds, so that "бутиленгликоль", "gliserin" and "Butylene Glycol" meet: one letter for
 * c/k, s/z, y/i, h/г …, no doubles unless they are asked for.
 *
 * @example sound('глицерин') === sound('glycerin') // true
 */
export function sound(word: string, doubles = false): string {
  let heard = '';
  let last = '';
  for (let i = 0; i < word.length; i += 1) {
    const letter = CYRILLIC.get(word.charAt(i)) ?? word.charAt(i);
    const next = word.charAt(i + 1);
    const pair = PAIRS.get(letter + next);
    if (pair !== undefined) i += 1;
    const said = pair ?? SINGLES.get(letter) ?? (letter === 'c' ? hard(next) : letter);
    if (doubles || said !== last) heard += said;
    last = said.charAt(said.length - 1);
  }
  return heard;
}

/** C is s before a bright vowel and k elsewhere. */
function hard(next: string): string {
  return next === 'e' || next === 'i' || next === 'y' ? 's' : 'k';
}

/** The same without the ending it may have ("-ium", "-ий") or its last vowel; short pieces only lose a mute e. */
function bare(heard: string): string {
  if (heard.length > 6 && /i(?:um|i?a|i|u)$/.test(heard)) return heard.replace(/i+(?:um|a|u)?$/, '');
  return heard.replace(heard.length < 6 ? /e$/ : /[aeiou]$/, '');
}

/** Words that are compared whole, and the pieces that a longer word may be made of. */
const wholeWords = lazy(() => heardAs([CHEM_NAMES, NAME | CHEM], [CHEM_PARTS, CHEM], [CHEM_HEADS, CHEM]));
const partsOfWords = lazy(() =>
  pieces([
    ...[...heardAs([CHEM_NAMES, CHEM], [CHEM_PARTS, CHEM])].filter(([heard]) => heard.length >= 5),
    ...[...heardAs([CHEM_MORPHEMES, CHEM])].filter(([heard]) => heard.length >= 2),
  ]),
);

function heardAs(...tables: readonly (readonly [string, number])[]): Map<string, number> {
  const heard = new Map<string, number>();
  for (const [table, bits] of tables) {
    for (const word of words(table)) {
      for (const key of [sound(word), bare(sound(word))]) heard.set(key, (heard.get(key) ?? 0) | bits);
    }
  }
  heard.delete('');
  return heard;
}

const SHORTEST = 5;
/** Short words fall into short pieces by chance. */
const SHORTEST_IN_PIECES = 7;
const LONGEST = 80;
/** What sounds like a word of the families is for them to know; a misspelt acid must not pass as something harmless. */
const OF_FAMILIES =
  /salisil|retin|askorb|glikol(?:ik|at|ov|il)|mand[ea]l|laktik|mentol|mentil|kamfor|geran|farnes|linal|limon|sitro?n|sitral|eugen|kumarin|bakuk|papain|bromel|perok|gidrokv?inon|tioglikol|dihidroksia|digidroksia|aselai|benso?il ?perok|vanilin|sinam|timol|rutinol|^etanol|^alkogol/;

/** Whether a word sounds like one of the avoided families. */
export function soundsLikeFamily(word: string): boolean {
  return OF_FAMILIES.test(sound(word));
}

/** With the doubles kept, two may belong to two pieces: "isoamyl-laurate". */
function inPieces(heard: string): number {
  return segments(heard, partsOfWords()) || segments(bare(heard), partsOfWords());
}

/** What a word can do that sounds like a chemical word of the tables, or like several in a row; 0 when it does not. */
export function soundsChemical(word: string): number {
  if (word.length < SHORTEST || word.length > LONGEST) return 0;
  const heard = sound(word);
  if (OF_FAMILIES.test(heard)) return 0;
  const whole = wholeWords().get(heard) ?? wholeWords().get(bare(heard));
  if (whole !== undefined) return whole;
  if (heard.length < SHORTEST_IN_PIECES) return 0;
  const bits = inPieces(heard) || inPieces(sound(word, true));
  return bits !== 0 && heard.length >= 9 ? bits | NAME : bits;
}
