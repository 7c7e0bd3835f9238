import fc from 'fast-check';
import { anHourLater, familiesOf, HARMLESS, MEMBERS } from '../lists.ts';
import { type AnyTarget, must, target } from '../target.ts';

/** How shops divide entries and what they print around a list. */
const SEPARATORS = [', ', ',', '; ', ' | ', ' • ', '\n', '、', ' · ', ',\n'];
const FRAMES: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['Ingredients: ', '.'],
  ['INGREDIENTS:\n', ''],
  ['How to use: apply at night.\n\nFull ingredients: ', '.\n\n*Certified organic'],
  ['Formulated without parabens and mineral oil. Ingredients: ', ''],
];
const WAYS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => `${name}*`,
  (name) => `${name} 2%`,
  (name) => `${name} (organic)`,
];

const inputs = fc.record({
  harmless: fc.shuffledSubarray([...HARMLESS], { minLength: 6 }),
  member: fc.constantFrom(...MEMBERS.map(([name]) => name)),
  place: fc.nat(20),
  separator: fc.constantFrom(...SEPARATORS),
  frame: fc.nat(FRAMES.length - 1),
  way: fc.nat(WAYS.length - 1),
});

/** A list that names a member as an entry, anywhere and however it is printed, says so and is never clear. */
export const members: AnyTarget = target({
  name: 'members',
  runs: 100_000,
  inputs,
  holds: ({ harmless, member, place, separator, frame, way }) => {
    const [before, after] = FRAMES[frame] ?? ['', ''];
    const printed = WAYS[way]?.(member) ?? member;
    const text = before + harmless.toSpliced(place % (harmless.length + 1), 0, printed).join(separator) + after;
    const verdict = anHourLater(text);
    const family = MEMBERS.find(([name]) => name === member)?.[1] ?? '';
    must(verdict.level === 'avoid' || verdict.level === 'ask', `${member}: ${verdict.level}`);
    must(familiesOf(verdict).has(family), `${member} is not told as ${family}`);
  },
});
