import type { Family, NoteCode } from '../types.ts';
import type { Evidence } from './context.ts';

/** Whether a doubtful hit counts, by what the list and the product say; see `weigh` for what may be doubted at all. */
export type Doubt = (evidence: Evidence) => boolean;

const early = ({ place }: Evidence, places: number): boolean => place < places;
const aboveLine = ({ place, list }: Evidence): boolean => place < list.line();
const upper = ({ place, list }: Evidence, share: number): boolean => place < share * list.count;

/** In so few entries a place says nothing. */
const SHORT = 6;
/** Acids that are hardly ever used for anything but their effect; they still do little below 1 %. */
const EXFOLIANTS: ReadonlySet<string> = new Set(['glycolic', 'mandelic', 'pyruvic']);

/** So many acids, one of them never there for the pH, are a blend that exfoliates. */
const BLEND = 3;

/** Printed in a row, as nobody adds them for the pH. */
function isBlend(acids: ReadonlyMap<string, number>): boolean {
  const places = [...acids.values()].filter(Number.isFinite);
  const together = Math.max(...places) - Math.min(...places) <= places.length;
  return places.length >= BLEND && together && [...acids.keys()].some((acid) => EXFOLIANTS.has(acid));
}

/** Above the 1 % line; in a list that shows none, in the upper half. */
const dosed = (evidence: Evidence): boolean =>
  evidence.list.line() === Number.POSITIVE_INFINITY ? upper(evidence, 0.5) : aboveLine(evidence);

/**
 * An alpha hydroxy acid exfoliates when the product says so, when it is one of the first entries, or when it stands
 * above the 1 % line in company of other acids. Alone further down lactic, malic and tartaric acid set the pH.
 * Sodium lactate and the like moisturise.
 */
const aha: Doubt = (evidence) => {
  const { hit, substance = '' } = evidence;
  const { claims, acids } = evidence.list;
  if ((hit.whenLow ?? hit.note) === 'salt') return false;
  if (substance === 'citric') {
    const blend = claims.exfoliates && acids.size >= 2 && aboveLine(evidence) && early(evidence, 10);
    return blend || (early(evidence, 1) && evidence.list.count >= 3);
  }
  if (isBlend(acids)) return true;
  if (claims.exfoliates || substance === 'aha-blend') return true;
  if (EXFOLIANTS.has(substance)) return dosed(evidence) || evidence.list.count <= SHORT;
  const company = acids.size - (acids.has('salicylic') && !claims.acne ? 1 : 0);
  return dosed(evidence) && (early(evidence, 7) || (company >= 2 && upper(evidence, 0.7)));
};

/** Willow bark is a source of salicin; it works beside salicylic acid or in a product against blemishes. */
const bha: Doubt = ({ substance, list }) =>
  substance === 'willow' ? list.acids.has('salicylic') || list.claims.acne : true;

/**
 * Gluconolactone preserves together with a benzoate and low in a list; high in what stays on the skin it is a dose.
 * The buffers of the family (gluconic acid, HEPES …) never count alone.
 */
const pha: Doubt = (evidence) => {
  const { claims, benzoate } = evidence.list;
  if (evidence.hit.strength === 'dose' && (claims.exfoliates || early(evidence, 5))) return true;
  if (evidence.substance === 'gluconolactone') {
    if (claims.exfoliates || early(evidence, 5)) return true;
    return !claims.rinsedOff && upper(evidence, benzoate() ? 0.25 : 0.6);
  }
  return evidence.hit.strength === 'dose' && (aboveLine(evidence) || upper(evidence, 0.5));
};

/** Ascorbic acid at the end, and its palmitate anywhere, keep the product fresh, unless it is sold for vitamin C. */
const vitaminC: Doubt = (evidence) => {
  const { substance } = evidence;
  const { claims, certain } = evidence.list;
  if (substance === undefined) return false;
  if (claims.vitaminC) return true;
  if (substance === 'ascorbyl-palmitate' || substance === 'ascorbate-salt') return early(evidence, 5);
  return upper(evidence, aboveLine(evidence) || (certain.has('vitamin_c') && !claims.rinsedOff) ? 0.6 : 0.4);
};

/**
 * Beads and ground seeds scrub in a scrub, among its first entries; what thickens or absorbs (silica, cellulose, clay)
 * only when the scrub has no other grain.
 */
const scrub: Doubt = (evidence) => {
  const { claims, certain } = evidence.list;
  if (!claims.scrubs) return false;
  return evidence.substance === 'filler' ? !certain.has('physical_scrub') && early(evidence, 3) : early(evidence, 8);
};

/** In a bottle of essential oil the bare name of the plant is the oil. */
const scent: Doubt = ({ list }) => list.claims.essentialOil && list.count <= 5;

const RULES: ReadonlyMap<Family, Doubt> = new Map<Family, Doubt>([
  ['aha', aha],
  ['bha', bha],
  ['pha', pha],
  ['vitamin_c', vitaminC],
  ['physical_scrub', scrub],
  ['scent', scent],
]);

/** From this share on a stated percentage says that an acid works, below it that it does not. */
const WORKS_FROM_PERCENT = 1;
/** Salicylic acid is used at 0.5 to 2 %. */
const SALICYLIC_FROM_PERCENT = 0.2;

/** What stays a note at any percentage. */
const UNDOSED: ReadonlySet<NoteCode> = new Set<NoteCode>([
  'salt',
  'filler',
  'weak-scent',
  'fruit-extract',
  'plant-source',
]);

/**
 * Whether a doubtful hit counts. A stated percentage and a place among the labelled actives settle it; a family
 * without a rule of its own counts as it stands.
 */
export function counts(evidence: Evidence): boolean {
  const { active, percent, hit, substance, list } = evidence;
  if (active || (substance && list.promised.has(substance))) return true;
  if (percent !== undefined && !UNDOSED.has(hit.whenLow ?? hit.note ?? 'mild')) {
    return percent >= (substance === 'salicylic' ? SALICYLIC_FROM_PERCENT : WORKS_FROM_PERCENT);
  }
  return RULES.get(hit.family)?.(evidence) ?? hit.weight === 'decisive';
}
