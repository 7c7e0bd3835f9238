/**
 * Whether a name (as `normalizeName` gives it) is a known ingredient outside of every family.
 *
 * @example isHarmless('glycerin') // true
 */
export function isHarmless(normalizedName: string): boolean {
  return normalizedName === 'glycerin';
}
