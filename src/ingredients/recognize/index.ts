import { normalizeName } from '../normalize.ts';
import type { Ingredient, Recognition } from '../types.ts';
import { isHarmless } from './harmless.ts';

/**
 * What is known of one printed entry: its families, known and harmless, or not known.
 *
 * @example recognize({ text: 'Retinol', start: 0, end: 7, position: 0 }).hits[0]?.family // 'retinoid'
 */
export function recognize(ingredient: Ingredient): Recognition {
  return { ingredient, known: isHarmless(normalizeName(ingredient.text)), hits: [] };
}

/** Whether a printed name is a member of a family or known and harmless. */
export function isKnown(name: string): boolean {
  return isHarmless(normalizeName(name));
}
