import { lazy } from '../lazy.ts';
import { WHOLE_NAMES } from '../lexicon/harmless/names.ts';
import { OTHER_SCRIPTS } from '../lexicon/harmless/others.ts';
import { normalizeName, squeeze } from '../normalize.ts';
import { isCyrillicIngredient } from './harmless-cyrillic.ts';
import { isEasternIngredient } from './harmless-east.ts';
import { isLatinIngredient } from './harmless-latin.ts';
import { NAME, WORDS, words } from './harmless-words.ts';

const wholeNames = lazy(
  (): ReadonlySet<string> =>
    new Set(
      WHOLE_NAMES.split(/[;\n]/).flatMap((row) => {
        const name = normalizeName(row);
        return name === '' ? [] : [name, squeeze(name)];
      }),
    ),
);
const otherWords = lazy((): ReadonlySet<string> => new Set(words(OTHER_SCRIPTS)));

/** Whether every word is one of the lists of the smaller scripts; Arabic words count with and without their article. */
function isOther(name: string): boolean {
  return name
    .split(' ')
    .every((word) => otherWords().has(word) || otherWords().has(word.replace(/^و?(?:ال)?/, '')) || /^\d+$/.test(word));
}

function isForeign(name: string): boolean {
  if (/[\u0400-\u04ff]/.test(name)) return isCyrillicIngredient(name);
  if (/[\u3041-\u30fe\u3400-\u9fff\uac00-\ud7a3]/.test(name)) return isEasternIngredient(name) || latinPart(name);
  return isOther(name);
}

/** The Latin part of a mixed name ("椰子 (Cocos Nucifera) 油") speaks for it when it stands on its own feet. */
function latinPart(name: string): boolean {
  const part = name
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return part.length > 5 && (wholeNames().has(part) || isLatinIngredient(part));
}

/** "Chlor-phenesin", "niaci namide": one name that a line break or a shop cut in two. */
function isTorn(name: string): boolean {
  const whole = squeeze(name);
  return wholeNames().has(whole) || (whole !== name && ((WORDS().get(whole) ?? 0) & NAME) !== 0);
}

/**
 * Whether a name (as `normalizeName` gives it) is a known ingredient: whole names first, then the grammar of
 * chemical and plant names in its script. Members of families may be among them; callers look for families first.
 *
 * @example isHarmless('glycerin') // true
 */
export function isHarmless(normalizedName: string): boolean {
  if (wholeNames().has(normalizedName)) return true;
  if (normalizedName.startsWith('no ')) return false;
  if (/[^a-z0-9 ]/.test(normalizedName)) return isForeign(normalizedName);
  return isLatinIngredient(normalizedName) || isTorn(normalizedName);
}
