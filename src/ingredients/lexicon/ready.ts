/**
 * Called before anything is looked up in the lexicon. In the sources the tables are simply there; what is built for browsers has
 * them packed, and there this module is replaced by one that unpacks them at the first call (`scripts/pack/plugin.ts`).
 */
export function ready(): void {}
