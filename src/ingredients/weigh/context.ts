import type { FamilyHit, ProductFacts, ProductType, Recognition, RecognizedList } from '../types.ts';
import { type Claims, claimsOf } from './claims.ts';
import { onePercentLine } from './one-percent.ts';
import { type Substance, substanceOf } from './substance.ts';

/** One list as the rules look at it. */
export interface ListContext {
  readonly claims: Claims;
  /** Entries without "may contain"; the size against which a place is low or high. */
  readonly count: number;
  /** From this place on entries stand below 1 %. */
  readonly line: number;
  /** Substances of this list that can exfoliate, with their places. */
  readonly acids: ReadonlyMap<Substance, number>;
  /** Families with a hit that counts in any amount. */
  readonly certain: ReadonlySet<string>;
  readonly benzoate: boolean;
  /** Substances that the marketing text names. */
  readonly promised: ReadonlySet<Substance>;
}

/** What holds for all lists of a text. */
export interface ProductContext {
  readonly facts: ProductFacts;
  readonly types: readonly ProductType[];
  /** Salicylic acid stands in one of them. */
  readonly salicylic: boolean;
}

/** One hit with all that is known of where it stands. */
export interface Evidence extends ListContext {
  readonly hit: FamilyHit;
  readonly place: number;
  readonly percent?: number;
  readonly active: boolean;
  readonly substance?: Substance;
}

/** The words of a hit as printed. */
export function wordsOf({ ingredient }: Recognition, hit: FamilyHit): string {
  return ingredient.text.slice(hit.start - ingredient.start, hit.end - ingredient.start) || ingredient.text;
}

const ACIDS: ReadonlySet<Substance> = new Set([
  'glycolic',
  'lactic',
  'mandelic',
  'malic',
  'tartaric',
  'pyruvic',
  'salicylic',
]);
const ALPHA: ReadonlySet<Substance> = new Set([
  'glycolic',
  'lactic',
  'mandelic',
  'malic',
  'tartaric',
  'pyruvic',
  'aha-blend',
]);
const EXFOLIATING: ReadonlySet<string> = new Set(['aha', 'bha', 'pha']);
const BENZOATE = /benzoate|벤조에이트|бензоат натрия|安息香酸na|苯甲酸钠/iu;

/**
 * Looks at a list once for all of its hits. A list that names "AHA" among its own entries claims to exfoliate, whatever
 * the product is called.
 *
 * @example contextOf(list, { facts: { name: 'AHA Pads' }, types: ['peel'], salicylic: false }).claims.exfoliates // true
 */
export function contextOf(list: RecognizedList, { facts, types, salicylic }: ProductContext): ListContext {
  const entries = list.recognitions.filter(({ ingredient }) => ingredient.section !== 'may-contain');
  const acids = new Map<Substance, number>();
  const certain = new Set<string>();
  let blend = false;
  for (const [place, entry] of entries.entries()) {
    for (const hit of entry.hits) {
      if (hit.strength === 'always') certain.add(hit.family);
      const substance = substanceOf(wordsOf(entry, hit));
      if (substance === 'aha-blend' && hit.family === 'aha') blend = true;
      if (!EXFOLIATING.has(hit.family)) continue;
      if (substance && ACIDS.has(substance) && hit.strength !== 'never' && !acids.has(substance))
        acids.set(substance, place);
    }
  }
  if (salicylic && !acids.has('salicylic')) acids.set('salicylic', Number.POSITIVE_INFINITY);
  const promised = promisedIn(list);
  const named = claimsOf(list.product ? { ...facts, name: `${facts.name ?? ''} ${list.product}` } : facts, types);
  return {
    claims: blend || [...promised].some((substance) => ALPHA.has(substance)) ? { ...named, exfoliates: true } : named,
    count: entries.length,
    line: onePercentLine(entries),
    acids,
    promised,
    certain,
    benzoate: entries.some(({ ingredient }) => BENZOATE.test(ingredient.text)),
  };
}

function promisedIn({ highlights = [] }: RecognizedList): ReadonlySet<Substance> {
  const decisive = highlights.flatMap((entry) =>
    entry.hits.filter((hit) => hit.weight === 'decisive').map((hit) => substanceOf(wordsOf(entry, hit))),
  );
  return new Set(decisive.filter((substance) => substance !== undefined));
}

/** Whether a list holds salicylic acid itself. */
export function hasSalicylic({ recognitions }: RecognizedList): boolean {
  return recognitions.some((entry) =>
    entry.hits.some((hit) => hit.family === 'bha' && substanceOf(wordsOf(entry, hit)) === 'salicylic'),
  );
}
