import { normalizeName } from '../../src/ingredients/normalize.ts';
import { phraseKey } from '../../src/ingredients/product/dictionary.ts';
import { fold } from '../../src/ingredients/split/fold.ts';

// Which modules of data are packed, and how each is written as lines. What comes out of the lines is the same data: names that
// mean the same may stand in another order, because sorted ones take half the room.

/**
 * `rows`: a family's names; `words` and `names`: a set; `plants`: marks and names; `pairs`: pairs of characters;
 * `set`: a `Set`; `text` and `json`: as it is; `phrases` and `lists`: JSON whose strings are sets, divided by bars or commas.
 */
export type Kind = 'rows' | 'words' | 'names' | 'plants' | 'pairs' | 'set' | 'text' | 'json' | 'phrases' | 'lists';

const FAMILIES = [
  'retinoid',
  'retinoid-like',
  'aha',
  'bha',
  'pha',
  'enzyme-exfoliant',
  'physical-scrub',
  'vitamin-c',
  'scent',
  'scent-oils',
  'irritant',
  'drying-alcohols',
  'witch-hazel',
  'strong-actives',
  'self-tanner',
  'hair-removal',
  'makeup-colourants',
  'sunscreen-mineral',
  'sunscreen-organic',
  'hyaluronic-acid',
  'coconut-oil',
  'soothing-ok',
  'fatty-alcohols-ok',
  'topical-antibiotic',
  'antiageing-actives',
  'harsh-surfactants',
];
const WORDS = [
  'chem-names',
  'chem-words',
  'genera',
  'parts',
  'plant-names',
  'morphemes',
  'korean',
  'kana',
  'cyrillic',
  'others',
];

/** Every module that is packed, by its path below `src/ingredients`, in the order in which it is written. */
export const PACKED: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...WORDS.map((name) => [`lexicon/harmless/${name}.ts`, 'words'] as const),
  ['lexicon/harmless/han.ts', 'text'],
  ...FAMILIES.map((name) => [`lexicon/${name}.ts`, 'rows'] as const),
  ['lexicon/plants.ts', 'plants'],
  ['lexicon/harmless/names.ts', 'names'],
  ['lexicon/han-pairs.ts', 'pairs'],
  ...['below-one-percent', 'doses', 'stems'].map((name) => [`weigh/data/${name}.ts`, 'text'] as const),
  ['split/data/headings.ts', 'phrases'],
  ['split/data/notices.ts', 'json'],
  ['split/data/claims.ts', 'json'],
  ['split/data/fragments.ts', 'set'],
  ['split/data/sentences.ts', 'set'],
  ...['makeup', 'care', 'place', 'purpose', 'look-alikes'].map(
    (name) => [`product/words/${name}.ts`, 'lists'] as const,
  ),
]);

/** A name as the recogniser will look at it, behind its sign. `ö` in the ending of an oil and "acerola" mean something to it. */
function plain(name: string): string {
  const [sign = ''] = /^[=?]?/.exec(name) ?? [];
  return /öl|acerola/.test(name) ? name : sign + normalizeName(name.slice(sign.length));
}

/** A word as it is looked for; one that falls apart stays as it is. */
function plainWord(word: string): string {
  const name = normalizeName(word);
  return name.includes(' ') ? word : name;
}

/** A phrase of product words as it is looked for, behind its mark; one that would be read otherwise stays as it is. */
function plainPhrase(written: string): string {
  const [mark = ''] = /^[=*]?/.exec(written) ?? [];
  const key = phraseKey(written);
  return key !== '' && phraseKey(mark + key) === key ? mark + key : written;
}

const bare = (name: string): string => name.replace(/^[=?*]/, '');

function sorted(names: readonly string[]): string[] {
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...new Set(names)].filter(Boolean).sort((a, b) => order(bare(a), bare(b)) || order(a, b));
}

/** The names of a table that mean the same, heading by heading. */
function rowsOf(text: string): string[] {
  const lines: string[] = [];
  let names: string[] = [];
  for (const line of [...text.split('\n'), '# ']) {
    if (!line.startsWith('# ')) names.push(...line.split('; ').map(plain));
    else {
      lines.push(...sorted(names), line);
      names = [];
    }
  }
  return lines.slice(0, -1);
}

function plantsOf(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const [marks = '', names] = line.split(' | ');
    return names === undefined
      ? [line]
      : sorted(names.split(';').map(normalizeName)).map((name) => `${marks} | ${name}`);
  });
}

/** JSON over several lines: line breaks stand only where nothing is lost without them. */
function setsOf(value: unknown, sign: string, written: (part: string) => string): string[] {
  const json = JSON.stringify(value, (key, inner: unknown) => {
    if (typeof inner !== 'string' || /^\d+$/.test(key)) return inner; // an item of an array is no set
    return sorted(inner.split(sign).map((part) => written(part.trim()))).join(`${sign}\u0001`);
  });
  return json.replaceAll('\\u0001', '\n').replaceAll('],"', '],\n"').split('\n');
}

/** One exported value as lines, none of them empty at the end. */
export function linesOf(value: unknown, kind: Kind): string[] {
  if (kind === 'json') return JSON.stringify(value).replaceAll('","', '",\n"').split('\n');
  if (kind === 'phrases') return setsOf(value, '|', fold);
  if (kind === 'lists') return setsOf(value, ',', plainPhrase);
  if (kind === 'set') return sorted([...new Set(value as Iterable<string>)]);
  const text = String(value);
  if (kind === 'rows') return rowsOf(text);
  if (kind === 'plants') return plantsOf(text);
  if (kind === 'words') return sorted(text.split(/\s+/).map(plainWord));
  if (kind === 'names') return sorted(text.split(/[;\n]/).map(normalizeName));
  return text.split('\n');
}
