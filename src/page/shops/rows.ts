import { HELPED } from './helped.ts';
import { KNOWN } from './known.ts';
import type { Shop } from './types.ts';

/** The named shops, by name. */
export const SHOPS: readonly Shop[] = [...HELPED, ...KNOWN].sort((a, b) => a.name.localeCompare(b.name, 'en'));
