import type { PresetRules } from './plan-codec.ts';

/** The rules of each preset. */
export const presetRules: PresetRules = () => [];
