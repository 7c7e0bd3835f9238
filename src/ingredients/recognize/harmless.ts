import { WHOLE_NAMES } from '../lexicon/harmless/names.ts';
import { normalizeName, squeeze } from '../normalize.ts';
import { isLatinIngredient } from './harmless-latin.ts';

const WHOLE: ReadonlySet<string> = new Set(
  WHOLE_NAMES.split(/[;\n]/).flatMap((row) => {
    const name = normalizeName(row);
    return name === '' ? [] : [name, squeeze(name)];
  }),
);

/**
 * Whether a name (as `normalizeName` gives it) is a known ingredient: whole names first, then the grammar of
 * chemical and plant names. Members of families may be among them; callers look for families first.
 *
 * @example isHarmless('glycerin') // true
 */
export function isHarmless(normalizedName: string): boolean {
  if (WHOLE.has(normalizedName)) return true;
  return isLatinIngredient(normalizedName) || WHOLE.has(squeeze(normalizedName));
}
