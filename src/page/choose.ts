/** Of several lists on one page, the one of the product shown. */
import { sameList } from './candidate.ts';
import { inlineLabels } from './labels.ts';
import { join } from './text-of.ts';
import type { Candidate } from './types.ts';

const visible = (candidate: Candidate): boolean => candidate.element?.checkVisibility?.() ?? true;

/** Copies of one list count once: the fuller text stays, a text inside another one goes. */
function distinct(found: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const each of found) {
    const twin = kept.findIndex((other) => sameList(each, other));
    const other = kept[twin];
    if (!other) kept.push(each);
    else if (better(each, other)) kept[twin] = each;
  }
  return kept;
}

/** How many parts of a medicine's list ("Active ingredients: … Inactive ingredients: …") a text names. */
const parts = (each: Candidate): number => inlineLabels(each.body.text).filter((label) => label.kind === 'drug').length;

/** Of two texts with the same list in them, the one with less around it, unless it lacks half of it or the actives. */
function better(one: Candidate, two: Candidate): boolean {
  if (one.body.text.length === two.body.text.length) return one.score.score > two.score.score;
  const [short, long] = one.body.text.length < two.body.text.length ? [one, two] : [two, one];
  if (parts(long) > parts(short)) return long === one;
  const whole = short.score.entries >= 0.9 * long.score.entries || long.score.prose + long.score.food > 0.25;
  return (whole ? short : long) === one;
}

/** Lists whose labels name parts of one product ("Ingredients – Day", "Ingredients – Night") are read together. */
function together(found: readonly Candidate[]): Candidate | undefined {
  const named = found.filter((each) => each.name !== undefined);
  const [first] = named;
  if (!first || new Set(named.map((each) => each.name)).size < 2) return undefined;
  const parts = named.flatMap((each, index) => [`${index > 0 ? '\n\n' : ''}${each.name}:\n`, each.body]);
  return { ...first, body: join(parts), reasons: [...first.reasons, `${named.length} lists under names of their own`] };
}

/** The best candidate of one strategy, or nothing. Full lists come before extracts, shown ones before hidden twins. */
export function choose(found: readonly Candidate[]): Candidate | undefined {
  const full = distinct(found.filter((each) => each.extent === 'full'));
  if (full.length === 0) return [...found].sort((a, b) => b.confidence - a.confidence)[0];
  const kit = together(full);
  if (kit) return kit;
  const strong = full.filter((each) => each.score.score >= 0.5 || full.length === 1);
  const shown = strong.filter(visible);
  return (
    (shown.length > 0 && shown.length < strong.length ? shown : strong).reduce<Candidate | undefined>(
      (best, each) => (best && points(best) >= points(each) ? best : each),
      undefined,
    ) ?? full[0]
  );
}

const points = (each: Candidate): number => each.confidence + Math.min(each.score.entries, 12) / 30;
