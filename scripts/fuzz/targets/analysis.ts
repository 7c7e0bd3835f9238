import fc from 'fast-check';
import * as v from 'valibot';
import { plan } from '../../../src/aftercare/plan.ts';
import { treatmentAt } from '../../../src/aftercare/treatment.ts';
import { HOUR } from '../../../src/aftercare/types.ts';
import { analyze } from '../../../src/ingredients/analyze.ts';
import type { Analysis, RecognizedList } from '../../../src/ingredients/types.ts';
import { analysis as schema } from '../../../src/platform/schemas.ts';
import { badge } from '../../../src/verdict/badge.ts';
import { judge } from '../../../src/verdict/judge.ts';
import type { Verdict } from '../../../src/verdict/types.ts';
import { type AnyTarget, must, target } from '../target.ts';
import { texts } from '../texts.ts';
import { isExact } from './split.ts';

const TREATED = Date.UTC(2026, 10, 24, 18);
const treatment = treatmentAt(TREATED);
const treatments = treatment.ok ? [treatment.value] : [];
const PLANS = [plan(), plan('stricter'), plan('article', { weakScentCounts: true, stillRed: true })];
const SAY = { t: (key: string) => key, locale: 'en-GB', zone: 'UTC' };

const names = fc.constantFrom('', 'Day Cream', 'Retinol Serum', 'AHA Peel', 'Scrub', 'Tinted Sunscreen', 'Shampoo');
const inputs = fc.record({ text: texts, name: names, hours: fc.integer({ min: -20, max: 400 }), plan: fc.nat(2) });

/** Decision 10 in numbers. */
const ENOUGH_KNOWN = 0.85;

function readsExactly(text: string, { lists }: Analysis): void {
  for (const { recognitions, highlights = [] } of lists)
    for (const { ingredient, hits } of [...recognitions, ...highlights]) {
      isExact(text, ingredient);
      for (const { start, end, family } of hits)
        must(ingredient.start <= start && start < end && end <= ingredient.end, `${family} lies outside of its entry`);
    }
}

const knownShare = ({ recognitions }: RecognizedList): number =>
  recognitions.filter(({ known }) => known).length / recognitions.length;

function isGreenForGood({ outcome, reason, lists }: Analysis, verdict: Verdict): void {
  if (verdict.level !== 'clear') return;
  must(outcome === 'read' && reason === undefined, `clear, though ${outcome} ${reason}`);
  must(
    lists.every((list) => knownShare(list) >= ENOUGH_KNOWN),
    'clear with too many unknown names',
  );
  must(
    verdict.findings.every(({ level }) => level === 'note'),
    'clear with a finding',
  );
  must(verdict.okFrom === null && verdict.avoidUntil === null, 'clear, but only later');
}

function saysNoTwoThings(verdict: Verdict, moment: number): void {
  const { level, findings, avoidUntil, okFrom } = verdict;
  for (const held of ['avoid', 'ask', 'ease-in'] as const)
    must(level !== held || findings.some((one) => one.level === held), `${held} without a finding that says so`);
  must(
    level === 'avoid' || !findings.some((one) => one.level === 'avoid') || level === 'unread',
    `${level} over avoid`,
  );
  must(avoidUntil === null || avoidUntil > moment, 'avoid until a moment that is over');
  must(okFrom === null || okFrom > moment, 'fine from a moment that is over');
  must(okFrom === null || avoidUntil === null || okFrom >= avoidUntil, 'fine while it is still to be avoided');
}

/** Any text with any name: a reading that is exact and can be stored, and a verdict that does not contradict it. */
export const analysis: AnyTarget = target({
  name: 'analysis',
  runs: 30_000,
  inputs,
  holds: ({ text, name, hours, plan: index }) => {
    const found = analyze(text, { name });
    readsExactly(text, found);
    must(v.is(schema, JSON.parse(JSON.stringify(found))), 'a reading that cannot be stored');
    const chosen = PLANS[index] ?? plan();
    const moment = TREATED + hours * HOUR;
    const verdict = judge(found, chosen, treatments, moment);
    isGreenForGood(found, verdict);
    saysNoTwoThings(verdict, moment);
    for (const { start, end, text: printed } of verdict.findings.flatMap(({ words }) => words))
      must(text.slice(start, end) === printed, `the finding "${printed}" is not printed at ${start}`);
    const icon = badge({ analysis: found, plan: chosen, treatments }, moment, SAY);
    must(icon.text.length <= 4, `"${icon.text}" does not fit on the icon`);
    must((icon.tone === 'green') === (verdict.level === 'clear' && hours >= 0 && icon.text === 'ok'), 'a green icon');
    must(icon.changesAt === null || icon.changesAt > moment, 'an icon that changed in the past');
  },
});
