import { recognize } from './recognize/index.ts';
import { AVOID_FAMILIES, type FamilyHit, type Ingredient, type Recognition, type Span } from './types.ts';

/** A bullet's head: "-Vitamin C (Ascorbic Acid): brightens …", "<br>Rose Absolute: …". Bounded, so that it stays linear. */
const HEAD = /(?:^|[\n>•·▪►●]|[\s.]\s{0,3}[-–—])[\s*.•·–—-]{0,12}([^:：\n<>•]{2,90})[:：]/gu;
/** A bullet that is only a name: "-Blend of Alpha-Hydroxy Acids -Asian Fruit Extracts". */
const BULLET = /(?<=(?:^|\s)[-–—•·]\s{0,2})[\p{L}\d][^:：\n<>•]{1,70}?(?=\s{1,3}[-–—•·]\s?\p{L}|\s{2}|\n|<|$)/gu;
/** Heads that say what is absent, or only like it. */
const ABSENT =
  /(?<!\p{L})(?:free|without|no|non|not|zero|0|alternative|like|instead|sans|ohne|frei|sin|senza|sem|zonder|bez|utan|uden|uten|ilman|без)(?!\p{L})|不使用|無添加|フリー|무첨가|프리|不含|[无無]添加/iu;
/** "Vitamin A in Sacha Inchi Oil": part of something else. */
const INSIDE = /\s(?:in|from|dans|aus|w|в|из)\s/iu;
/** A description follows: at least one word. */
const DESCRIBED = /^[^\p{L}]{0,12}\p{L}{2,}/u;
const BETWEEN = /\s{0,3}(?:[,;&+]|(?<!\p{L})(?:and|et|und|y|e|i|и|of|in|from|dans|aus|w|в|из)(?!\p{L}))\s{0,3}/giu;

/** "-AHA: x" */
const SHORTEST = 6;

const NONE: readonly Recognition[] = [];
const avoid: ReadonlySet<string> = new Set(AVOID_FAMILIES);

/**
 * What the text outside of the lists names as being in the product: the heads of marketing bullets that belong to an
 * avoid family, each once. Claims of absence are none, and a head with nothing after it is the title of a list.
 * `gaps` are the spans of the text that no list covers.
 *
 * @example highlightsIn('-Retinol: smooths.\nAqua, Glycerin', [{ start: 0, end: 19 }]) // Retinol
 */
export function highlightsIn(text: string, gaps: readonly Span[]): readonly Recognition[] {
  const long = gaps.filter(({ start, end }) => end - start >= SHORTEST);
  if (long.length === 0) return NONE;
  const found = new Map<string, Recognition>();
  for (const gap of long) {
    for (const entry of headsIn(text, gap).flatMap((head) => named(text, head))) {
      const words = entry.ingredient.text.toLowerCase();
      if (!found.has(words)) found.set(words, entry);
    }
  }
  return [...found.values()];
}

function headsIn(text: string, { start, end }: Span): readonly Span[] {
  const gap = text.slice(start, end);
  const heads = [...gap.matchAll(HEAD)].flatMap((match) => {
    const after = match.index + match[0].length;
    const head = { start: after - 1 - (match[1] ?? '').length, end: after - 1 };
    return DESCRIBED.test(gap.slice(after, after + 60)) ? head : [];
  });
  const bullets = Array.from(gap.matchAll(BULLET), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return [...heads, ...bullets]
    .filter((span) => !ABSENT.test(gap.slice(span.start, span.end)))
    .map((span) => ({ start: start + span.start, end: start + span.end }));
}

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
  const kept = hits.filter((hit) => avoid.has(hit.family));
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
