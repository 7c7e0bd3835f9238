import { type Grade, lexiconRows } from '../lexicon/rows.ts';
import { normalizeName, squeeze } from '../normalize.ts';

/** The lexicon as maps from names, as normalised and squeezed, to what they mean. */
export interface NameIndex {
  /** Names that stand for themselves as a whole entry. */
  readonly whole: ReadonlyMap<string, readonly Grade[]>;
  /** Those of them that may also be a part of a longer entry. */
  readonly part: ReadonlyMap<string, readonly Grade[]>;
}

function add(map: Map<string, readonly Grade[]>, key: string, grade: Grade): void {
  const old = map.get(key) ?? [];
  if (!old.some((g) => g.family === grade.family)) map.set(key, [...old, grade]);
}

function build(): NameIndex {
  const whole = new Map<string, readonly Grade[]>();
  const part = new Map<string, readonly Grade[]>();
  for (const { names, ...grade } of lexiconRows()) {
    for (const [printed, use] of names) {
      if (use === 'abbreviation') continue;
      const name = normalizeName(printed);
      for (const key of new Set([name, squeeze(name)])) {
        add(whole, key, grade);
        if (use === 'any') add(part, key, grade);
      }
    }
  }
  return { whole, part };
}

let index: NameIndex | undefined;

/** The index, built at the first call. */
export function nameIndex(): NameIndex {
  index ??= build();
  return index;
}
