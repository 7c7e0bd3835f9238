import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { ARTICLE_RULES } from '../../src/aftercare/article-plan.ts';
import { PHASES } from '../../src/aftercare/phase.ts';
import { duration, when } from '../../src/verdict/format.ts';
import { phaseName, ruleText, ruleTitle } from '../../src/verdict/names.ts';
import { translateFrom } from '../../src/verdict/translate.ts';
import { since } from '../aftercare/make.ts';

const t = translateFrom(messages);
const isMissing = (text: string): boolean => /^[a-z_]+$/.test(text);

describe('words', () => {
  it.each(ARTICLE_RULES.map((rule) => [rule.id, rule] as const))(
    'the rule %s has a title and a sentence',
    (_, rule) => {
      expect([ruleTitle(rule, t), ruleText(rule, t)].filter((text) => text === '' || isMissing(text))).toEqual([]);
    },
  );

  it.each(PHASES)('the phase %s has a name', (id) => {
    expect(isMissing(phaseName(id, t))).toBe(false);
  });

  it('a clinic’s own rule is called by its name', () => {
    expect(ruleTitle({ id: 'yoga', subject: { kind: 'activity', name: 'Hot yoga' } }, t)).toBe('Hot yoga');
  });

  it.each([
    ['en-GB', 'UTC', 'Thu 26 Nov, 18:00'],
    ['en-GB', 'Europe/Berlin', 'Thu 26 Nov, 19:00'],
    ['en-GB', 'Asia/Kolkata', 'Thu 26 Nov, 23:30'],
    ['en-GB', 'Pacific/Kiritimati', 'Fri 27 Nov, 8:00'],
    ['de', 'UTC', 'Do., 26. Nov., 18:00'],
  ])('a moment in %s, %s', (locale, zone, text) => {
    expect(when(since(48), { locale, zone })).toBe(text);
    // Rounded up: never a moment too early.
    expect(when(since(48) - 59_999, { locale, zone })).toBe(text);
  });

  it.each([
    [0, '1 min'],
    [59 * 60_000, '59 min'],
    [28 * 3_600_000, '1 day 4 hrs'],
    [52 * 3_600_000, '2 days 4 hrs'],
    [48 * 3_600_000 - 1, '2 days'],
  ])('%i ms are %s', (ms, text) => {
    expect(duration(ms, 'en')).toBe(text.replace('hrs', 'hr'));
  });
});
