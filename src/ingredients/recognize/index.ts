import type { FamilyHit, Ingredient, Recognition, Span } from '../types.ts';
import { entryGrades, type Known, pairedGrades } from './entry.ts';
import type { Found } from './phrases.ts';

function hit({ family, weight, strength, note, whenLow, inside }: Found, ingredient: Ingredient): FamilyHit {
  const { start, end } = inside ? placeOf(inside, ingredient) : ingredient;
  return { family, weight, strength, start, end, ...(note && { note }), ...(whenLow && { whenLow }) };
}

/** Where the words stand in a long entry; a short one is told whole. */
function placeOf(words: readonly string[], { text, start, end }: Ingredient): Span {
  const lower = text.toLowerCase();
  const last = words.at(-1) ?? '';
  const from = lower.indexOf(words[0] ?? '');
  const at = lower.indexOf(last, words.length > 1 ? from + 1 : from);
  const to = at + last.length;
  if (from < 0 || at < 0 || lower.length !== text.length || to - from > text.length / 2) return { start, end };
  return { start: start + from, end: start + to };
}

/**
 * What is known of one printed entry: its families with the weight they have before any evidence, or known and harmless, or not
 * known. Any string is accepted.
 *
 * @example recognize({ text: 'Retinol', start: 0, end: 7, position: 0 }).hits[0]?.family // 'retinoid'
 */
export function recognize(ingredient: Ingredient): Recognition {
  return recognition(ingredient, pairedGrades(ingredient.text));
}

const NO_HITS: readonly FamilyHit[] = [];

function recognition(ingredient: Ingredient, { known, grades }: Known): Recognition {
  if (grades.length === 0) return { ingredient, known, hits: NO_HITS };
  const only = grades.length === 1 ? grades[0] : undefined;
  return { ingredient, known, hits: only ? [hit(only, ingredient)] : grades.map((grade) => hit(grade, ingredient)) };
}

/** Whether a printed name is a member of a family or known and harmless. */
export function isKnown(name: string): boolean {
  return entryGrades(name).known;
}

/** `recognize` and `isKnown` over one text. */
export interface Recognizer {
  readonly recognize: (ingredient: Ingredient) => Recognition;
  readonly isKnown: (name: string) => boolean;
}

/**
 * A recogniser for one text: the splitter asks which names are known, then the entries are recognised, and no name is
 * looked up twice for that. Not to be kept longer than the text.
 *
 * @example const { isKnown, recognize } = recognizer()
 */
export function recognizer(): Recognizer {
  const names: string[] = [];
  const answers: Known[] = [];
  let next = 0;
  return {
    isKnown: (name) => {
      const known = entryGrades(name);
      names.push(name);
      answers.push(known);
      return known.known;
    },
    // The splitter asks in the order of the entries: the answer is usually the next one.
    recognize: (ingredient) => {
      const answer = names[next] === ingredient.text ? answers[next++] : undefined;
      return recognition(ingredient, pairedGrades(ingredient.text, answer));
    },
  };
}
