import type { Instant } from '../aftercare/types.ts';
import type { Family, FamilyHit, ProductType, Recognition, RecognizedList, Span } from '../ingredients/types.ts';
import { avoidEnd, type Hold, holdingAt, levelEnd, waitEnd } from './levels.ts';
import type { Looking } from './looking.ts';
import { ownWordIn } from './own-words.ts';
import type { Finding } from './types.ts';

type Word = Finding['words'][number];

/** A finding and the windows it comes from: the product's own end is the end of all of them together. */
export interface Grounded {
  readonly finding: Finding;
  readonly holds: readonly Hold[];
}

/** One thing that was seen, before it is known what the moment makes of it. */
interface Sighting {
  readonly subject: Finding['subject'];
  readonly holds: readonly Hold[];
  readonly word: Word;
  /** Shown, and holds nothing back. */
  readonly note: boolean;
  readonly code?: FamilyHit['note'];
  readonly allowed?: boolean;
}

/** The words of a hit as printed: its span may be narrower than its entry. */
export function printed({ ingredient }: Recognition, { start, end }: Span): Word {
  return { start, end, text: ingredient.text.slice(start - ingredient.start, end - ingredient.start) };
}

/** Decision 5: an alcohol anywhere in the same list counts, but not one that is only named in a claim or in advertising. */
function namesAlcohol(list: RecognizedList): boolean {
  return list.recognitions.some(({ hits }) =>
    hits.some(({ family, note }) => family === 'drying_alcohols' && note !== 'claim' && note !== 'highlight'),
  );
}

function holdsFor(family: Family, looking: Looking, withAlcohol: boolean): readonly Hold[] {
  const all = looking.families.get(family) ?? [];
  return withAlcohol ? all : all.filter(({ rule }) => rule.when !== 'with-drying-alcohol');
}

function isNote({ weight, note }: FamilyHit, { plan }: Looking): boolean {
  if (note === 'weak-scent' && plan.weakScentCounts) return false;
  return weight === 'contextual';
}

function seenIn(recognition: Recognition, looking: Looking, withAlcohol: boolean): readonly Sighting[] {
  const { ingredient, hits } = recognition;
  const word = ownWordIn(ingredient.text, looking.plan.avoidWords);
  const allowed = word === null && ownWordIn(ingredient.text, looking.plan.allowWords) !== null;
  const families = hits.map((hit): Sighting => {
    const note = allowed || isNote(hit, looking);
    const subject = { kind: 'family', family: hit.family } as const;
    const holds = holdsFor(hit.family, looking, withAlcohol);
    return {
      subject,
      holds,
      word: printed(recognition, hit),
      note,
      allowed,
      ...(note && !allowed ? { code: hit.note } : {}),
    };
  });
  if (word === null) return families;
  const own = {
    subject: { kind: 'own-word', word } as const,
    holds: looking.ownWords,
    word: printed(recognition, ingredient),
    note: false,
  };
  return [own, ...families];
}

function sameWord(words: readonly Word[], word: Word): boolean {
  return words.some(({ start, end }) => start === word.start && end === word.end);
}

/** What the windows make of one subject at a moment; `null` when nothing is held back now. */
function ground(
  subject: Finding['subject'],
  holds: readonly Hold[],
  words: readonly Word[],
  moment: Instant,
): Grounded | null {
  const now = holdingAt(holds, moment)[0]?.rule;
  if (!now) return null;
  const { advice: level, id: rule, basis } = now;
  const until = levelEnd(holds, moment);
  return { finding: { subject, level, rule, until, okFrom: waitEnd(holds, moment), basis, words }, holds };
}

function asNote({ finding }: Grounded, { code, allowed }: Sighting): Grounded {
  const told = {
    ...finding,
    level: 'note',
    until: null,
    okFrom: null,
    basis: allowed ? 'clinic' : finding.basis,
  } as const;
  return { finding: code ? { ...told, note: code } : told, holds: [] };
}

/** Everything one list holds back or has noted at a moment, grouped by family and by reason. */
export function findingsIn(list: RecognizedList, looking: Looking, moment: Instant): readonly Grounded[] {
  const withAlcohol = namesAlcohol(list);
  const groups = new Map<string, { first: Sighting; words: Word[] }>();
  const seen = [...list.recognitions, ...(list.highlights ?? [])];
  for (const sighting of seen.flatMap((recognition) => seenIn(recognition, looking, withAlcohol))) {
    const key = JSON.stringify([sighting.subject, sighting.note, sighting.code, sighting.allowed]);
    const group = groups.get(key) ?? { first: sighting, words: [] };
    if (!sameWord(group.words, sighting.word)) group.words.push(sighting.word);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ first, words }) => {
    const grounded = ground(first.subject, first.holds, words, moment);
    if (!grounded) return [];
    return first.note ? asNote(grounded, first) : grounded;
  });
}

/** What the kind of product alone holds back. `tint`: the iron oxides of a sunscreen that is make-up too. */
export function typeFindings(
  types: readonly ProductType[],
  tint: readonly Word[],
  looking: Looking,
  moment: Instant,
): readonly Grounded[] {
  const found = types.flatMap(
    (type) => ground({ kind: 'product', type }, looking.products.get(type) ?? [], [], moment) ?? [],
  );
  if (tint.length === 0 || types.includes('makeup')) return found;
  const tinted = ground({ kind: 'product', type: 'makeup' }, looking.products.get('makeup') ?? [], tint, moment);
  // The article does not speak of tinted sunscreen: that it is make-up too is our reading.
  return tinted ? [...found, { ...tinted, finding: { ...tinted.finding, basis: 'inferred' } }] : found;
}

/** End of the last avoid window and first moment without avoid or ask, of everything together. */
export function endsOf(
  found: readonly Grounded[],
  moment: Instant,
): { avoidUntil: Instant | null; okFrom: Instant | null } {
  const holds = found.flatMap((grounded) => grounded.holds);
  return { avoidUntil: avoidEnd(holds, moment), okFrom: waitEnd(holds, moment) };
}
