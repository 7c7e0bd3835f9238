import type { Instant } from '../../aftercare/types.ts';
import type { StoredReading, Verdict } from '../../verdict/types.ts';
import { moment } from '../format/time.ts';
import type { Words } from '../words.tsx';
import { type Coming, startWords } from './coming.ts';
import { groups } from './group.ts';
import { countdown, headline, inOneLine, subjectName, when } from './say.ts';

/** The answer as plain text, to send to a friend or the clinic. It holds no address of a page and no treatment date. */
export function resultText(
  { verdict, coming }: { readonly verdict: Verdict; readonly coming: Coming | null },
  product: string | undefined,
  now: Instant,
  words: Words,
): string {
  const wait = verdict.level === 'unread' ? '' : countdown(verdict.okFrom, now, words);
  const told = coming?.leads ? coming.verdict : verdict;
  const then = coming
    ? words.t('next_treatment_then', startWords(coming, words), inOneLine(coming.verdict, words))
    : '';
  const found = groups(told.findings.filter((finding) => finding.level !== 'note')).map(({ first, words: printed }) => {
    const until = first.until === null ? '' : `, ${words.t('until_avoid', moment(first.until, words))}`;
    return `- ${subjectName(first.subject, words)}: ${printed.join(', ')}${until}`;
  });
  const lines = [
    product,
    `${headline(verdict, words)}. ${when(verdict, words)}${wait ? ` (${wait})` : ''}`,
    then,
    ...found,
  ];
  return [...lines, words.t('result_source')].filter(Boolean).join('\n');
}

/** What a developer needs to mend a wrong answer: the reading and the verdict. It goes to the clipboard, nowhere else. */
export function reportText(stored: StoredReading, verdict: Verdict, version: string): string {
  const { reading, analysis } = stored;
  return JSON.stringify(
    {
      version,
      reading,
      outcome: analysis.outcome,
      reason: analysis.reason,
      types: analysis.types,
      level: verdict.level,
      findings: verdict.findings.map(({ subject, level, rule, words }) => ({ subject, level, rule, words })),
      unknown: verdict.unknown,
    },
    null,
    1,
  );
}
