import { recognize } from '../../../src/ingredients/recognize/index.ts';
import { AVOID_FAMILIES } from '../../../src/ingredients/types.ts';

const AVOID: ReadonlySet<string> = new Set(AVOID_FAMILIES);

/** The avoid families found in one entry, sorted; a note carries a tilde: `scent~ irritant`. */
export function familiesOf(text: string): string {
  const { hits } = recognize({ text, start: 0, end: text.length, position: 0 });
  const found = hits.filter((hit) => AVOID.has(hit.family));
  return found
    .map(({ family, weight }) => (weight === 'contextual' ? `${family}~` : family))
    .sort()
    .join(' ');
}

/** Cases of a table: `families | name; name …` a line. */
export function cases(table: string): Array<readonly [name: string, families: string]> {
  return table
    .split('\n')
    .filter((line) => line.includes(' | '))
    .flatMap((line) => {
      const [families = '', names = ''] = line.split(' | ');
      return names.split('; ').map((name): readonly [string, string] => [name.trim(), families.trim()]);
    });
}
