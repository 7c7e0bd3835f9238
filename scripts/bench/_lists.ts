import { lexiconRows } from '../../src/ingredients/lexicon/rows.ts';
import { HEADS, TAILS } from '../../src/ingredients/split/data/fragments.ts';

/** Names that most lists are made of. */
const COMMON =
  'Aqua, Glycerin, Butylene Glycol, Propanediol, Niacinamide, Caprylic/Capric Triglyceride, Squalane, Dimethicone, Cetearyl Alcohol, Glyceryl Stearate, PEG-100 Stearate, Cetyl Alcohol, Butyrospermum Parkii (Shea) Butter, Simmondsia Chinensis (Jojoba) Seed Oil, Helianthus Annuus (Sunflower) Seed Oil, Tocopheryl Acetate, Tocopherol, Sodium Hyaluronate, Panthenol, Allantoin, Betaine, Trehalose, Carbomer, Xanthan Gum, Phenoxyethanol, Ethylhexylglycerin, Disodium EDTA, Sodium Hydroxide, Potassium Sorbate, Sodium Benzoate, Caprylyl Glycol, Pentylene Glycol, Polysorbate 20, Cyclopentasiloxane, Stearic Acid, Isopropyl Myristate, Aloe Barbadensis Leaf Juice, Camellia Sinensis Leaf Extract, Centella Asiatica Extract, Hydrogenated Lecithin, Ceramide NP, Adenosine, Sorbitan Stearate, Bisabolol, Sodium PCA, Lauryl Glucoside, Coco-Betaine, Cetearyl Olivate, Sorbitan Olivate, Hydroxyethylcellulose, Citric Acid, Sodium Citrate, Parfum, Fragrance, Linalool, Limonene, Silica, Mica, Titanium Dioxide, Zinc Oxide, Alcohol Denat, Benzyl Alcohol, Retinol, Ascorbyl Glucoside, Salicylic Acid, Lactic Acid, Sodium Chloride, Cocamidopropyl Betaine, Sodium Laureth Sulfate, Prunus Amygdalus Dulcis (Sweet Almond) Oil, Cocos Nucifera (Coconut) Oil, Rosmarinus Officinalis (Rosemary) Leaf Extract, Hydrolyzed Collagen, Arginine, Lecithin, Cetyl Palmitate, Ethylhexyl Palmitate, Polyacrylamide, Laureth-7, C13-14 Isoparaffin, Triethanolamine, Methylparaben, Propylparaben, Isododecane, Kaolin, Urea, Glycyrrhiza Glabra (Licorice) Root Extract'.split(
    ', ',
  );

/** The same numbers in every run (Lehmer). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const titled = (name: string): string => name.replace(/(^|[\s/-])\p{L}/gu, (start) => start.toUpperCase());

/**
 * All names of the lexicon in plain Latin letters that a label prints as an entry: no halves of names ("Citrate"), no
 * colour numbers, which come in blocks of their own.
 */
export function lexiconNames(): readonly string[] {
  const names: string[] = [];
  for (const row of lexiconRows())
    for (const [name] of row.names)
      if (/^(?!ci )[a-z][a-z0-9 -]{3,40}$/.test(name) && !HEADS.has(name) && !TAILS.has(name)) names.push(titled(name));
  return [...new Set(names)];
}

/**
 * Distinct lists of so many ingredients, as real labels hold them: nine of ten are common names, one is any of the lexicon.
 *
 * @example ingredientLists(2000, 40)
 */
export function ingredientLists(count: number, size: number): readonly string[] {
  const next = numbers(20261124);
  const rare = lexiconNames();
  const pick = (names: readonly string[]): string => names[Math.floor(next() * names.length)] ?? 'Aqua';
  return Array.from({ length: count }, () =>
    ['Aqua', ...Array.from({ length: size - 1 }, () => pick(next() < 0.9 ? COMMON : rare))].join(', '),
  );
}
