import { CHEM_NAMES } from '../lexicon/harmless/chem-names.ts';
import { CHEM_HEADS, CHEM_PARTS } from '../lexicon/harmless/chem-words.ts';
import { CHEM_MORPHEMES } from '../lexicon/harmless/morphemes.ts';
import { pieces, segments } from './harmless-segments.ts';
import { CHEM, NAME, words } from './harmless-words.ts';

/** Cyrillic letters as the Latin ones that chemical words have in their place; both sides are then folded alike. */
const CYRILLIC: ReadonlyMap<string, string> = new Map(
  'аa бb вv гg дd еe жs зs иi кk лl мm нn оo пp рr сs тt уu фf хh цs чs шs щs ъ ыi ь эe юu яia іi їi єe ґg'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)] as const),
);

/**
 * How a chemical word sounds, so that "бутиленгликоль", "gliserin" and "Butylene Glycol" meet: one letter for
 * c/k, s/z, y/i, h/г …, no doubles, no final vowel.
 *
 * @example sound('глицерин') === sound('glycerine') // true
 */
export function sound(word: string): string {
  return word
    .replace(/[\u0400-\u04ff]/g, (c) => CYRILLIC.get(c) ?? c)
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/ch/g, '+')
    .replace(/h/g, 'g')
    .replace(/\+/g, 'h')
    .replace(/x/g, 'ks')
    .replace(/qu/g, 'kv')
    .replace(/ae|oe/g, 'e')
    .replace(/[sc](?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/y|j/g, 'i')
    .replace(/z/g, 's')
    .replace(/w/g, 'v')
    .replace(/(.)\1/g, '$1')
    .replace(/[aeiou]$/, '');
}

/** Words that are compared whole, and the pieces that a longer word may be made of. */
const WHOLE = heardAs([CHEM_NAMES, NAME | CHEM], [CHEM_PARTS, CHEM], [CHEM_HEADS, CHEM]);
const PIECES = pieces([
  ...[...heardAs([CHEM_NAMES, CHEM], [CHEM_PARTS, CHEM])].filter(([heard]) => heard.length >= 5),
  ...heardAs([CHEM_MORPHEMES, CHEM]),
]);

function heardAs(...tables: readonly (readonly [string, number])[]): Map<string, number> {
  const heard = new Map<string, number>();
  for (const [table, bits] of tables) {
    for (const word of words(table)) heard.set(sound(word), (heard.get(sound(word)) ?? 0) | bits);
  }
  heard.delete('');
  return heard;
}

const SHORTEST = 6;

/** What a word can do that sounds like a chemical word of the tables, or like several in a row; 0 when it does not. */
export function soundsChemical(word: string): number {
  if (word.length < SHORTEST) return 0;
  const heard = sound(word);
  if (heard.length < SHORTEST - 1) return 0;
  const whole = WHOLE.get(heard);
  if (whole !== undefined) return whole;
  const bits = segments(heard, PIECES);
  return bits !== 0 && heard.length >= 9 ? bits | NAME : bits;
}
