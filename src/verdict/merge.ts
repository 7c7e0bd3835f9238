import type { Finding } from './types.ts';

/** What makes two findings one for the reader: the same thing, held back in the same way. */
const keyOf = ({ subject, level, note, basis, rule }: Finding): string =>
  JSON.stringify([subject, level, note, basis, rule]);

/**
 * Findings of several lists as one: the same family at the same level is told once, with all of its words.
 *
 * @example merged([scentOfCleanser, scentOfCream]).length // 1
 */
export function merged(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding>();
  for (const finding of findings) {
    const same = groups.get(keyOf(finding));
    const more = finding.words.filter(
      (word) => !same?.words.some(({ start, end }) => start === word.start && end === word.end),
    );
    groups.set(keyOf(finding), same ? { ...same, words: [...same.words, ...more] } : finding);
  }
  return [...groups.values()];
}
