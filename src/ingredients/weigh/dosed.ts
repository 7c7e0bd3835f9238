import { lazy } from '../lazy.ts';
import { sections } from '../sections.ts';
import type { Family, Ingredient, ProductFacts, Recognition } from '../types.ts';
import { DOSED } from './data/doses.ts';

/** Names that are harmless as a rule and members of a family by their amount or place. */
type Kind = 'bha' | 'urea' | 'caustic' | 'drug' | 'peroxide' | 'grain';

const BHA = 'bha';

const kinds = lazy(
  (): ReadonlyMap<string, Kind> =>
    new Map(sections(DOSED).flatMap(([kind, names]) => names.map((name) => [name, kind as Kind] as const))),
);

const FAMILY: Readonly<Record<Kind, Family>> = {
  bha: 'bha',
  urea: 'strong_actives',
  caustic: 'strong_actives',
  drug: 'strong_actives',
  peroxide: 'strong_actives',
  grain: 'physical_scrub',
};

/** As an antioxidant BHA is used below 0.1 %. */
const BHA_FROM_PERCENT = 0.2;
/** From here on urea loosens the outer layer of the skin instead of moistening it. */
const UREA_FROM_PERCENT = 20;
/** Far above what sets the pH. */
const CAUSTIC_FROM_PERCENT = 2;
const PEROXIDE_FROM_PERCENT = 3;
/** Without an amount, peroxide among the first is there to bleach. */
const PEROXIDE_PLACES = 5;
/** Salt or sugar among the first entries is a scrub: the first in any case, the others where nothing would dissolve them. */
const GRAIN_PLACES = 3;
/** So little is dissolved: saline has 0.9 %. */
const GRAIN_FROM_PERCENT = 10;

const COMPANY = /^(?:aha|pha|lha)s?$/i;
const EXFOLIATING = /\bbha\b|exfoli|peel/i;
const DISSOLVES = /water|aqua|eau\b|juice|agua|acqua|wasser|вод|水|수$/iu;

/** Where an entry stands, and among what. */
interface Place {
  readonly list: readonly Recognition[];
  readonly at: number;
  readonly facts: ProductFacts;
}

const MEANT: Readonly<Record<Kind, (percent: number | undefined, active: boolean, place: Place) => boolean>> = {
  bha: (percent = 0, active, { list, facts }) =>
    percent >= BHA_FROM_PERCENT ||
    active ||
    EXFOLIATING.test(facts.name ?? '') ||
    list.some(({ ingredient }) => COMPANY.test(ingredient.text)),
  urea: (percent = 0) => percent >= UREA_FROM_PERCENT,
  caustic: (percent = 0, active) => active || percent >= CAUSTIC_FROM_PERCENT,
  drug: (_percent, active) => active,
  peroxide: (percent, active, { at }) =>
    active || (percent === undefined ? at < PEROXIDE_PLACES : percent >= PEROXIDE_FROM_PERCENT),
  grain: (percent, _active, { list, at }) =>
    at < GRAIN_PLACES &&
    (percent === undefined || percent >= GRAIN_FROM_PERCENT) &&
    !list.slice(0, at < 2 ? at : list.length).some(({ ingredient }) => DISSOLVES.test(ingredient.text)),
};

/** "Maris Sal (Sea Salt)" without its bracket. */
function bare(text: string): string {
  const at = Math.max(text.indexOf('('), text.indexOf('（'));
  return at > 0 ? text.slice(0, at).trimEnd() : text;
}

/** Most entries have neither an amount nor a place that could make them anything else. */
const isPromising = ({ text, percent, section }: Ingredient, at: number): boolean =>
  at < PEROXIDE_PLACES || percent !== undefined || section === 'active' || text.length === BHA.length;

/**
 * A list with the hits that only an amount or a place makes: "BHA 2 %" is salicylic acid, salt first is a scrub, urea
 * from 20 % on loosens skin. Plain `BHA` stays butylated hydroxyanisole (decision 9), salt low in a list a thickener.
 *
 * @example dosed(listOf('Sodium Chloride, Glycerin'), {})[0]?.hits[0]?.family // 'physical_scrub'
 */
export function dosed(list: readonly Recognition[], facts: ProductFacts): readonly Recognition[] {
  return list.map((one, at) => {
    const { ingredient } = one;
    const kind = isPromising(ingredient, at) ? kinds().get(bare(ingredient.text).toLowerCase()) : undefined;
    if (!kind || !MEANT[kind](ingredient.percent, ingredient.section === 'active', { list, at, facts })) return one;
    const { start, end } = ingredient;
    return { ...one, hits: [{ family: FAMILY[kind], weight: 'decisive', strength: 'always', start, end }] };
  });
}
