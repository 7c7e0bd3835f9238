import { lazy } from '../lazy.ts';
import type { FamilyHit, ProductFacts, ProductType, Recognition, RecognizedList } from '../types.ts';
import { type Claims, claimsOf } from './claims.ts';
import { onePercentLine } from './one-percent.ts';
import { type Substance, substanceOf } from './substance.ts';

/** One list as the rules look at it. What costs a look at every entry is found out only when a rule asks. */
export interface ListContext {
  readonly claims: Claims;
  /** Entries without "may contain"; the size against which a place is low or high. */
  readonly count: number;
  /** From this place on entries stand below 1 %. */
  readonly line: () => number;
  /** Substances of this list that can exfoliate, with their places. */
  readonly acids: ReadonlyMap<Substance, number>;
  /** Of vitamin C and grains: those with a hit that counts in any amount. */
  readonly certain: ReadonlySet<string>;
  /** A benzoate stands in the list. */
  readonly benzoate: () => boolean;
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
export interface Evidence {
  readonly list: ListContext;
  readonly hit: FamilyHit;
  readonly place: number;
  readonly percent: number | undefined;
  readonly active: boolean;
  readonly substance: Substance | undefined;
}

/** The substance a hit speaks of, from the words as printed. */
export function substanceIn({ ingredient }: Recognition, { start, end, family }: FamilyHit): Substance | undefined {
  const { text } = ingredient;
  const whole = start === ingredient.start && end === ingredient.end;
  return substanceOf(whole ? text : text.slice(start - ingredient.start, end - ingredient.start) || text, family);
}

const ALPHA: ReadonlySet<Substance> = new Set<Substance>([
  'glycolic',
  'lactic',
  'mandelic',
  'malic',
  'tartaric',
  'pyruvic',
  'aha-blend',
]);
/** Acids that make company, and blends that claim it. */
const COUNTED: ReadonlySet<Substance> = new Set<Substance>([...ALPHA, 'salicylic']);
const BENZOATE = /benzoate|벤조에이트|бензоат натрия|安息香酸na|苯甲酸钠/iu;

/** Without what the product "may contain". */
function listed(all: readonly Recognition[]): readonly Recognition[] {
  for (const { ingredient } of all) {
    if (ingredient.section === 'may-contain') return all.filter((one) => one.ingredient.section !== 'may-contain');
  }
  return all;
}

/**
 * Looks at a list once for all of its hits. A list that names "AHA" among its own entries claims to exfoliate, whatever
 * the product is called.
 *
 * @example contextOf(list, { facts: { name: 'AHA Pads' }, types: ['peel'], salicylic: false }).claims.exfoliates // true
 */
export function contextOf(list: RecognizedList, { facts, types, salicylic }: ProductContext): ListContext {
  const entries = listed(list.recognitions);
  const { acids, certain } = substancesIn(entries);
  if (salicylic && !acids.has('salicylic')) acids.set('salicylic', Number.POSITIVE_INFINITY);
  const promised = promisedIn(list);
  const named = claimsOf(list.product ? { ...facts, name: `${facts.name ?? ''} ${list.product}` } : facts, types);
  const exfoliates = acids.delete('aha-blend') || [...promised].some((substance) => ALPHA.has(substance));
  return {
    claims: exfoliates ? { ...named, exfoliates } : named,
    count: entries.length,
    line: lazy(() => onePercentLine(entries)),
    acids,
    promised,
    certain,
    benzoate: lazy(() => entries.some(({ ingredient }) => BENZOATE.test(ingredient.text))),
  };
}

function substancesIn(entries: readonly Recognition[]): { acids: Map<Substance, number>; certain: Set<string> } {
  const acids = new Map<Substance, number>();
  const certain = new Set<string>();
  for (let place = 0; place < entries.length; place++) {
    const entry = entries[place];
    if (!entry) continue;
    for (const hit of entry.hits) {
      if (hit.family === 'vitamin_c' || hit.family === 'physical_scrub') {
        if (hit.strength === 'always') certain.add(hit.family);
      } else if (hit.family === 'aha' || hit.family === 'bha') {
        const substance = hit.strength === 'never' ? undefined : substanceIn(entry, hit);
        if (substance && COUNTED.has(substance) && !acids.has(substance)) acids.set(substance, place);
      }
    }
  }
  return { acids, certain };
}

const NOTHING: ReadonlySet<Substance> = new Set();

function promisedIn({ highlights }: RecognizedList): ReadonlySet<Substance> {
  if (!highlights) return NOTHING;
  const decisive = highlights.flatMap((entry) =>
    entry.hits.filter((hit) => hit.weight === 'decisive').map((hit) => substanceIn(entry, hit)),
  );
  return new Set(decisive.filter((substance) => substance !== undefined));
}

/** Whether a list holds salicylic acid itself. */
export function hasSalicylic({ recognitions }: RecognizedList): boolean {
  return recognitions.some((entry) =>
    entry.hits.some((hit) => hit.family === 'bha' && substanceIn(entry, hit) === 'salicylic'),
  );
}
