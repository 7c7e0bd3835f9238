import fc from 'fast-check';
import { anHourLater, familiesOf, HARMLESS } from '../lists.ts';
import { type AnyTarget, must, target } from '../target.ts';

/** What a product boasts of not holding. */
const ABSENT = [
  'retinol',
  'fragrance',
  'parfum',
  'alcohol',
  'essential oils',
  'glycolic acid',
  'salicylic acid',
  'linalool',
];

/** Claims as shops print them; `$` is what is absent. */
const ONE: readonly ((name: string) => string)[] = [
  (name) => `${name}-free.`,
  (name) => `Free of ${name}.`,
  (name) => `Free from ${name}.`,
  (name) => `Without ${name}.`,
  (name) => `Formulated without ${name}.`,
  (name) => `No ${name}.`,
  (name) => `0% ${name}.`,
  (name) => `Contains no ${name}.`,
  (name) => `Does not contain ${name}.`,
];
const MANY: readonly ((names: readonly string[]) => string)[] = [
  (names) => `Free of ${names.join(', ')}.`,
  (names) => `Formulated without ${names.join(', ')}.`,
  (names) => `Formulated without ${names.slice(0, -1).join(', ')} and ${names.at(-1)}.`,
  (names) => `Without ${names.slice(0, -1).join(', ')} or ${names.at(-1)}.`,
  (names) => `No ${names.slice(0, -1).join(', ')}, or ${names.at(-1)}.`,
  (names) => `Free from: ${names.join(', ')}`,
  (names) => `Contains no ${names.join(', no ')}.`,
  (names) => `${names.map((name) => `❌ ${name}`).join(' ')}`,
  (names) => names.map((name) => `No ${name}.`).join(' '),
  (names) => names.map((name) => `${name}-free`).join(', '),
];

const inputs = fc.record({
  harmless: fc.shuffledSubarray([...HARMLESS], { minLength: 6 }),
  absent: fc.shuffledSubarray(ABSENT, { minLength: 1, maxLength: 4 }),
  way: fc.nat(99),
  place: fc.constantFrom('before', 'after', 'line before', 'line after'),
  label: fc.constantFrom('Ingredients: ', 'INGREDIENTS: ', 'Full ingredients list: '),
});

function claimOf(absent: readonly string[], way: number): string {
  const [only = ''] = absent;
  const claim = absent.length === 1 ? ONE[way % ONE.length]?.(only) : MANY[way % MANY.length]?.(absent);
  return claim ?? '';
}

/** What a product says it does without is no finding, wherever it says so. */
export const claims: AnyTarget = target({
  name: 'claims',
  runs: 80_000,
  inputs,
  holds: ({ harmless, absent, way, place, label }) => {
    const claim = claimOf(absent, way);
    const list = `${label}${harmless.join(', ')}.`;
    const gap = place.startsWith('line') ? '\n' : ' ';
    const verdict = anHourLater(place.endsWith('before') ? claim + gap + list : list + gap + claim);
    const found = [...familiesOf(verdict)];
    must(found.length === 0, `"${claim}" is told as ${found}`);
  },
});
