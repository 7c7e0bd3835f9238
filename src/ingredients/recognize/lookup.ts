import { lazy } from '../lazy.ts';
import { type Grade, lexiconRows, type NameUse } from '../lexicon/rows.ts';
import { normalizeName, squeeze } from '../normalize.ts';

/** The lexicon as maps from names, as normalised and squeezed, to what they mean. */
export interface NameIndex {
  /** Names that stand for themselves as a whole entry. */
  readonly whole: ReadonlyMap<string, readonly Grade[]>;
  /** Those of them that may also be a part of a longer entry. */
  readonly part: ReadonlyMap<string, readonly Grade[]>;
}

function add(map: Map<string, readonly Grade[]>, key: string, grade: Grade): void {
  const old = map.get(key);
  if (old === undefined) map.set(key, [grade]);
  else if (!old.some((g) => g.family === grade.family)) map.set(key, [...old, grade]);
}

/** One name of a row, folded. */
export interface FoldedName {
  readonly printed: string;
  readonly name: string;
  readonly use: NameUse;
  readonly grade: Grade;
}

function fold(): FoldedName[] {
  const folded: FoldedName[] = [];
  for (const { names, ...grade } of lexiconRows()) {
    for (const [printed, use] of names) folded.push({ printed, name: normalizeName(printed), use, grade });
  }
  return folded;
}

/** Every name of the lexicon with its folded form; folding thousands of names is the dear part, so it is done once. */
export const foldedNames = lazy((): readonly FoldedName[] => fold());

function build(): NameIndex {
  const whole = new Map<string, readonly Grade[]>();
  const part = new Map<string, readonly Grade[]>();
  const put = (key: string, use: NameUse, grade: Grade): void => {
    add(whole, key, grade);
    if (use === 'any') add(part, key, grade);
  };
  for (const { name, use, grade } of foldedNames()) {
    if (use === 'abbreviation') continue;
    put(name, use, grade);
    if (name.includes(' ')) put(squeeze(name), use, grade);
  }
  return { whole, part };
}

/** The index, built at the first call. */
export const nameIndex = lazy(build);
