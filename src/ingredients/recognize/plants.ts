import { lazy } from '../lazy.ts';
import { NOT_SCENTED, PLANTS } from '../lexicon/plants.ts';
import { type Grade, grade } from '../lexicon/rows.ts';
import { besideBare, type Part, type Product, partBetween, productOf } from './plant-words.ts';
import { listed, negated, Sequences, wordSet } from './words.ts';

/** What the marks of a plant's line allow; see `lexicon/plants.ts`. */
export type Marks = string;
const OIL = grade('scent', 'always');
const WEAK = grade('scent', 'never', 'weak-scent');
const BARE = grade('scent', 'trace', 'weak-scent');
const STINGS = grade('irritant', 'always');
const STINGS_NOTE = grade('irritant', 'never', 'mild');
const FRUIT_ACID = grade('aha', 'never', 'fruit-extract');

/** What a product of a scented plant is; `part` is `seed` for seeds, kernels and fruits. */
export function productGrades(marks: Marks, product: Product, part: Part, bare: boolean): Grade[] {
  const pressed =
    (part === 'seed' && !marks.includes('s')) ||
    (part === 'fruit' && !/[sf]/.test(marks)) ||
    (part === 'none' && marks.includes('b'));
  const grades: Grade[] = [];
  if (pressed && (product === 'oil' || part !== 'none')) return [];
  if (product === 'oil') grades.push(marks.includes('t') ? BARE : OIL);
  else if (marks.includes('f') && (product === 'juice' || part === 'fruit' || (part === 'none' && !bare)))
    return product === 'water' ? [WEAK] : [FRUIT_ACID];
  else if (product === 'water' || marks.includes('w')) grades.push(bare ? BARE : WEAK);
  if (marks.includes('j') || (marks.includes('i') && product === 'oil')) grades.push(STINGS);
  else if ((marks.includes('c') && product === 'oil') || (marks.includes('i') && bare)) grades.push(STINGS_NOTE);
  return grades;
}

const spoilers = lazy(() => wordSet(NOT_SCENTED.replaceAll(';', ' ')));

const latin = new Sequences<Marks>();
const stems = new Map<string, Marks>();
const wide = new Map<string, Marks>();
const plantWords = new Set<string>();

function index(): void {
  for (const line of PLANTS.split('\n')) {
    const [marks = '', names = ''] = line.split(' | ');
    for (const name of listed(names)) {
      if (/^[\u0400-\u04ff ]+$/.test(name) && !name.includes(' ')) stems.set(name, marks);
      for (const word of name.split(' ')) plantWords.add(word);
      if (/^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\d ]+$/u.test(name)) latin.add(name, marks);
      else wide.set(name.replaceAll(' ', ''), marks);
    }
  }
}

let ready = false;

/** The names of plants: in words of Latin, Cyrillic and Arabic script, Cyrillic word stems, and names of scripts without spaces. */
export function plantNames(): {
  latin: Sequences<Marks>;
  stems: ReadonlyMap<string, Marks>;
  wide: ReadonlyMap<string, Marks>;
  words: ReadonlySet<string>;
} {
  if (!ready) index();
  ready = true;
  return { latin, stems, wide, words: plantWords };
}

const COMPOUND_OIL = /(?:schalen|bluten|blatter|kern|samen|holz|rinden|nadel)?(?:ol|oel|oil|olie|olja)$/;

/** What follows the stem of a Cyrillic word of a plant: `лаванд-овое`, `мят-ы`; no `мят-еж`, no `роз-етка`. */
const INFLECTED = /^(?:[а-я]{0,3}[нв])?(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ую|ые|ие|ых|их|ом|ем|ами|[аыуеиоьяюй])?$/;

/** A plant at a word: by its name, by a Cyrillic stem (`лавандовое`), or in a compound (`lavendelöl`). */
function plantAt(words: readonly string[], i: number): { marks: Marks; end: number; compound?: true } | undefined {
  const names = plantNames();
  const named = names.latin.at(words, i);
  if (named) return { marks: named.value, end: named.end };
  const word = words[i] ?? '';
  if (word.length < 5) return undefined;
  if (/^[\u0400-\u04ff]/.test(word)) {
    for (let n = Math.min(word.length, 10); n >= 3; n--) {
      const marks = names.stems.get(word.slice(0, n));
      if (marks !== undefined && INFLECTED.test(word.slice(n))) return { marks, end: i + 1 };
    }
    return undefined;
  }
  if (!/(?:ol|oil|olie|olja)$/.test(word)) return undefined;
  const stem = word.replace(COMPOUND_OIL, '');
  const hit = stem.length > 4 ? names.latin.at([stem], 0) : undefined;
  return hit ? { marks: hit.value, end: i + 1, compound: true } : undefined;
}

interface Found {
  readonly marks: Marks;
  readonly from: number;
  readonly end: number;
  readonly compound?: true;
}

/** The last plant named before the product's word wins: `lavandula angustifolia (lavender) oil`. */
function findPlant(words: readonly string[]): Found | undefined {
  for (let i = 0; i < words.length; i++) {
    const found = plantAt(words, i);
    if (found && !negated(words, i, found.end)) return { ...found, from: i };
  }
  return undefined;
}

/** Where the product's word stands: the first one behind the plant, else the last one before it (`huile de lavande`). */
function productAt(words: readonly string[], plant: Found): number {
  for (let i = plant.end; i < words.length; i++) if (productOf(words[i] ?? '')) return i;
  for (let i = plant.from - 1; i >= 0; i--) if (productOf(words[i] ?? '')) return i;
  return -1;
}

const CYRILLIC = /^[\u0400-\u04ff]/;
/** A genus and an epithet behind it: `mentha suaveolens`; they agree, so that `vanilla latte` is none. */
const LATIN_PAIRS: ReadonlyArray<readonly [genus: RegExp, epithet: RegExp]> = [
  [/(?:us|os|es)$/, /(?:a|i|us|is|ens|ans|or)$/],
  [/a$/, /(?:a|ae|i|is|ens|ans|or|oides)$/],
  [/(?:um|on|er|is|x|ys)$/, /(?:a|um|e|i|is|ens|ans|us|or)$/],
];

const COLOURS = wordSet('pink red blue green brown white black gold gray grey yellow purple beige');

/** Whether an entry is nothing but the plant's names: "lavender haze" is a shade or a scent line, no lavender. */
function isBare(words: readonly string[], plant: Found): boolean {
  const names = plantNames().words;
  if (COLOURS.has(words.at(-1) ?? '')) return false;
  return words.every((word, i) => {
    if ((i >= plant.from && i < plant.end) || names.has(word) || besideBare(word)) return true;
    if (CYRILLIC.test(word)) return words.length < 5;
    return (
      i === plant.end && LATIN_PAIRS.some(([genus, epithet]) => genus.test(words[i - 1] ?? '') && epithet.test(word))
    );
  });
}

/**
 * What an entry that names a scented plant is, by its words: an essential oil, an aromatic water, a weakly scented extract.
 * `undefined` when no scented plant is named.
 *
 * @example plantGrades(['lavandula', 'angustifolia', 'oil'])?.[0]?.weight // 'decisive'
 */
export function plantGrades(words: readonly string[]): Grade[] | undefined {
  const plant = findPlant(words);
  if (!plant) return undefined;
  if (words.some((word) => spoilers().has(word))) return [];
  if (plant.compound) return productGrades(plant.marks, 'oil', 'none', false);
  const at = productAt(words, plant);
  const part = partBetween(words, plant.end, at < plant.from ? words.length : at);
  const product = at < 0 ? undefined : productOf(words[at] ?? '');
  if (!product) return isBare(words, plant) ? productGrades(plant.marks, 'other', part, true) : undefined;
  return productGrades(plant.marks, product, part, false);
}
