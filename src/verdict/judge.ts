import type { Area, Instant, Plan, Treatment } from '../aftercare/types.ts';
import { isQuiet } from '../aftercare/window.ts';
import type { Analysis, Family, ProductType, RecognizedList, UnreadReason } from '../ingredients/types.ts';
import { endsOf, findingsIn, type Grounded, printed, typeFindings } from './findings.ts';
import { adviceAt, worst } from './levels.ts';
import { type Looking, lookFor } from './looking.ts';
import { merged } from './merge.ts';
import type { Finding, Level, ListVerdict, Verdict } from './types.ts';

export interface JudgeOptions {
  /** "My clinic approved this product": findings are told, and hold nothing back. A list that was not read stays unread. */
  readonly approved?: boolean;
}

/** Decision 10: below this share of recognised entries a list is not known well enough to be called clear. */
const ENOUGH_KNOWN = 0.85;
/** Families worth pointing out as good for the skin now. */
const GOOD: ReadonlySet<Family> = new Set(['hyaluronic_acid', 'soothing_ok', 'coconut_oil', 'sunscreen_mineral']);
/** Where on the body a product of this type belongs (decision 11b). */
const PLACES: ReadonlyMap<ProductType, readonly Area[]> = new Map([
  ['hair', ['scalp']],
  ['nail', ['hands']],
  ['body', ['body', 'hands', 'neck']],
  ['deodorant', ['body']],
  ['oral', ['lips']],
]);
const IRON_OXIDE =
  /77\s?49[129]|iron oxide|ox[yi]des? de (?:fer|hierro)|eisenoxid|[oó]xidos? de (?:hierro|ferro)|ossid[io] di ferro|산화철|酸化鉄|氧化[铁鐵]/i;

type Doubt = UnreadReason | 'name-differs';

/**
 * Families the product is named for and that are held back now, while no list of it shows them in any form: the list may
 * be another product's, or not whole.
 */
function namedOnly({ named = [], lists }: Analysis, { families }: Looking, moment: Instant): readonly Family[] {
  if (named.length === 0) return [];
  const listed = lists.flatMap(({ recognitions }) => recognitions.flatMap(({ hits }) => hits.map((hit) => hit.family)));
  const seen = new Set<Family>(listed);
  return named.filter((family) => !seen.has(family) && adviceAt(families.get(family) ?? [], moment) !== null);
}

/** How far a list can be trusted; `null` when it is a full list of mostly known names. */
function doubt({ outcome, reason }: Analysis, list: RecognizedList): UnreadReason | null {
  const { recognitions } = list;
  const known = recognitions.filter((recognition) => recognition.known).length;
  if (recognitions.length === 0) return reason ?? 'empty';
  if (known < recognitions.length * ENOUGH_KNOWN || reason === 'too-much-unknown') return 'too-much-unknown';
  return outcome === 'read' ? null : (reason ?? (outcome === 'partial' ? 'highlights-only' : 'not-a-list'));
}

const isUnread = ({ outcome, reason }: Analysis): boolean => outcome === 'unread' && reason !== 'too-much-unknown';

function levelOf(found: readonly Grounded[], unsure: boolean): Level {
  const level = worst(found.flatMap(({ finding }) => (finding.level === 'note' ? [] : finding.level)));
  // What was not read cannot become fine: a finding warns, and when it no longer does the product is unread again.
  return unsure ? worst([level, 'unread']) : level;
}

/** Ends of a list; of one that is not fully read nobody knows when it becomes fine. */
function ends(found: readonly Grounded[], moment: Instant, unsure: boolean): ReturnType<typeof endsOf> {
  const all = endsOf(found, moment);
  return unsure ? { ...all, okFrom: null } : all;
}

const RANK: Readonly<Record<Finding['level'], number>> = { avoid: 0, ask: 1, 'ease-in': 2, note: 3 };
const inOrder = (found: readonly Grounded[]): readonly Finding[] =>
  found
    .map(({ finding }) => finding)
    .sort((a, b) => RANK[a.level] - RANK[b.level] || (b.okFrom ?? 0) - (a.okFrom ?? 0));

interface Judged {
  readonly verdict: ListVerdict;
  readonly found: readonly Grounded[];
  readonly doubt: Doubt | null;
}

function judgeList(
  analysis: Analysis,
  list: RecognizedList,
  byType: readonly Grounded[],
  looking: Looking,
  moment: Instant,
  { approved, nameDiffers }: { readonly approved: boolean; readonly nameDiffers: boolean },
): Judged {
  const found = [...byType, ...findingsIn(list, looking, moment)];
  const why: Doubt | null = doubt(analysis, list) ?? (nameDiffers ? 'name-differs' : null);
  // A clinic's word outweighs names we do not know, but not a list that nobody has read.
  const read = why === null || why === 'name-differs' || (why === 'too-much-unknown' && list.recognitions.length > 0);
  const lifted = approved && read;
  const level = lifted ? 'clear' : levelOf(found, why !== null);
  const { avoidUntil, okFrom } = ends(found, moment, why !== null);
  const product = list.product === undefined ? {} : { product: list.product };
  const times = lifted ? { avoidUntil: null, okFrom: null } : { avoidUntil, okFrom };
  return { verdict: { ...product, level, findings: inOrder(found), ...times }, found, doubt: why };
}

function tintOf({ types, lists }: Analysis): Finding['words'] {
  if (!types.includes('sunscreen')) return [];
  const colours = lists.flatMap((list) =>
    list.recognitions.flatMap((recognition) =>
      recognition.hits.filter((hit) => hit.family === 'makeup_colourants').map((hit) => printed(recognition, hit)),
    ),
  );
  return colours.filter(({ text }) => IRON_OXIDE.test(text));
}

function onlyWhereItTouches(types: readonly ProductType[], treatments: readonly Treatment[]): boolean {
  const places = types.flatMap((type) => PLACES.get(type) ?? []);
  return places.length > 0 && treatments.every(({ areas }) => !areas.some((area) => places.includes(area)));
}

function goodIn(analysis: Analysis): Verdict['good'] {
  return analysis.lists.flatMap((list) =>
    list.recognitions.flatMap((recognition) =>
      recognition.hits
        .filter((hit) => GOOD.has(hit.family))
        .map((hit) => ({ ...printed(recognition, hit), family: hit.family })),
    ),
  );
}

function reasonOf(
  analysis: Analysis,
  lists: readonly Judged[],
  treatments: readonly Treatment[],
  moment: Instant,
  level: Level,
): Verdict['reason'] {
  if (treatments.length === 0) return 'no-treatment';
  const why = lists.length === 0 ? (analysis.reason ?? 'not-a-list') : lists.find((list) => list.doubt !== null)?.doubt;
  if (why && level !== 'clear') return why;
  return treatments.every((treatment) => treatment.inForceFrom > moment) ? 'planned' : undefined;
}

/**
 * What a product is to healing skin at a moment: analysis × plan × treatments × moment. Derived at every look, never
 * stored; the same call with another moment answers "what if". The worst finding decides (decision 8).
 *
 * Without any treatment the level is `unread` with the reason `no-treatment`: never `clear`. Before the first treatment
 * nothing is held back and the reason is `planned`. An unread text stays `unread` at every moment, after healing too.
 * A partial reading warns while a finding holds, and is `unread` before and after.
 *
 * @example judge(analysis, plan(), [treatment], treatment.at + 20 * HOUR).level // "avoid"
 */
export function judge(
  analysis: Analysis,
  plan: Plan,
  treatments: readonly Treatment[],
  moment: Instant,
  { approved = false }: JudgeOptions = {},
): Verdict {
  const looking = lookFor(plan, treatments);
  const byType = typeFindings(analysis.types, tintOf(analysis), looking, moment);
  const onlyNamed = namedOnly(analysis, looking, moment);
  const how = { approved, nameDiffers: onlyNamed.length > 0 };
  const judged = analysis.lists.map((list) => judgeList(analysis, list, byType, looking, moment, how));
  const found = judged.length > 0 ? judged.flatMap((list) => list.found) : byType;
  const unread = treatments.length === 0 || judged.length === 0 || isUnread(analysis);
  const level = unread ? 'unread' : worst(judged.map(({ verdict }) => verdict.level));
  const lifted = approved && level === 'clear';
  const times = ends(found, moment, level === 'unread' || judged.some((list) => list.doubt !== null));
  const reason = reasonOf(analysis, judged, treatments, moment, level);
  const entries = analysis.lists.flatMap((list) => list.recognitions);
  return {
    level,
    ...(reason ? { reason } : {}),
    ...(reason === 'name-differs' ? { namedOnly: onlyNamed } : {}),
    findings: merged(inOrder(found)),
    ...(lifted ? { avoidUntil: null, okFrom: null } : times),
    lists: judged.map(({ verdict }) => (unread ? { ...verdict, level: 'unread' } : verdict)),
    entries: entries.length,
    unknown: entries.filter(({ known }) => !known).map(({ ingredient }) => ingredient.text),
    good: goodIn(analysis),
    familiesChecked: [...looking.families.values()].filter((holds) => adviceAt(holds, moment) !== null).length,
    ...(approved ? { approved } : {}),
    ...(isQuiet(plan, treatments, moment) ? { healed: true } : {}),
    ...(onlyWhereItTouches(analysis.types, treatments) ? { onlyWhereItTouches: true } : {}),
  };
}
