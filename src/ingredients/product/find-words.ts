import type { Dictionary } from './dictionary.ts';
import { type TitleWord, titleWords } from './title.ts';

const NOTHING: readonly never[] = [];
const LONGEST_DENSE = 10;

/**
 * The tags of all dictionary phrases in a text. The longest phrase at a place wins and is used up, so that
 * "makeup remover" is never "makeup". An empty text gives none; the order is that of the text, without repeats.
 *
 * @example findWords('Makeup Remover Balm', dictionary) // ['makeup-remover', 'moisturizer']
 */
export function findWords<Tag>(text: string, dictionary: Dictionary<Tag>): readonly Tag[] {
  if (!text) return NOTHING;
  const words = titleWords(text);
  const found = new Set<Tag>();
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    const step = word?.dense ? inDenseRun(words, at, dictionary) : inWords(words, at, dictionary);
    for (const tag of step.tags) found.add(tag);
    at += step.used;
  }
  return [...found];
}

interface Step<Tag> {
  readonly tags: readonly Tag[];
  readonly used: number;
}

function inWords<Tag>(
  words: readonly TitleWord[],
  at: number,
  { phrases, endings, longest }: Dictionary<Tag>,
): Step<Tag> {
  for (let used = Math.min(longest, words.length - at); used > 0; used--) {
    const phrase = words
      .slice(at, at + used)
      .map((word) => word.text)
      .join(' ');
    const tags =
      phrases.get(phrase) ??
      singulars(phrase)
        .map((form) => phrases.get(form))
        .find((hit) => hit);
    if (tags) return { tags, used };
  }
  const word = words[at]?.text ?? '';
  const ending = endings.find(([tail]) => word.endsWith(tail));
  return { tags: ending?.[1] ?? NOTHING, used: 1 };
}

/** A plural of the last word also counts; an Arabic article in front too. */
function singulars(phrase: string): readonly string[] {
  if (phrase.startsWith('ال')) return [phrase.slice(2)];
  return phrase.endsWith('es')
    ? [phrase.slice(0, -1), phrase.slice(0, -2)]
    : phrase.endsWith('s')
      ? [phrase.slice(0, -1)]
      : [];
}

/** Words of a dense script are joined as long as they follow each other: "메이크업 베이스" is "메이크업베이스". */
function inDenseRun<Tag>(words: readonly TitleWord[], at: number, dictionary: Dictionary<Tag>): Step<Tag> {
  let end = at;
  while (words[end]?.dense) end++;
  const run = words.slice(at, end).map((word) => word.text);
  const single = new Set(run);
  const text = run.join('');
  const tags: Tag[] = [];
  for (let from = 0; from < text.length; ) {
    const hit = denseHit(text, from, single, dictionary);
    tags.push(...(hit ? (dictionary.phrases.get(hit) ?? NOTHING) : NOTHING));
    from += hit ? hit.length : 1;
  }
  return { tags, used: end - at };
}

function denseHit<Tag>(text: string, from: number, single: ReadonlySet<string>, { phrases, alone }: Dictionary<Tag>) {
  for (let length = Math.min(LONGEST_DENSE, text.length - from); length > 0; length--) {
    const piece = text.slice(from, from + length);
    if (phrases.has(piece) && (!alone.has(piece) || single.has(piece))) return piece;
  }
  return undefined;
}
