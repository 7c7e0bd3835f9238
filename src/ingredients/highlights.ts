import { recognize } from './recognize/index.ts';
import { AVOID_FAMILIES, type FamilyHit, type Ingredient, type Recognition, type Span } from './types.ts';

/** A bullet's head: "-Vitamin C (Ascorbic Acid): brightens …", "<br>Rose Absolute: …". Bounded, so that it stays linear. */
const HEAD = /(?:^|[\n>•·▪►●]|[\s.]\s*[-–—])[\s*.•·–—-]{0,12}([^:：\n<>•]{2,90})[:：]/gu;
/** Heads that say what is absent, or only like it. */
const ABSENT =
  /\b(?:free|without|no|non|not|zero|0|alternative|like|instead|sans|ohne|frei|sin|senza|sem|zonder|bez|utan|uden|uten|ilman|без)\b|不使用|無添加|フリー|무첨가|프리|不含|[无無]添加/iu;
/** "Vitamin A in Sacha Inchi Oil": part of something else. */
const INSIDE = /\s(?:in|from|dans|aus|de|w|в|из)\s/iu;
/** A description follows: at least one word. */
const DESCRIBED = /^[^\p{L}]{0,12}\p{L}{2,}/u;
const BETWEEN = /\s*(?:[,;&+]|\b(?:and|et|und|y|e|i|и)\b)\s*/giu;

const avoid: ReadonlySet<string> = new Set(AVOID_FAMILIES);

/**
 * What the text outside of the lists names as being in the product: the heads of marketing bullets that belong to an
 * avoid family, each once. Claims of absence are none, and a head with nothing after it is the title of a list.
 * `gaps` are the spans of the text that no list covers.
 *
 * @example highlightsIn('-Retinol: smooths.\nAqua, Glycerin', [{ start: 0, end: 19 }]) // Retinol
 */
export function highlightsIn(text: string, gaps: readonly Span[]): readonly Recognition[] {
  const found = new Map<string, Recognition>();
  for (const gap of gaps) {
    for (const entry of headsIn(text, gap).flatMap((head) => named(text, head))) {
      const words = entry.ingredient.text.toLowerCase();
      if (!found.has(words)) found.set(words, entry);
    }
  }
  return [...found.values()];
}

function headsIn(text: string, { start, end }: Span): readonly Span[] {
  const gap = text.slice(start, end);
  return [...gap.matchAll(HEAD)].flatMap((match) => {
    const head = match[1] ?? '';
    const after = match.index + match[0].length;
    if (ABSENT.test(head) || !DESCRIBED.test(gap.slice(after, after + 60))) return [];
    return { start: start + after - 1 - head.length, end: start + after - 1 };
  });
}

/** "Lactic Acid (AHA) and Malic Acid" names two, "Iron and Zinc Complex" may be one: the parts count when several are known. */
function named(text: string, { start, end }: Span): readonly Recognition[] {
  const head = text.slice(start, end);
  const cuts = [...head.matchAll(BETWEEN)].map((cut) => [cut.index, cut.index + cut[0].length] as const);
  const starts = [0, ...cuts.map(([, to]) => to)];
  const ends = [...cuts.map(([from]) => from), head.length];
  const parts = starts.flatMap((from, i) => recognized(text, start + from, start + (ends[i] ?? head.length)) ?? []);
  const whole = recognized(text, start, end);
  return whole && parts.length < 2 ? [whole] : parts;
}

function recognized(text: string, from: number, to: number): Recognition | null {
  const printed = text.slice(from, to);
  const start = from + (printed.length - printed.trimStart().length);
  const end = to - (printed.length - printed.trimEnd().length);
  if (end <= start) return null;
  const ingredient: Ingredient = { text: text.slice(start, end), start, end, position: 0 };
  const { known, hits } = recognize(ingredient);
  const kept = hits.filter((hit) => avoid.has(hit.family)).map((hit) => (INSIDE.test(printed) ? onlyNamed(hit) : hit));
  return kept.length > 0 ? { ingredient, known, hits: kept } : null;
}

function onlyNamed(hit: FamilyHit): FamilyHit {
  return { ...hit, weight: 'contextual', strength: 'never', note: hit.note ?? 'highlight' };
}
