import { titleWords } from './title.ts';

/** Words of one meaning, by language; each value is a list separated by commas. See `dictionaryOf` for the marks. */
export interface WordRow<Tag> {
  readonly tags: readonly Tag[];
  readonly words: Readonly<Partial<Record<Language, string>>>;
}

export type Language =
  | 'en'
  | 'fr'
  | 'de'
  | 'es'
  | 'it'
  | 'pt'
  | 'nl'
  | 'pl'
  | 'sv'
  | 'da'
  | 'no'
  | 'fi'
  | 'cs'
  | 'ru'
  | 'tr'
  | 'ar'
  | 'ja'
  | 'ko'
  | 'zh'
  | 'id'
  | 'vi';

export interface Dictionary<Tag> {
  /** Folded phrase to tags; words of a phrase are separated by one space, dense scripts have none. */
  readonly phrases: ReadonlyMap<string, readonly Tag[]>;
  /** Endings of compound words ("…creme"), longest first. */
  readonly endings: readonly (readonly [string, readonly Tag[]])[];
  /** Phrases of dense scripts that count only as a word of their own. */
  readonly alone: ReadonlySet<string>;
  readonly longest: number;
}

/**
 * Builds a dictionary from rows. In a row `*creme` stands for every word that ends so, `=팩` for a word of a dense
 * script that must stand alone. A row without tags names a look-alike: it is found, used up and says nothing.
 *
 * @example dictionaryOf([{ tags: ['mask'], words: { en: 'sheet mask, mask', de: '*maske' } }])
 */
export function dictionaryOf<Tag>(rows: readonly WordRow<Tag>[]): Dictionary<Tag> {
  const phrases = new Map<string, readonly Tag[]>();
  const endings = new Map<string, readonly Tag[]>();
  const alone = new Set<string>();
  for (const { tags, words } of rows) {
    for (const written of Object.values(words).flatMap((list) => list.split(','))) {
      const key = phraseKey(written);
      if (written.trim().startsWith('=')) alone.add(key);
      const target = written.trim().startsWith('*') ? endings : phrases;
      target.set(key, [...new Set([...(target.get(key) ?? []), ...tags])]);
    }
  }
  const longest = Math.max(1, ...[...phrases.keys()].map((key) => key.split(' ').length));
  return { phrases, endings: [...endings].sort(([a], [b]) => b.length - a.length), alone, longest };
}

/** A phrase as it is looked for: its words folded. Marks before it say nothing here. */
export function phraseKey(written: string): string {
  const words = titleWords(written);
  return words.map((word) => word.text).join(words.every((word) => word.dense) ? '' : ' ');
}
