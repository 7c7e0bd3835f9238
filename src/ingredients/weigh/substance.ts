import { lazy } from '../lazy.ts';
import { lexiconRows } from '../lexicon/rows.ts';
import { normalizeName, squeeze } from '../normalize.ts';
import { sections } from '../sections.ts';
import { spellings } from '../spellings.ts';
import type { Family } from '../types.ts';
import { STEMS } from './data/stems.ts';

/** The substances whose place in a list says what they are there for. */
export type Substance =
  | 'glycolic'
  | 'lactic'
  | 'mandelic'
  | 'malic'
  | 'tartaric'
  | 'pyruvic'
  | 'citric'
  | 'aha-blend'
  | 'salicylic'
  | 'willow'
  | 'gluconolactone'
  | 'ascorbic'
  | 'ascorbyl-palmitate'
  | 'ascorbate-salt'
  | 'filler';

type Stems = readonly (readonly [Substance, string])[];

const byFamily = lazy((): ReadonlyMap<string, Stems> => {
  const families = new Map<string, (readonly [Substance, string])[]>();
  for (const [heading, stems] of sections(STEMS)) {
    const [family = '', substance = ''] = heading.split(' ');
    const rows = families.get(family) ?? [];
    families.set(family, rows);
    for (const stem of stems) rows.push([substance as Substance, stem]);
  }
  return families;
});

/** Derivatives that hold the word "ascorbic acid" and are more than that. */
const ASCORBIC_DERIVATIVE = /ethyl|cetyl|glucos|polypeptide|phosphat|에틸|에칠|エチル|乙基/u;

type Names = ReadonlyMap<string, Substance | undefined>;

/** Every name of the lexicon in these families, so that only a name it does not hold is searched. */
function fromLexicon(): ReadonlyMap<Family, Names> {
  const tables = new Map<Family, Map<string, Substance | undefined>>();
  for (const { family, names } of lexiconRows()) {
    const stems = byFamily().get(family);
    if (!stems) continue;
    const table = tables.get(family) ?? new Map<string, Substance | undefined>();
    tables.set(family, table);
    for (const [name] of names) {
      const substance = searched(name, stems);
      for (const form of spellings(name)) table.set(form, substance);
    }
  }
  return tables;
}

function searched(name: string, stems: Stems): Substance | undefined {
  const key = squeeze(normalizeName(name));
  const found = stems.find(([, stem]) => key.includes(stem))?.[0];
  return found === 'ascorbic' && ASCORBIC_DERIVATIVE.test(key) ? undefined : found;
}

const tables = lazy(fromLexicon);

/**
 * Which substance of a family a printed name speaks of; `undefined` for every other name.
 *
 * @example substanceOf('Acide Lactique', 'aha') // 'lactic'
 */
export function substanceOf(name: string, family: Family): Substance | undefined {
  const stems = byFamily().get(family);
  if (!stems) return undefined;
  const table = tables().get(family);
  return table?.has(name) ? table.get(name) : searched(name, stems);
}
