/** Old and new formula are one product in two versions: the one that is sold now counts. */

const OLD =
  'old|previous|former|alte|bisherige|frühere|ancienne|précédente|antigua|anterior|vecchia|precedente|poprzednia|stara|eski|önceki|старая|прежняя|旧|이전|기존';
const FORMULA =
  '(?:formul\\p{L}*|recipe|version|ingredients|rezeptur|fórmula|receptura|skład|состав|処方|成分|처방|성분|配方)';
/** A line that is, or opens with, the name of an old version. */
const OF_OLD = new RegExp(
  `(?:^|\\n)\\W{0,4}(?:(?:${OLD})\\W{0,2}${FORMULA}|${FORMULA}[ (–-]{1,3}(?:${OLD}))(?!\\p{L})[^\\n:：,;]{0,30}(?:[:：\\n]|$)`,
  'iu',
);
const OF_ANY = new RegExp(`(?:^|\\n)[^\\n,:：]{0,24}${FORMULA}[^\\n:：,;]{0,30}[:：\\n]`, 'iu');
const OLD_NAME = new RegExp(`^(?:${OLD})(?!\\p{L})`, 'iu');

/** True for a heading or name such as "Previous formula". */
export const isOld = (said: string): boolean => OF_OLD.test(said) || OLD_NAME.test(said);

const SHORTEST = 20;
/**
 * Where the version stands that is sold now, in a text that holds an old one too; nothing when it does not.
 *
 * @example current('Aqua, Glycerin, Niacinamide\nOld formula: Aqua, Alcohol') // [0, 27]
 */
export function current(text: string): readonly [number, number] | undefined {
  const old = OF_OLD.exec(text);
  if (!old) return undefined;
  const first = OF_ANY.exec(text.slice(0, old.index));
  const from = first?.index === 0 ? first[0].length : 0;
  if (old.index - from > SHORTEST) return [from, old.index];
  // Nothing before it: what stands behind the next name of a version.
  const after = old.index + old[0].length;
  const next = OF_ANY.exec(text.slice(after));
  return next ? [after + next.index + next[0].length, text.length] : undefined;
}
