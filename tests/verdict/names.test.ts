import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { ARTICLE_RULES } from '../../src/aftercare/article-plan.ts';
import { PHASES } from '../../src/aftercare/phase.ts';
import { ago, fromNow, when } from '../../src/verdict/format.ts';
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
    [Date.UTC(2026, 11, 31, 23), 'Thu 31 Dec, 23:00'],
    [Date.UTC(2027, 0, 1, 9), 'Fri, 1 Jan 2027, 9:00'],
    [Date.UTC(2025, 11, 31, 9), 'Wed, 31 Dec 2025, 9:00'],
  ])('a date of another year carries its year: %s', (at, text) => {
    expect(when(at, { locale: 'en-GB', zone: 'UTC', now: Date.UTC(2026, 10, 26) })).toBe(text);
  });

  it.each([
    ['en', 0, 'in 1 minute'],
    ['en', 59, 'in 59 minutes'],
    ['en', 20 * 60, 'in 20 hours'],
    ['en', 52 * 60, 'in 2 days 4 hr'],
    ['en', 48 * 60 - 0.01, 'in 2 days'],
    ['en', 185, 'in 3 hours 5 min'],
    ['de', 6 * 1440, 'in 6 Tagen'],
    ['de', 148 * 60, 'in 6 Tagen, 4 Std.'],
    ['fr', 52 * 60, 'dans 2 jours 4 h'],
    ['es', 52 * 60, 'dentro de 2 días 4 h'],
    ['it', 52 * 60, 'tra 2 giorni 4 h'],
    ['pt', 52 * 60, 'em 2 dias 4 h'],
    ['ja', 52 * 60, '2 日4 時間後'],
    ['ko', 52 * 60, '2일 4시간 후'],
    ['zh-CN', 52 * 60, '2天4小时后'],
  ])('in %s, %d minutes from now is “%s”', (locale, minutes, text) => {
    expect(fromNow(minutes * 60_000, locale).replace(/\s/gu, ' ')).toBe(text);
  });

  it.each([
    ['en', 0, '1 minute ago'],
    ['en', 20, '20 hours ago'],
    ['de', 41 * 24, 'vor 41 Tagen'],
    ['ko', 41 * 24, '41일 전'],
  ])('in %s, %d hours back is “%s”', (locale, hours, text) => {
    expect(ago(hours * 3_600_000, locale)).toBe(text);
  });
});
