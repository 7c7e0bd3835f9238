import { normalizeName } from './normalize.ts';
import { recognize } from './recognize/index.ts';
import { isClaim } from './recognize/words.ts';
import { isDenial } from './split/denials.ts';
import { fold } from './split/fold.ts';
import { AVOIDED, type FamilyHit, type Ingredient, type Recognition, type Span } from './types.ts';

/** "Vitamin A in Sacha Inchi Oil": part of something else. */
const INSIDE = /\s(?:in|from|dans|aus|w|в|из)\s/iu;
const BETWEEN = /\s{0,3}(?:[,;&+]|(?<!\p{L})(?:and|et|und|y|e|i|и|of|in|from|dans|aus|w|в|из)(?!\p{L}))\s{0,3}/giu;

/**
 * What the marketing around a list names as being in the product: the highlights that belong to an avoid family, each
 * once. Claims of absence and of likeness ("retinol-free", "retinol alternative") are none.
 *
 * @example highlightsIn('-Retinol: smooths.', [{ start: 1, end: 8 }])[0]?.hits[0]?.family // 'retinoid'
 */
export function highlightsIn(text: string, spans: readonly Span[]): readonly Recognition[] {
  const found = new Map<string, Recognition>();
  for (const span of spans) {
    if (isAbsent(text.slice(span.start, span.end))) continue;
    for (const entry of named(text, span)) {
      const words = entry.ingredient.text.toLowerCase();
      if (!found.has(words)) found.set(words, entry);
    }
  }
  return [...found.values()];
}

/** Whether a name says what is absent, or only like it. */
const isAbsent = (head: string): boolean => isClaim(normalizeName(head).split(' ')) || isDenial(fold(head.trim()));

/** "Lactic Acid (AHA) and Malic Acid" names two, "Iron and Zinc Complex" may be one: the parts count when several are known. */
function named(text: string, { start, end }: Span): readonly Recognition[] {
  const head = text.slice(start, end);
  const cuts = [...head.matchAll(BETWEEN)].map((cut) => [cut.index, cut.index + cut[0].length] as const);
  const starts = [0, ...cuts.map(([, to]) => to)];
  const ends = [...cuts.map(([from]) => from), head.length];
  const spans = starts.map((from, i) => ({ start: start + from, end: start + (ends[i] ?? head.length) }));
  const parts = spans.flatMap((span) => recognized(text, span) ?? []);
  const whole = recognized(text, { start, end });
  if (INSIDE.test(head)) return parts.slice(0, 1).map((part) => onlyNamed(text, { start, end }, part));
  return whole && parts.length < 2 && cuts.length < 2 ? [whole] : parts;
}

function recognized(text: string, span: Span): Recognition | null {
  const printed = text.slice(span.start, span.end);
  const start = span.start + (printed.length - printed.trimStart().length);
  const end = span.end - (printed.length - printed.trimEnd().length);
  if (end <= start) return null;
  const ingredient: Ingredient = { text: text.slice(start, end), start, end, position: 0 };
  const { known, hits } = recognize(ingredient);
  const kept = hits.filter((hit) => AVOIDED.has(hit.family));
  return kept.length > 0 ? { ingredient, known, hits: kept } : null;
}

/** The whole phrase as a note: "Vitamin A in Sacha Inchi Oil" says that the oil holds some. */
function onlyNamed(text: string, { start, end }: Span, { hits, known }: Recognition): Recognition {
  const ingredient: Ingredient = { text: text.slice(start, end), start, end, position: 0 };
  const notes = hits.map(({ family, note = 'highlight' }): FamilyHit => {
    return { family, weight: 'contextual', strength: 'never', note, start, end };
  });
  return { ingredient, known, hits: notes };
}
