import type { Instant, Plan, Treatment } from '../aftercare/types.ts';
import type { Analysis, NoteCode } from '../ingredients/types.ts';
import { judge } from './judge.ts';
import type { MessageKey, Translate } from './translate.ts';
import type { Finding, Report, ReportedFinding, ReportedIngredient } from './types.ts';

/** What an analysis is judged against. */
export interface ReportOn {
  readonly plan: Plan;
  readonly treatments: readonly Treatment[];
  readonly at: Instant;
  /** The words of the notes. */
  readonly say: Translate;
}

/**
 * Judges an analysis and flattens the verdict: a finding for every printed word, times as ISO 8601 in UTC, offsets in
 * UTF-16 units of the text. Without a treatment the level is `unread`, as in `judge`.
 *
 * @example report(analyze('Aqua, Retinol'), { plan: plan(), treatments, at, say }).level // "avoid"
 */
export function report(analysis: Analysis, { plan, treatments, at, say }: ReportOn): Report {
  const { level, avoidUntil, okFrom, findings } = judge(analysis, plan, treatments, at);
  return {
    outcome: analysis.outcome,
    level,
    avoidUntil: iso(avoidUntil),
    okFrom: iso(okFrom),
    lists: analysis.lists.map(({ product, from, to }) => ({ ...(product ? { product } : {}), from, to })),
    ingredients: entries(analysis),
    findings: findings.flatMap((finding) => perWord(finding, say)),
  };
}

const iso = (instant: Instant | null): string | null => (instant === null ? null : new Date(instant).toISOString());

function entries({ lists }: Analysis): readonly ReportedIngredient[] {
  return lists.flatMap((list) =>
    list.recognitions.map(({ ingredient: { text, start, end }, known, hits }) => ({
      text,
      start,
      end,
      recognized: known,
      families: [...new Set(hits.map((hit) => hit.family))],
    })),
  );
}

/** A finding for every printed word; one about a kind of product has no word of the list. */
function perWord({ subject, level, until, basis, words, note }: Finding, say: Translate): readonly ReportedFinding[] {
  const family = subject.kind === 'family' ? subject.family : subject.kind === 'product' ? subject.type : 'own-word';
  const places = words.length > 0 ? words : [{ text: '', start: 0, end: 0 }];
  const why = note && say(noteKey(note));
  return places.map(({ text, start, end }) => ({
    text,
    start,
    end,
    family,
    level,
    until: iso(until),
    basis,
    ...(why ? { note: sentence(why) } : {}),
  }));
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** `sets-ph` is `note_sets_ph` in the messages; a test says that every code has its words. */
const noteKey = (note: NoteCode): MessageKey => `note_${note.replaceAll('-', '_')}` as MessageKey;
