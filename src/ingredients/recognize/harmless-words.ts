import { lazy } from '../lazy.ts';
import { CHEM_NAMES } from '../lexicon/harmless/chem-names.ts';
import { CHEM_HEADS, CHEM_PARTS, FILLERS } from '../lexicon/harmless/chem-words.ts';
import { GENERA } from '../lexicon/harmless/genera.ts';
import { PARTS, PRODUCTS } from '../lexicon/harmless/parts.ts';
import { PLANT_NAMES } from '../lexicon/harmless/plant-names.ts';
import { normalizeName } from '../normalize.ts';

/** What a word can do in a name; a word may have several of these. */
export const NAME = 1; // names a substance by itself
export const CHEM = 2; // names one together with another word
export const HEAD = 4; // "acid", "alcohol", "ether"
export const GENUS = 8;
export const PLANT = 16; // common name
export const PART = 32; // "seed", "leaf"
export const PRODUCT = 64; // "oil", "extract"
export const FILLER = 128; // may stand anywhere, proves nothing
export const NUMBER = 256;
export const CODED = 512; // proves something with a number: "PEG-8", "CI 77491", "Red 7"
export const COLOUR = 1024; // the same, but wants digits

const tables = (): readonly (readonly [number, string])[] => [
  [NAME, CHEM_NAMES],
  [CHEM, CHEM_PARTS],
  [HEAD, CHEM_HEADS],
  [GENUS, GENERA],
  [PLANT, PLANT_NAMES],
  [PART, PARTS],
  [PRODUCT, PRODUCTS],
  [FILLER, FILLERS],
  [
    CODED,
    'peg ppg pei polyglyceryl ceramide polyquaternium quaternium ci vitamin poloxamer polysorbate provitamin vitamine vitamina',
  ],
  [COLOUR, 'red yellow blue green orange violet black brown pigment'],
];

/** The rows of a table as normalised words. */
export function words(table: string): string[] {
  return table.split(/\s+/).filter(Boolean).map(normalizeName);
}

function index(): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const [bit, table] of tables()) {
    for (const word of words(table)) map.set(word, (map.get(word) ?? 0) | bit);
  }
  return map;
}

/** Every Latin-script word the harmless grammar knows, with what it can do. */
export const WORDS = lazy(index);
