import { plan } from '../../src/aftercare/plan.ts';
import { treatmentAt } from '../../src/aftercare/treatment.ts';
import { HOUR } from '../../src/aftercare/types.ts';
import { analyze } from '../../src/ingredients/analyze.ts';
import { lexiconRows } from '../../src/ingredients/lexicon/rows.ts';
import { AVOID_FAMILIES, type Family } from '../../src/ingredients/types.ts';
import { judge } from '../../src/verdict/judge.ts';
import type { Verdict } from '../../src/verdict/types.ts';
import { lexiconNames } from '../bench/_lists.ts';

/** Names that are in nobody's way, and say nothing of how much of the others is in it. */
export const HARMLESS: readonly string[] =
  'Aqua; Glycerin; Squalane; Butylene Glycol; Cetearyl Alcohol; Glyceryl Stearate; Caprylic/Capric Triglyceride; Betaine; Trehalose; 1,2-Hexanediol; PEG-100 Stearate; Dimethicone; Butyrospermum Parkii (Shea) Butter; Isododecane; Polysorbate 20; Pentylene Glycol; Cetyl Alcohol; Stearic Acid; Propanediol; Sorbitan Stearate'.split(
    '; ',
  );

const strong = new Map<string, Family>();
for (const { family, strength, names } of lexiconRows())
  for (const [name, use] of names)
    if (strength === 'always' && use === 'any' && AVOID_FAMILIES.some((one) => one === family))
      strong.set(name, family);

/** Members that count in any amount and anywhere in a list, as a label prints them, with their family. */
export const MEMBERS: readonly (readonly [name: string, family: Family])[] = lexiconNames().flatMap((name) => {
  const family = strong.get(name.toLowerCase());
  return family === undefined ? [] : [[name, family] as const];
});

/** Members whose amount matters: acids, vitamin C, grains. */
export const DOSED: readonly string[] = [
  'Citric Acid',
  'Lactic Acid',
  'Glycolic Acid',
  'Ascorbic Acid',
  'Silica',
  'Gluconolactone',
  'Sodium Ascorbyl Phosphate',
  'Benzyl Alcohol',
];

const treatment = treatmentAt(Date.UTC(2026, 10, 24, 18));
const treatments = treatment.ok ? [treatment.value] : [];

/** How the text of a product stands an hour after the treatment, when everything holds. */
export function anHourLater(text: string, name?: string): Verdict {
  const moment = (treatments[0]?.at ?? 0) + HOUR;
  return judge(analyze(text, name ? { name } : {}), plan(), treatments, moment);
}

/** Families that are held back, or noted too. */
export function familiesOf({ findings }: Verdict, notes = false): ReadonlySet<string> {
  return new Set(
    findings.flatMap(({ subject, level }) =>
      subject.kind === 'family' && (notes || level !== 'note') ? [subject.family] : [],
    ),
  );
}
