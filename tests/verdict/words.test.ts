import { describe, expect, it } from 'vitest';
import { milestones } from '../../src/aftercare/milestones.ts';
import { plan } from '../../src/aftercare/plan.ts';
import { badge } from '../../src/verdict/badge.ts';
import { badgeTitle, nextTitle, plannedTitle } from '../../src/verdict/badge-title.ts';
import { openingNames, phaseName, ruleText, ruleTitle } from '../../src/verdict/names.ts';
import { ownWordIn } from '../../src/verdict/own-words.ts';
import { translateFrom } from '../../src/verdict/translate.ts';
import { findingWhy } from '../../src/verdict/why.ts';
import { since, treated } from '../aftercare/make.ts';
import { at, GENTLE, PARFUM, RETINOL, read } from './make.ts';

/** Says which string was chosen and what was put into it. */
const t = (key: string, ...args: readonly string[]) => [key, ...args].join('|');
const say = { t, locale: 'en-GB', zone: 'UTC' };
const discreet = { ...say, discreet: true };
const T = treated();

describe('the tooltip', () => {
  const endless = plan('article', {
    edits: [{ id: 'own', subject: { kind: 'family', family: 'scent' }, advice: 'avoid', until: null }],
  });
  const asking = plan('article', {
    edits: [{ id: 'own', subject: { kind: 'family', family: 'scent' }, advice: 'ask', until: null }],
  });

  it.each([
    ['with an end', plan(), 'headline_avoid. ok_from|Fri 27 Nov, 18:00'],
    ['without any', endless, 'headline_avoid. badge_until_asked'],
    ['with an end of avoid alone', asking, 'headline_avoid. badge_at_least_until|Fri 27 Nov, 18:00'],
  ])('of what is to be avoided %s', (_, p, title) => {
    expect(badgeTitle(at(1, read([...GENTLE, PARFUM]), { plan: p }), say)).toBe(title);
  });

  it('says that the clinic approved only where that changed something', () => {
    const approved = at(1, read([...GENTLE, RETINOL]), { approved: true });
    expect(badgeTitle(approved, say)).toBe('headline_approved');
    expect(badgeTitle(approved, discreet)).toBe('headline_clear');
    expect(badgeTitle(at(1, read(GENTLE), { approved: true }), say)).toMatch(/^headline_clear\. clear_looked_for/);
    expect(badgeTitle(at(1, read([]), { approved: true }), say)).toBe('headline_unread');
    const noted = at(1, read([...GENTLE, ['Citric Acid', ['aha', 'sets-ph']]]));
    expect(badgeTitle(noted, say)).toMatch(/^headline_clear/);
  });

  it('counts one ingredient as one, and says when a product is called after what its list does not name', () => {
    expect(badgeTitle(at(1, read(['Aqua'])), say)).toMatch(/^headline_clear\. clear_looked_for_one\|\d+$/);
    expect(badgeTitle(at(1, read(GENTLE)), say)).toMatch(/^headline_clear\. clear_looked_for\|\d+\|6$/);
    const differs = at(1, { ...read(GENTLE), named: ['retinoid'] });
    expect(badgeTitle(differs, say)).toBe('headline_name_differs');
  });

  it('names two things that open, and how many more', () => {
    const [first] = milestones(plan(), T);
    const all = milestones(plan(), T).find(({ opens }) => openingNames(opens, t).length > 2);
    if (!first || !all) throw new Error('nothing opens');
    const names = openingNames(all.opens, t);
    const when = nextTitle(all, discreet).split('|')[1];
    expect(nextTitle(all, say)).toBe(`badge_next|${when}|badge_next_more|${names[0]}, ${names[1]}|${names.length - 2}`);
    const two = { at: all.at, opens: first.opens.slice(0, 1) };
    expect(nextTitle(two, say)).toBe(`badge_next|${when}|${openingNames(two.opens, t).join(', ')}`);
    expect(nextTitle(all, discreet)).toBe(`badge_quiet_next|${when}`);
  });

  it('of a treatment to come says when, or nothing of it', () => {
    expect(plannedTitle([T], since(-1), say)).toBe('badge_planned|Tue 24 Nov, 18:00');
    expect(plannedTitle([T], since(-1), discreet)).toBe('badge_quiet_name');
    expect(plannedTitle([T], since(1), say)).toBe('badge_quiet_name');
  });

  it.each([
    ['without a treatment', [], 0, 'badge_no_treatment'],
    ['when healed', [T], 2000, 'badge_healed'],
  ] as const)('%s, and discreetly its name alone', (_, treatments, hours, title) => {
    const state = { plan: plan(), treatments };
    expect(badge(state, since(hours), say)).toMatchObject({ text: '', tone: 'none', title, changesAt: null });
    expect(badge(state, since(hours), discreet).title).toBe('badge_quiet_name');
  });
});

describe('the icon changes', () => {
  it('when a treatment begins that holds nothing back', () => {
    const off = plan('article', { off: plan().rules.map(({ id }) => id) });
    const day = { ...T, inForceFrom: since(-10), precision: 'day' as const };
    expect(badge({ plan: off, treatments: [day] }, since(-20), say).changesAt).toBe(since(-10));
  });

  it('at the nearest of several moments, whatever the order of the treatments', () => {
    const state = { plan: plan(), treatments: [treated(since(500)), T], analysis: read([...GENTLE, RETINOL]) };
    expect(badge(state, since(100), say).changesAt).toBe(since(168));
    expect(badge(state, since(200), say).changesAt).toBe(since(500));
  });

  it('at every tick while it counts', () => {
    const state = { plan: plan(), treatments: [T], analysis: read([...GENTLE, PARFUM]) };
    expect(badge(state, since(20), say)).toMatchObject({ text: '52h', changesAt: since(21) });
    expect(badge(state, since(71.5), say)).toMatchObject({ text: '30m', changesAt: since(71.5) + 60_000 });
  });
});

describe('names', () => {
  it('of what opens: days out first, then products, then ingredients, each once', () => {
    const opens = [
      { subject: { kind: 'family', family: 'scent' }, rule: 'scent', was: 'avoid', now: 'fine' },
      { subject: { kind: 'product', type: 'makeup' }, rule: 'makeup', was: 'avoid', now: 'fine' },
      { subject: { kind: 'activity', name: 'pool' }, rule: 'pool', was: 'avoid', now: 'fine' },
      { subject: { kind: 'family', family: 'scent' }, rule: 'scent', was: 'ask', now: 'fine' },
    ] as const;
    expect(openingNames(opens, t)).toEqual(['rule_pool', 'type_makeup', 'family_scent']);
  });

  it('of a rule: its own, that of its subject, or as the clinic calls it', () => {
    expect(ruleTitle({ id: 'x', subject: { kind: 'product', type: 'makeup-brush' } }, t)).toBe('type_makeup_brush');
    expect(ruleTitle({ id: 'x', subject: { kind: 'activity', name: 'Hot yoga' } }, t)).toBe('Hot yoga');
    expect(phaseName('first-day', t)).toBe('phase_first_day');
  });

  it('of what a rule says: its own words, those of its advice, or nothing', () => {
    expect(ruleText({ id: 'pool', advice: 'avoid' }, t)).toBe('rule_pool_text');
    expect(ruleText({ id: 'scent', advice: 'avoid' }, t)).toBe('advice_avoid');
    expect(ruleText({ id: 'own', advice: 'know' }, t)).toBe('');
  });

  it('of why', () => {
    const of = (subject: Parameters<typeof findingWhy>[0]['subject'], rule = 'x') => findingWhy({ subject, rule }, t);
    expect(of({ kind: 'product', type: 'makeup' })).toBe('why_product');
    expect(of({ kind: 'own-word', word: 'snail' })).toBe('why_own_word');
    expect(of({ kind: 'family', family: 'witch_hazel' })).toBe('why_witch_hazel');
    expect(of({ kind: 'family', family: 'witch_hazel' }, 'witch_hazel_alcohol')).toBe('why_witch_hazel_alcohol');
    expect(of({ kind: 'family', family: 'soothing_ok' })).toBe('');
  });
});

describe('a string', () => {
  const strings = translateFrom({ both: { message: '$2 before $1' } });
  it('is filled in order, with nothing for what is not given, and stands for itself when it is missing', () => {
    expect(strings('both' as never, 'a', 'b')).toBe('b before a');
    expect(strings('both' as never, 'a')).toBe(' before a');
    expect(strings('none' as never)).toBe('none');
  });
});

describe('the person’s own words', () => {
  it.each([
    ['SNAIL Mucin', ['snail'], 'snail'],
    ['snail mucin', ['SNAIL'], 'SNAIL'],
    ['Snails', ['snail'], null],
    ['Snail', [' ', '!', ''], null],
    ['', [''], null],
    ['!!', ['snail'], null],
  ])('%s: %j', (entry, words, found) => {
    expect(ownWordIn(entry, words)).toBe(found);
  });
});
