import { productTypes } from '../product/index.ts';
import type { FamilyHit, NoteCode, ProductFacts, ProductType, Recognition, RecognizedList } from '../types.ts';
import { contextOf, type Evidence, hasSalicylic, type ListContext, substanceIn } from './context.ts';
import { secondList } from './one-percent.ts';
import { counts } from './rules.ts';

/**
 * Decides from position, stated percentage, neighbours, product name and type which hits put a product in a family and
 * which are only worth a note. What is certain in any amount (retinoids, parfum, labelled allergens, essential oils …)
 * and what never is more than a note (weak scent, plant sources) is left as the recogniser gave it. With `namedOnly` the
 * entries are highlights: their order says nothing and what is named is meant to work, so all is left as it is.
 *
 * @example weigh([listOf('Aqua, Glycerin, …, Xanthan Gum, Lactic Acid')], {}) // lactic acid: contextual, 'sets-ph'
 */
export function weigh(
  lists: readonly RecognizedList[],
  facts: ProductFacts,
  types: readonly ProductType[] = productTypes(facts),
  namedOnly = false,
): readonly RecognizedList[] {
  if (namedOnly || !lists.some((list) => list.recognitions.some(isDoubtful))) return lists;
  const product = { facts, types, salicylic: lists.length > 1 && lists.some(hasSalicylic) };
  return lists.map((list) => weighed(list, contextOf(list, product)));
}

/** Weak scent is settled too, unless the product is an essential oil by its name. */
const doubtful = ({ strength, note }: FamilyHit): boolean =>
  strength === 'dose' || strength === 'trace' || note === 'weak-scent';

function isDoubtful({ ingredient, hits }: Recognition): boolean {
  for (const hit of hits) if (ingredient.percent === 0 || doubtful(hit)) return true;
  return false;
}

/** The list itself when nothing changes, as with most lists. */
function weighed(list: RecognizedList, context: ListContext): RecognizedList {
  const { recognitions } = list;
  const again = secondList(recognitions);
  let changed: Recognition[] | undefined;
  let place = -1;
  for (let i = 0; i < recognitions.length; i++) {
    const recognition = recognitions[i];
    if (!recognition) continue;
    if (i === again) place = -1;
    if (recognition.ingredient.section !== 'may-contain') place += 1;
    if (!isDoubtful(recognition)) continue;
    const now = settled(recognition, place, context);
    if (now === recognition) continue;
    changed ??= [...recognitions];
    changed[i] = now;
  }
  return changed ? { ...list, recognitions: changed } : list;
}

function settled(recognition: Recognition, place: number, context: ListContext): Recognition {
  // "0 % Retinol" says that there is none: a claim, whatever the family.
  if (recognition.ingredient.percent === 0 && recognition.hits.length > 0) {
    return { ...recognition, hits: recognition.hits.map((hit) => contextual(hit, 'claim')) };
  }
  const hits = recognition.hits.map((hit) => (doubtful(hit) ? ruled(recognition, hit, place, context) : hit));
  if (hits.every((hit, i) => hit === recognition.hits[i])) return recognition;
  return { ingredient: recognition.ingredient, known: recognition.known, hits };
}

function ruled(recognition: Recognition, hit: FamilyHit, place: number, list: ListContext): FamilyHit {
  const { percent, section } = recognition.ingredient;
  if (hit.note === 'weak-scent' && !list.claims.essentialOil) return hit;
  const substance = substanceIn(recognition, hit);
  const evidence: Evidence = { list, hit, place, percent, substance, active: section === 'active' };
  if (counts(evidence)) return hit.weight === 'decisive' ? hit : decisive(hit);
  const note = hit.whenLow ?? hit.note ?? 'below-one-percent';
  return hit.weight === 'contextual' && hit.note === note ? hit : contextual(hit, note);
}

function decisive({ note: _, ...hit }: FamilyHit): FamilyHit {
  return { ...hit, weight: 'decisive' };
}

function contextual(hit: FamilyHit, note: NoteCode): FamilyHit {
  return { ...hit, weight: 'contextual', note };
}
