import type { Plan, Treatment } from '../aftercare/types.ts';
import { restrictions } from '../aftercare/window.ts';
import type { Family, ProductType } from '../ingredients/types.ts';
import { type Hold, holdsOf, type Restricting } from './levels.ts';

/** What is looked for: the plan and the treatments, turned into windows once. */
export interface Looking {
  readonly plan: Plan;
  readonly families: ReadonlyMap<Family, readonly Hold[]>;
  readonly products: ReadonlyMap<ProductType, readonly Hold[]>;
  /** The person's own words hold as long as the plan holds anything back. */
  readonly ownWords: readonly Hold[];
}

function group<K>(holds: readonly Hold[], keyOf: (rule: Restricting) => K | null): ReadonlyMap<K, readonly Hold[]> {
  const groups = new Map<K, Hold[]>();
  for (const hold of holds) {
    const key = keyOf(hold.rule);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), hold]);
  }
  return groups;
}

/** Id of the rule behind the person's own words to avoid. */
const OWN_WORDS_RULE = 'own_words';

function ownWordsRule(rules: readonly Restricting[]): Restricting {
  const until = Math.max(0, ...rules.map((rule) => rule.until ?? 0));
  const subject = { kind: 'info', name: 'own-words' } as const;
  return { id: OWN_WORDS_RULE, rows: [], subject, advice: 'avoid', from: 0, until, basis: 'clinic', evidence: '' };
}

/**
 * Prepares what `judge` needs, once per plan and treatments.
 *
 * @example lookFor(plan(), [treatment]).families.get('scent')
 */
export function lookFor(plan: Plan, treatments: readonly Treatment[]): Looking {
  const rules = restrictions(plan);
  const holds = holdsOf(rules, treatments);
  return {
    plan,
    families: group(holds, ({ subject }) => (subject.kind === 'family' ? subject.family : null)),
    products: group(holds, ({ subject }) => (subject.kind === 'product' ? subject.type : null)),
    ownWords: holdsOf([ownWordsRule(rules)], treatments),
  };
}
