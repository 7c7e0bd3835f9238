import type { Finding } from '../../verdict/types.ts';
import { SEVERITY } from './say.ts';

/** Findings about one subject at one level, with each printed word once. */
export interface Group {
  readonly key: string;
  readonly first: Finding;
  readonly words: readonly string[];
}

const keyOf = ({ subject, level, note }: Finding): string => {
  const name = subject.kind === 'family' ? subject.family : subject.kind === 'product' ? subject.type : subject.word;
  return `${level}/${subject.kind}/${name}/${note ?? ''}`;
};

/** Groups findings by subject, worst first, then the longest wait first. */
export function groups(findings: readonly Finding[]): readonly Group[] {
  const byKey = new Map<string, Finding[]>();
  for (const finding of findings) byKey.set(keyOf(finding), [...(byKey.get(keyOf(finding)) ?? []), finding]);
  return [...byKey]
    .flatMap(([key, all]) => (all[0] ? [{ key, first: longest(all, all[0]), words: printed(all) }] : []))
    .sort((a, b) => severity(a) - severity(b) || (b.first.okFrom ?? 0) - (a.first.okFrom ?? 0));
}

const severity = (group: Group): number => SEVERITY.indexOf(group.first.level);

const longest = (all: readonly Finding[], first: Finding): Finding =>
  all.reduce((worst, one) => ((one.okFrom ?? 0) > (worst.okFrom ?? 0) ? one : worst), first);

const printed = (all: readonly Finding[]): readonly string[] => [
  ...new Set(all.flatMap((finding) => finding.words.map((word) => word.text))),
];
