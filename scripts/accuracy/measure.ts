import { treatmentAt } from '../../src/aftercare/treatment.ts';
import { HOUR } from '../../src/aftercare/types.ts';
import { AVOID_FAMILIES, type Span } from '../../src/ingredients/types.ts';
import { outputLine } from '../check/output.ts';
import { type GoldList, type GoldSplit, goldLists, goldSplits } from './corpus.ts';
import { letters, overlap, placesOf } from './places.ts';

/** Right ones of all. */
export interface Share {
  readonly right: number;
  readonly all: number;
}
export const share = ({ right, all }: Share): number => (all === 0 ? 1 : right / all);

/** One alarm or label, judged; `group` keys are added up in the report. */
export interface Trial {
  readonly kind: 'recall' | 'contextual' | 'precision';
  readonly right: boolean;
  /** An alarm that only matches entries worth a note. */
  readonly severe?: boolean;
  readonly family: string;
  readonly source: string;
  readonly lang: string;
  readonly id: string;
  readonly words: string;
}

export interface Measured {
  readonly trials: readonly Trial[];
  readonly lists: Share;
  readonly wrongGreen: readonly string[];
  readonly none: Share;
  readonly splits: readonly {
    readonly id: string;
    readonly right: number;
    readonly wanted: number;
    readonly got: number;
  }[];
}

interface Found extends Span {
  readonly text: string;
  readonly family: string;
  readonly level: string;
}

interface Output {
  readonly outcome: string;
  readonly level: string;
  readonly findings: readonly Found[];
  readonly ingredients: readonly { readonly text: string }[];
}

/** Two spans are the same entry from this overlap on. */
const SAME = 0.5;
const TREATED = Date.UTC(2026, 10, 24, 10);
const families: ReadonlySet<string> = new Set(AVOID_FAMILIES);

/** Runs the whole corpus through the command line's own core, 20 hours after a treatment. */
export function measure(): Measured {
  const rows = goldLists().map((gold) => ({ gold, out: outputOf(gold) }));
  const full = rows.filter(({ gold }) => gold.kind === 'list' || gold.kind === 'kit');
  const none = rows.filter(({ gold }) => gold.kind === 'none');
  const green = rows.filter(
    ({ gold, out }) => out.level === 'clear' && gold.findings.some(([, , weight]) => weight === 'D'),
  );
  return {
    trials: rows.flatMap(({ gold, out }) => trialsOf(gold, out)),
    lists: { right: full.filter(({ out }) => out.outcome !== 'unread').length, all: full.length },
    wrongGreen: green.map(({ gold }) => gold.id),
    none: { right: none.filter(({ out }) => out.level === 'unread').length, all: none.length },
    splits: goldSplits().map(splitOf),
  };
}

function outputOf({
  id,
  ingredients,
  name,
  category,
}: Partial<GoldList> & Pick<GoldList, 'id' | 'ingredients'>): Output {
  const treatment = treatmentAt(TREATED);
  if (!treatment.ok) throw new Error(treatment.error);
  const input = { id, ingredients, ...(name ? { name } : {}), ...(category ? { category } : {}) };
  const out = outputLine(input, { treatment: treatment.value, at: TREATED + 20 * HOUR });
  if ('error' in out) throw new Error(`${id}: ${out.error}`);
  return out as Output;
}

/** Findings of one family whose spans cover each other count once, as an alarm when one of them is. */
function distinct(findings: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const finding of findings.filter(({ family }) => families.has(family))) {
    const at = kept.findIndex((other) => other.family === finding.family && overlap(other, finding) >= SAME);
    const other = kept[at];
    if (!other) kept.push(finding);
    else if (other.level === 'note') kept[at] = { ...other, level: finding.level };
  }
  return kept;
}

function trialsOf(gold: GoldList, out: Output): readonly Trial[] {
  const found = distinct(out.findings);
  const labels = gold.findings.map(([printed, family, weight]) => {
    const places = placesOf(gold.ingredients, printed);
    const hits = (finding: Found): boolean =>
      finding.family === family && places.some((place) => overlap(place, finding) >= SAME);
    return { printed, family, weight, hits };
  });
  const base = { id: gold.id, source: gold.source, lang: gold.lang };
  const wanted = labels.map(({ printed, family, weight, hits }): Trial => {
    const mine = found.filter(hits);
    const right = weight === 'D' ? mine.some(({ level }) => level !== 'note') : mine.length > 0;
    return { ...base, kind: weight === 'D' ? 'recall' : 'contextual', right, family, words: printed };
  });
  const alarms = found
    .filter(({ level }) => level !== 'note')
    .map((finding): Trial => {
      const matches = labels.filter(({ hits }) => hits(finding));
      const severe = matches.length > 0 && matches.every(({ weight }) => weight === 'C');
      return {
        ...base,
        kind: 'precision',
        right: matches.length > 0,
        severe,
        family: finding.family,
        words: finding.text,
      };
    });
  return [...wanted, ...alarms];
}

function splitOf({ id, ingredients, names }: GoldSplit): Measured['splits'][number] {
  const wanted = new Set(names.map(letters).filter(Boolean));
  const got = new Set(
    outputOf({ id, ingredients })
      .ingredients.map(({ text }) => letters(text))
      .filter(Boolean),
  );
  return { id, right: [...wanted].filter((name) => got.has(name)).length, wanted: wanted.size, got: got.size };
}
