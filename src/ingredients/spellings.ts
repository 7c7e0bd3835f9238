/**
 * The ways in which labels print a name: small, Each Word Big, ALL BIG. Tables that hold all three find most printed
 * names without folding them.
 *
 * @example spellings('citric acid') // ['citric acid', 'Citric Acid', 'CITRIC ACID']
 */
export function spellings(name: string): readonly string[] {
  const small = name.toLowerCase();
  const titled = small.replace(/(?<![\p{L}\d'])\p{L}/gu, (first) => first.toUpperCase());
  return [small, titled, small.toUpperCase()];
}
