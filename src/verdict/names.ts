import { DAY_ROWS } from '../aftercare/article-days.ts';
import type { Opening } from '../aftercare/milestones.ts';
import type { PhaseId } from '../aftercare/phase.ts';
import type { Advice, Rule, Subject } from '../aftercare/types.ts';
import type { ProductType } from '../ingredients/types.ts';
import type { MessageKey, Translate } from './translate.ts';
import type { Finding } from './types.ts';

type Underscored<T extends string> = T extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : T;

/** `makeup-brush` as a part of a message's name, `makeup_brush`: those know no hyphen. */
function underscored<T extends string>(name: T): Underscored<T> {
  return name.replaceAll('-', '_') as Underscored<T>;
}

/** Ids of the rules that have a title and a sentence of their own; the others are named by their family or product. */
const WITH_WORDS: ReadonlySet<string> = new Set(DAY_ROWS.map(({ id }) => id));

/** Every row of the article's days has both strings: a test looks at each. */
function ownKey(id: string, ending: '' | '_text'): MessageKey | null {
  return WITH_WORDS.has(id) ? (`rule_${id}${ending}` as MessageKey) : null;
}

/** The name of a kind of product: "Make-up". */
function typeName(type: ProductType, t: Translate): string {
  return t(`type_${underscored(type)}`);
}

/** The name of what a finding speaks of: a family, a kind of product, or the person's own word. */
export function findingName(subject: Finding['subject'], t: Translate): string {
  if (subject.kind === 'family') return t(`family_${subject.family}`);
  return subject.kind === 'product' ? typeName(subject.type, t) : subject.word;
}

/**
 * What a rule speaks of, in words: "Retinoids", "Make-up", "Swimming pool". A clinic's own rule is called by its name.
 *
 * @example ruleTitle(rule, t) // "Swimming pool"
 */
export function ruleTitle({ id, subject }: { readonly id: string; readonly subject: Subject }, t: Translate): string {
  if (subject.kind === 'family' || subject.kind === 'product') return findingName(subject, t);
  const key = ownKey(id, '');
  return key ? t(key) : subject.name;
}

const ADVICE: Partial<Readonly<Record<Advice, MessageKey>>> = {
  avoid: 'advice_avoid',
  ask: 'advice_ask',
  'ease-in': 'advice_ease_in',
  fine: 'advice_fine',
  recommended: 'advice_recommended',
};

/**
 * What a rule says, in one sentence: its own words, or those of its advice.
 *
 * @example ruleText(rule, t) // "Stay out of the pool for the first three days."
 */
export function ruleText({ id, advice }: Pick<Rule, 'id' | 'advice'>, t: Translate): string {
  const key = ownKey(id, '_text') ?? ADVICE[advice];
  return key ? t(key) : '';
}

/** The name of a phase: "First day". */
export function phaseName(id: PhaseId, t: Translate): string {
  return t(`phase_${underscored(id)}`);
}

/**
 * Names of what opens at a moment, each once, what people wait for most first: days out, then products, then ingredients.
 *
 * @example openingNames(milestone.opens, t) // ["Swimming pool", "Cleanser", "Scent"]
 */
export function openingNames(opens: readonly Opening[], t: Translate): readonly string[] {
  const order = ['activity', 'product', 'family'];
  const sorted = [...opens].sort((a, b) => order.indexOf(a.subject.kind) - order.indexOf(b.subject.kind));
  return [...new Set(sorted.map(({ rule, subject }) => ruleTitle({ id: rule, subject }, t)))];
}
