import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE_RULES } from '../../src/aftercare/article-plan.ts';
import { AVOID_FAMILIES } from '../../src/ingredients/types.ts';

const ROWS = Array.from({ length: 40 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`);
const article = resolve(import.meta.dirname, '../../../shared/domain/aftercare-article.txt');

describe('the article as data', () => {
  it.each(ROWS)('has row %s', (row) => {
    expect(ARTICLE_RULES.some((rule) => rule.rows.includes(row))).toBe(true);
  });

  it('names no rule twice and no row that the article does not have', () => {
    const ids = ARTICLE_RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ARTICLE_RULES.flatMap((rule) => rule.rows).filter((row) => !ROWS.includes(row))).toEqual([]);
  });

  it('says for every rule where it comes from: a row, or that it is our reading', () => {
    const without = ARTICLE_RULES.filter((rule) => rule.rows.length === 0 && rule.basis !== 'inferred');
    expect(without).toEqual([]);
    expect(ARTICLE_RULES.filter((rule) => rule.evidence === '')).toEqual([]);
  });

  it('has windows with a length', () => {
    expect(ARTICLE_RULES.filter(({ from, until }) => until !== null && until <= (from ?? 0))).toEqual([]);
  });

  it.each(AVOID_FAMILIES)('has a rule for the family %s', (family) => {
    const rules = ARTICLE_RULES.filter(({ subject }) => subject.kind === 'family' && subject.family === family);
    expect(rules.some(({ advice, from }) => from === 0 && (advice === 'avoid' || advice === 'ask'))).toBe(true);
  });

  it.each([
    // [subject, advice, from, until, basis]: decisions 2, 4 and 5
    ['retinoid', 'avoid', 0, 48, 'article'],
    ['retinoid_ease_in', 'ease-in', 48, 168, 'article'],
    ['vitamin_c', 'avoid', 0, 48, 'article'],
    ['vitamin_c_ease_in', 'ease-in', 48, 168, 'article'],
    ['aha', 'avoid', 0, 72, 'article'],
    ['bha', 'avoid', 0, 72, 'article'],
    ['enzyme_exfoliant', 'avoid', 0, 72, 'article'],
    ['physical_scrub', 'avoid', 0, 72, 'article'],
    ['pha', 'ask', 0, 72, 'inferred'],
    ['scent', 'avoid', 0, 72, 'article'],
    ['witch_hazel', 'ask', 0, 72, 'article'],
    ['witch_hazel_alcohol', 'avoid', 0, 72, 'article'],
    ['drying_alcohols', 'ask', 0, 72, 'inferred'],
    ['irritant', 'ask', 0, 72, 'inferred'],
    ['strong_actives', 'ask', 0, 168, 'inferred'],
    ['retinoid_like', 'ask', 0, 168, 'inferred'],
    ['self_tanner', 'ask', 0, 168, 'inferred'],
    ['hair_removal', 'ask', 0, 168, 'inferred'],
    ['makeup', 'avoid', 0, 24, 'article'],
    ['makeup_ideal', 'ask', 24, 48, 'article'],
    ['cleanser', 'ask', 0, 72, 'article'],
    ['toner', 'ask', 0, 72, 'article'],
    ['scrub', 'avoid', 0, 72, 'article'],
    ['pool', 'avoid', 0, 72, 'article'],
    ['sauna', 'avoid', 0, 72, 'article'],
    ['sweat', 'avoid', 0, 72, 'article'],
    ['long_sun', 'avoid', 0, 168, 'article'],
    ['sunscreen', 'recommended', 0, 336, 'article'],
    ['healing', 'expect', 0, 1440, 'article'],
  ])('%s: %s from %i to %i h, basis %s', (id, advice, from, until, basis) => {
    expect(ARTICLE_RULES.find((rule) => rule.id === id)).toMatchObject({ advice, from, until, basis });
  });

  it.skipIf(!existsSync(article))('quotes the article letter by letter, only shortened', () => {
    const plain = (text: string) => text.replaceAll('’', "'").replace(/\s+/g, ' ').toLowerCase();
    const text = plain(readFileSync(article, 'utf8'));
    const quoted = ARTICLE_RULES.filter((rule) => rule.basis === 'article');
    const wrong = quoted.filter(({ evidence }) => !evidence.split(' … ').every((piece) => text.includes(plain(piece))));
    expect(wrong.map(({ id, evidence }) => [id, evidence])).toEqual([]);
  });
});
