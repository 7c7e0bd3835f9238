/** Words before a name that change nothing of what it is: anhydrous, pure, natural, of plants, "95 %". */
const BEFORE =
  /^(?:\d{1,3} ?|(?:식물|유기농|곡물|천연|합성|무수|순수|정제|농축|발효)(?:성|유래)?|植物(?:性|由来)?|天然|合成|有機|有机|无水|無水|濃|纯粋|純粋|纯|純|日化|発酵|发酵|サトウキビ|トウモロコシ|とうもろこし)/;
/** Ends that tell in which form it came: solution, powder. */
const BEHIND = /(?:수용액|용액|액|분말|가루|파우더|水溶液|溶液|液|粉末|粉|末|パウダー)$/;

/**
 * A Korean, Japanese or Chinese name (as `normalizeName` gives it) without words that change nothing of what it is, or
 * nothing when there are none.
 *
 * @example eastCore('无水乙醇') // '乙醇'
 */
export function eastCore(name: string): string | undefined {
  const core = name.replace(BEFORE, '').replace(BEHIND, '').trim();
  return core !== name && core.length > 1 ? core : undefined;
}
