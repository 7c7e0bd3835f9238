import type { Family, NoteCode, Strength, Weight } from '../types.ts';
import { NOTE_CODES } from '../types.ts';
import { AHA } from './aha.ts';
import { ANTIAGEING_ACTIVES } from './antiageing-actives.ts';
import { BHA } from './bha.ts';
import { COCONUT_OIL } from './coconut-oil.ts';
import { DRYING_ALCOHOLS } from './drying-alcohols.ts';
import { ENZYME_EXFOLIANT } from './enzyme-exfoliant.ts';
import { FATTY_ALCOHOLS_OK } from './fatty-alcohols-ok.ts';
import { HAIR_REMOVAL } from './hair-removal.ts';
import { HARSH_SURFACTANTS } from './harsh-surfactants.ts';
import { HYALURONIC_ACID } from './hyaluronic-acid.ts';
import { IRRITANT } from './irritant.ts';
import { MAKEUP_COLOURANTS } from './makeup-colourants.ts';
import { PHA } from './pha.ts';
import { PHYSICAL_SCRUB } from './physical-scrub.ts';
import { RETINOID } from './retinoid.ts';
import { RETINOID_LIKE } from './retinoid-like.ts';
import { SCENT } from './scent.ts';
import { SCENT_OILS } from './scent-oils.ts';
import { SELF_TANNER } from './self-tanner.ts';
import { SOOTHING_OK } from './soothing-ok.ts';
import { STRONG_ACTIVES } from './strong-actives.ts';
import { SUNSCREEN_MINERAL } from './sunscreen-mineral.ts';
import { SUNSCREEN_ORGANIC } from './sunscreen-organic.ts';
import { TOPICAL_ANTIBIOTIC } from './topical-antibiotic.ts';
import { VITAMIN_C } from './vitamin-c.ts';
import { WITCH_HAZEL } from './witch-hazel.ts';

/** What the lexicon says of a name: its family and how much it counts before any evidence. */
export interface Grade {
  readonly family: Family;
  readonly weight: Weight;
  readonly strength: Strength;
  readonly note?: NoteCode;
  readonly whenLow?: NoteCode;
}

/** How a name may be used: anywhere; only when it is the whole entry (`=`); never by itself, because it means other things too (`?`). */
export type NameUse = 'any' | 'whole' | 'abbreviation';

export interface Row extends Grade {
  readonly names: ReadonlyArray<readonly [name: string, use: NameUse]>;
}

const tables = (): ReadonlyArray<readonly [Family, string]> => [
  ['retinoid', RETINOID],
  ['retinoid_like', RETINOID_LIKE],
  ['aha', AHA],
  ['bha', BHA],
  ['pha', PHA],
  ['enzyme_exfoliant', ENZYME_EXFOLIANT],
  ['physical_scrub', PHYSICAL_SCRUB],
  ['vitamin_c', VITAMIN_C],
  ['scent', SCENT],
  ['scent', SCENT_OILS],
  ['irritant', IRRITANT],
  ['drying_alcohols', DRYING_ALCOHOLS],
  ['witch_hazel', WITCH_HAZEL],
  ['strong_actives', STRONG_ACTIVES],
  ['self_tanner', SELF_TANNER],
  ['hair_removal', HAIR_REMOVAL],
  ['makeup_colourants', MAKEUP_COLOURANTS],
  ['sunscreen_mineral', SUNSCREEN_MINERAL],
  ['sunscreen_organic', SUNSCREEN_ORGANIC],
  ['hyaluronic_acid', HYALURONIC_ACID],
  ['coconut_oil', COCONUT_OIL],
  ['soothing_ok', SOOTHING_OK],
  ['fatty_alcohols_ok', FATTY_ALCOHOLS_OK],
  ['topical_antibiotic', TOPICAL_ANTIBIOTIC],
  // The article speaks of them only as prescribed: without a prescription they are asked about.
  ['strong_actives', TOPICAL_ANTIBIOTIC],
  ['antiageing_actives', ANTIAGEING_ACTIVES],
  ['harsh_surfactants', HARSH_SURFACTANTS],
];

/**
 * A grade from its words: strength, then the note that goes with it.
 *
 * @example grade('aha', 'trace', 'sets-ph').weight // 'contextual'
 */
export function grade(family: Family, strength: Strength, noteWord = ''): Grade {
  const note = NOTE_CODES.find((code) => code === noteWord);
  if (strength === 'always') return { family, weight: 'decisive', strength };
  if (strength === 'dose') return { family, weight: 'decisive', strength, whenLow: note ?? 'below-one-percent' };
  return { family, weight: 'contextual', strength, note: note ?? 'mild' };
}

const STRENGTHS: readonly Strength[] = ['always', 'dose', 'trace', 'never'];

function headed(family: Family, line: string): Grade {
  const [, word = '', note] = line.split(' ');
  return grade(family, STRENGTHS.find((s) => s === word) ?? 'never', note);
}

function nameUse(printed: string): readonly [string, NameUse] {
  if (printed.startsWith('=')) return [printed.slice(1), 'whole'];
  if (printed.startsWith('?')) return [printed.slice(1), 'abbreviation'];
  return [printed, 'any'];
}

function* table(family: Family, text: string): Generator<Row> {
  let current = grade(family, 'always');
  for (const line of text.split('\n')) {
    if (line.startsWith('# ')) current = headed(family, line);
    else if (line) yield { ...current, names: line.split('; ').map(nameUse) };
  }
}

/**
 * Every row of the lexicon, family by family. A table's line `# strength note` heads the rows under it.
 *
 * @example [...lexiconRows()].find((row) => row.names[0]?.[0] === 'retinol')?.family // 'retinoid'
 */
export function* lexiconRows(): Generator<Row> {
  for (const [family, text] of tables()) yield* table(family, text);
}
