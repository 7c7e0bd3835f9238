import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { plan } from '../../src/aftercare/plan.ts';
import type { Instant } from '../../src/aftercare/types.ts';
import { analyze } from '../../src/ingredients/analyze.ts';
import type { Analysis, NoteCode } from '../../src/ingredients/types.ts';
import { judge } from '../../src/verdict/judge.ts';
import { type MessageKey, translateFrom } from '../../src/verdict/translate.ts';
import type { Finding } from '../../src/verdict/types.ts';
import type { Settings } from './arguments.ts';
import type { Broken, InputLine } from './input.ts';

const PLAN = plan();
const say = translateFrom(messages);

/**
 * The verdict over one list as one line of output. Whatever the list holds, a line comes out: a fault of ours becomes
 * an `error` with the line's id.
 *
 * @example outputLine({ id: 1, ingredients: 'Aqua, Retinol' }, settings)
 */
export function outputLine(input: InputLine, settings: Settings): object | Broken {
  try {
    return checked(input, settings);
  } catch (error) {
    return { id: input.id, error: error instanceof Error ? error.message : String(error) };
  }
}

function checked({ id, ingredients, name, category }: InputLine, { treatment, at }: Settings): object {
  const analysis = analyze(ingredients, { ...(name ? { name } : {}), ...(category ? { category } : {}) });
  const { level, avoidUntil, okFrom, findings } = judge(analysis, PLAN, [treatment], at);
  return {
    id,
    outcome: analysis.outcome,
    level,
    avoidUntil: iso(avoidUntil),
    okFrom: iso(okFrom),
    lists: analysis.lists.map(({ product, from, to }) => ({ ...(product ? { product } : {}), from, to })),
    ingredients: entries(analysis),
    findings: findings.flatMap(perWord),
  };
}

const iso = (instant: Instant | null): string | null => (instant === null ? null : new Date(instant).toISOString());

function entries({ lists }: Analysis): readonly object[] {
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
function perWord({ subject, level, until, basis, words, note }: Finding): readonly object[] {
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
