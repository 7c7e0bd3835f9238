import type { Grade } from '../lexicon/rows.ts';
import type { FamilyHit, Ingredient, Recognition } from '../types.ts';
import { entryGrades } from './entry.ts';

function hit({ family, weight, strength, note, whenLow }: Grade, { start, end }: Ingredient): FamilyHit {
  return { family, weight, strength, start, end, ...(note && { note }), ...(whenLow && { whenLow }) };
}

/**
 * What is known of one printed entry: its families with the weight they have before any evidence, or known and harmless, or not
 * known. Any string is accepted.
 *
 * @example recognize({ text: 'Retinol', start: 0, end: 7, position: 0 }).hits[0]?.family // 'retinoid'
 */
export function recognize(ingredient: Ingredient): Recognition {
  const { known, grades } = entryGrades(ingredient.text);
  return { ingredient, known, hits: grades.map((grade) => hit(grade, ingredient)) };
}

/** Whether a printed name is a member of a family or known and harmless. */
export function isKnown(name: string): boolean {
  return entryGrades(name).known;
}
