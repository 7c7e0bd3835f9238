import { wordSet } from './words.ts';

/** Words beside a name that change nothing of what it is: how it was grown, made, tested or brought into the jar. */
const BESIDE = wordSet(
  'organic natural naturally pure vegan certified bio biologique naturel naturelle natural naturale ecologico biologico synthetic nature identical fermented ' +
    'powder powdered solution liquid crystal crystals crystalline micronized encapsulated microencapsulated liposomal liposome liposomes stabilized nano buffered ' +
    'active activated complex blend derivative derivatives derived plant vegetable usp bp ep nf grade cosmetic pure purified refined anhydrous',
);

const isBeside = (word: string | undefined): boolean => word !== undefined && (BESIDE.has(word) || /^\d+$/.test(word));

/**
 * What is left of a name (as `normalizeName` gives it, in words) when words that change nothing of what it is are taken
 * from its ends, one by one; squeezed, the longest first.
 *
 * @example latinCores(['organic', 'lactobionic', 'acid', 'powder']) // ['lactobionicacidpowder', 'lactobionicacid']
 */
export function latinCores(words: readonly string[]): string[] {
  const cores: string[] = [];
  let from = 0;
  let to = words.length;
  while (to - from > 1) {
    if (BESIDE.has(words[from] ?? '')) from++;
    else if (isBeside(words[to - 1])) to--;
    else break;
    cores.push(words.slice(from, to).join(''));
  }
  return cores;
}

/** Words before a name that change nothing of what it is: anhydrous, pure, natural, of plants, "95 %". */
const BEFORE =
  /^(?:\d{1,3} ?|(?:식물|유기농|곡물|천연|합성|무수|순수|정제|농축|발효)(?:성|유래)?|植物(?:性|由来)?|天然|合成|有機|有机|无水|無水|濃|纯粋|純粋|纯|純|日化|リポソーム|脂质体|리포좀|発酵|发酵|サトウキビ|トウモロコシ|とうもろこし)/;
/** Ends that tell in which form it came: solution, powder. */
const BEHIND =
  /(?: ?\d+ ?(?:iu|mg|mcg|ppm|ppb)(?: m?[gl])?|수용액|용액|액|분말|가루|파우더|水溶液|溶液|液|粉末|粉|末|パウダー)$/;

/**
 * A Korean, Japanese or Chinese name (as `normalizeName` gives it) without words that change nothing of what it is, from
 * one end, then from both; none when there are none.
 *
 * @example eastCores('天然水杨酸粉') // ['水杨酸粉', '天然水杨酸', '水杨酸']
 */
export function eastCores(name: string): string[] {
  const bare = name.replace(BEFORE, '');
  const cores = [bare, name.replace(/末$/, ''), name.replace(BEHIND, ''), bare.replace(BEHIND, '')];
  return cores.filter((core) => core !== name && core.length > 1);
}
