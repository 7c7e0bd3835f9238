import { plan } from '../../src/aftercare/plan.ts';
import type { Plan, Treatment } from '../../src/aftercare/types.ts';
import type {
  Analysis,
  Family,
  FamilyHit,
  NoteCode,
  ProductType,
  Recognition,
  RecognizedList,
} from '../../src/ingredients/types.ts';
import { type JudgeOptions, judge } from '../../src/verdict/judge.ts';
import type { Verdict } from '../../src/verdict/types.ts';
import { since, treated } from '../aftercare/make.ts';

/** One entry of a made-up list: its name, the families in it, or that it is not recognised. */
export type Entry =
  | string
  | readonly [text: string, ...families: (Family | readonly [Family, NoteCode])[]]
  | { readonly unknown: string };

function recognition(entry: Entry, start: number, position: number): Recognition {
  const text = typeof entry === 'string' ? entry : 'unknown' in entry ? entry.unknown : entry[0];
  const span = { start, end: start + text.length };
  const families = typeof entry === 'string' || 'unknown' in entry ? [] : entry.slice(1);
  const hits = families.map((family): FamilyHit => {
    if (typeof family === 'string') return { ...span, family: family as Family, weight: 'decisive' };
    return {
      ...span,
      family: (family as readonly [Family, NoteCode])[0],
      weight: 'contextual',
      note: (family as readonly [Family, NoteCode])[1],
    };
  });
  return { ingredient: { ...span, text, position }, known: typeof entry === 'string' || !('unknown' in entry), hits };
}

export function list(entries: readonly Entry[], from = 0, product?: string): RecognizedList {
  let at = from;
  const recognitions = entries.map((entry, position) => {
    const made = recognition(entry, at, position);
    at = made.ingredient.end + 2;
    return made;
  });
  return { from, to: Math.max(from, at - 2), recognitions, ...(product ? { product } : {}) };
}

/** A full reading of one list, of products of these types. */
export function read(entries: readonly Entry[], types: readonly ProductType[] = []): Analysis {
  return { outcome: 'read', types, lists: [list(entries)] };
}

export const GENTLE: readonly Entry[] = ['Aqua', 'Glycerin', 'Squalane', 'Carbomer', 'Xanthan Gum', 'Tocopherol'];
export const RETINOL: Entry = ['Retinol', 'retinoid'];
export const PARFUM: Entry = ['Parfum', 'scent'];
export const GLYCOLIC: Entry = ['Glycolic Acid', 'aha'];
export const HAMAMELIS: Entry = ['Hamamelis Virginiana Water', 'witch_hazel'];
export const ALCOHOL: Entry = ['Alcohol Denat.', 'drying_alcohols'];
export const IRON: Entry = ['CI 77491', 'makeup_colourants'];
export const CITRIC: Entry = ['Citric Acid', ['aha', 'sets-ph']];
export const BENZYL: Entry = ['Benzyl Alcohol', ['scent', 'weak-scent']];

interface Asked extends JudgeOptions {
  readonly plan?: Plan;
  readonly treatments?: readonly Treatment[];
}

/** The verdict so many hours after the treatment. */
export function at(
  hours: number,
  analysis: Analysis,
  { plan: p = plan(), treatments = [treated()], ...options }: Asked = {},
): Verdict {
  return judge(analysis, p, treatments, since(hours), options);
}

/** Levels at several hours after the treatment. */
export const levels = (analysis: Analysis, hours: readonly number[], asked: Asked = {}): readonly string[] =>
  hours.map((hour) => at(hour, analysis, asked).level);
