import type { Family } from '../ingredients/types.ts';
import type { MessageKey, Translate } from './translate.ts';
import type { Finding } from './types.ts';

const WHY: ReadonlyMap<Family, MessageKey> = new Map<Family, MessageKey>([
  ['retinoid', 'why_retinoid'],
  ['retinoid_like', 'why_retinoid_like'],
  ['aha', 'why_aha'],
  ['bha', 'why_bha'],
  ['pha', 'why_pha'],
  ['enzyme_exfoliant', 'why_enzyme_exfoliant'],
  ['physical_scrub', 'why_physical_scrub'],
  ['vitamin_c', 'why_vitamin_c'],
  ['scent', 'why_scent'],
  ['irritant', 'why_irritant'],
  ['drying_alcohols', 'why_drying_alcohols'],
  ['witch_hazel', 'why_witch_hazel'],
  ['strong_actives', 'why_strong_actives'],
  ['self_tanner', 'why_self_tanner'],
  ['hair_removal', 'why_hair_removal'],
]);

/**
 * Why a finding matters, in a sentence or two; empty for a family that is never in the way. Witch hazel depends on its
 * list (decision 5): one that names alcohol, and one that does not.
 *
 * @example findingWhy(finding, t) // "Salicylic acid exfoliates, and the barrier is still open."
 */
export function findingWhy({ subject, rule }: Pick<Finding, 'subject' | 'rule'>, t: Translate): string {
  if (subject.kind === 'product') return t('why_product');
  if (subject.kind === 'own-word') return t('why_own_word');
  if (rule === 'witch_hazel_alcohol') return t('why_witch_hazel_alcohol');
  const key = WHY.get(subject.family);
  return key ? t(key) : '';
}
