/**
 * The words of this folder as types. Everything here is plain data: it can be logged, stored, and tested as a table.
 */

/** A half-open range `[start, end)` of UTF-16 offsets into the text it speaks of. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Families that a rule or a decision can make an alarm of (names of the command line's output). */
export const AVOID_FAMILIES = [
  'retinoid',
  'retinoid_like',
  'aha',
  'bha',
  'pha',
  'enzyme_exfoliant',
  'physical_scrub',
  'vitamin_c',
  'scent',
  'irritant',
  'drying_alcohols',
  'witch_hazel',
  'strong_actives',
  'self_tanner',
  'hair_removal',
] as const;

/** Families that are told, counted or used as evidence, but never an alarm by themselves. */
export const OTHER_FAMILIES = [
  'makeup_colourants',
  'sunscreen_mineral',
  'sunscreen_organic',
  'hyaluronic_acid',
  'coconut_oil',
  'soothing_ok',
  'fatty_alcohols_ok',
  'topical_antibiotic',
  'antiageing_actives',
  'harsh_surfactants',
] as const;

/** {@link AVOID_FAMILIES} for asking. */
export const AVOIDED: ReadonlySet<string> = new Set(AVOID_FAMILIES);
export type AvoidFamily = (typeof AVOID_FAMILIES)[number];
export type OtherFamily = (typeof OTHER_FAMILIES)[number];
export type Family = AvoidFamily | OtherFamily;

/** One entry as printed. `text` is always `source.slice(start, end)`; percentages and footnote marks lie outside of it. */
export interface Ingredient extends Span {
  readonly text: string;
  /** 0-based place within its list. */
  readonly position: number;
  /** Stated percentage, 0–100. */
  readonly percent?: number;
  /** Where in the list it stands when the list is divided; absent for a plain list. */
  readonly section?: 'active' | 'may-contain';
}

/** One product's list inside a text: a plain text has one, a kit or shade text several. */
export interface IngredientList {
  /** The name printed before the list, when the text holds several. */
  readonly product?: string;
  /** Offsets of the whole list in the text. */
  readonly from: number;
  readonly to: number;
  readonly ingredients: readonly Ingredient[];
}

/** What the splitter makes of a text, before any name is looked up for its family. */
export interface SplitText {
  /** `list`: one list. `kit`: several. `blurb`: only highlights that name ingredients. `none`: no ingredient list. */
  readonly kind: 'list' | 'kit' | 'blurb' | 'none';
  readonly lists: readonly IngredientList[];
  /**
   * Names that marketing around a list tells of (labels of bullets, key-ingredient extracts): no entries of the list, but
   * words about what is in the product. Absent where there are none; a blurb has them as its only list.
   */
  readonly highlights?: readonly Ingredient[];
}

/** Why a hit does not count as decisive; the words for it are in `src/verdict` (English) and `_locales`. */
export const NOTE_CODES = [
  'sets-ph', // an acid low in the list or below the 1 % line: sets the pH here
  'below-one-percent', // stands below the 1 % line
  'salt', // a salt that buffers or moisturises, not an exfoliating acid
  'fruit-extract', // carries some acid by nature, not a peel
  'filler', // silica, cellulose …: absorbs or thickens, does not scrub
  'preserves', // trace antioxidant or preservative
  'plant-source', // a plant that contains the substance, not the substance
  'weak-scent', // benzyl alcohol, aromatic water, extract of a scented plant
  'mild', // a milder relative
  'claim', // stands in a claim ("free of …")
  'highlight', // named in marketing only
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

/** `decisive`: this entry alone puts the product in the family. `contextual`: worth a note, never a red product. */
export type Weight = 'decisive' | 'contextual';

/**
 * What evidence may do to a hit, as the lexicon sees the substance itself (the weight is what holds without evidence).
 * `always`: counts in any amount (retinoids, parfum, allergens, essential oils). `dose`: counts unless it is low in the list (acids).
 * `trace`: usually a helper, counts only on strong evidence (a filler, a preservative). `never`: stays a note (weak scent, a plant source).
 */
export type Strength = 'always' | 'dose' | 'trace' | 'never';

/** A family found in an entry. The span may be narrower than the entry (a bracketed alternative, a part of a blend). */
export interface FamilyHit extends Span {
  readonly family: Family;
  readonly weight: Weight;
  /** Present exactly when the weight is contextual. */
  readonly note?: NoteCode;
  /** Set by the recogniser. */
  readonly strength?: Strength;
  /** The note that fits when evidence turns a decisive hit contextual. */
  readonly whenLow?: NoteCode;
}

/** An ingredient with what is known of it. `known` is true for family members and for known-and-harmless names. */
export interface Recognition {
  readonly ingredient: Ingredient;
  readonly known: boolean;
  readonly hits: readonly FamilyHit[];
}

export interface RecognizedList {
  readonly product?: string;
  readonly from: number;
  readonly to: number;
  readonly recognitions: readonly Recognition[];
  /** Named in the marketing text beside the list ("-Vitamin C: brightens"): no entries of it, but said to be in it. */
  readonly highlights?: readonly Recognition[];
}

/** Kinds of product that have rules or evidence of their own. */
export const PRODUCT_TYPES = [
  'makeup',
  'makeup-brush',
  'makeup-remover',
  'cleanser',
  'toner',
  'scrub',
  'peel',
  'mask',
  'serum',
  'moisturizer',
  'sunscreen',
  'after-sun',
  'self-tanner',
  'hair-removal',
  'acne-treatment',
  'antiaging',
  'brightening',
  'lip',
  'eye',
  'perfume',
  'deodorant',
  'hair',
  'nail',
  'body',
  'oral',
  'device',
  'supplement',
] as const;
export type ProductType = (typeof PRODUCT_TYPES)[number];

/** What is said about a product outside of its list; all of it is evidence, none of it is trusted. */
export interface ProductFacts {
  readonly name?: string;
  readonly category?: string;
}

/** Why a text is not a full reading. */
export type UnreadReason =
  | 'empty' // nothing to read
  | 'not-a-list' // a slogan, "No Info", a description
  | 'too-much-unknown' // under 85 % of the entries are recognised (decision 10)
  | 'highlights-only' // a key-ingredients blurb
  | 'cut-off'; // the list ends in the middle

/** A text, read: the outcome of a reading and everything recognised in it. */
export interface Analysis {
  /** `read`: a full list. `partial`: only highlights, or a list cut off. `unread`: none. */
  readonly outcome: 'read' | 'partial' | 'unread';
  readonly reason?: UnreadReason;
  readonly types: readonly ProductType[];
  /** Families the product is named for ("Retinol 1% Night Serum"); absent when none. */
  readonly named?: readonly AvoidFamily[];
  readonly lists: readonly RecognizedList[];
}
