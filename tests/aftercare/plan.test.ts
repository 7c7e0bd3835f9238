import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beforeAppointment } from '../../src/aftercare/appointment.ts';
import { ARTICLE_RULES } from '../../src/aftercare/article-plan.ts';
import { changesOf, editRule, plan, presetRules, withStopBefore } from '../../src/aftercare/plan.ts';
import type { Plan } from '../../src/aftercare/types.ts';
import { rulesInForce } from '../../src/aftercare/window.ts';
import { since, treated } from './make.ts';

const ruleOf = (p: Plan, id: string) => p.rules.find((rule) => rule.id === id);

describe('the presets', () => {
  it.each([
    ['retinoid', 168],
    ['vitamin_c', 168],
    ['aha', 168],
    ['bha', 168],
    ['pha', 168],
    ['scent', 168],
    ['makeup', 48],
    ['physical_scrub', 72],
    ['pool', 72],
  ])('stricter avoids %s to %i h', (id, until) => {
    expect(ruleOf(plan('stricter'), id)).toMatchObject({ advice: 'avoid', until });
  });

  it('stricter never shortens the article and never softens it', () => {
    const severity = ['avoid', 'ask', 'ease-in'];
    const softer = ARTICLE_RULES.filter((rule) => {
      const strict = presetRules('stricter').find(({ id }) => id === rule.id);
      if (!strict) return true;
      const shorter = (strict.until ?? Number.POSITIVE_INFINITY) < (rule.until ?? Number.POSITIVE_INFINITY);
      return shorter || strict.from !== rule.from || severity.indexOf(strict.advice) > severity.indexOf(rule.advice);
    });
    expect(softer).toEqual([]);
  });

  it('stricter marks what it adds as our reading', () => {
    expect(ruleOf(plan('stricter'), 'scent')?.basis).toBe('inferred');
    expect(ruleOf(plan('stricter'), 'physical_scrub')?.basis).toBe('article');
  });
});

describe('what a clinic changes', () => {
  it('is marked as the clinic’s', () => {
    expect(ruleOf(plan('article', { edits: [{ id: 'scent', until: 120 }] }), 'scent')).toMatchObject({
      until: 120,
      basis: 'clinic',
    });
  });

  it('leaves the other rules as they were', () => {
    const changed = plan('article', { edits: [{ id: 'scent', until: 120 }] });
    expect(changed.rules.filter((rule) => rule.id !== 'scent')).toEqual(
      ARTICLE_RULES.filter((rule) => rule.id !== 'scent'),
    );
  });

  it.each([
    ['article', 'retinoid', 24, 'retinoid_ease_in'],
    ['article', 'makeup', 12, 'makeup_ideal'],
    ['stricter', 'makeup', 12, 'makeup_ideal'],
    ['stricter', 'retinoid', 30, 'retinoid_ease_in'],
  ] as const)('%s: %s shortened to %i h leaves no gap before %s', (preset, id, until, follower) => {
    expect(ruleOf(plan(preset, { edits: [{ id, until }] }), follower)?.from).toBe(until);
  });

  it('a follower that was changed itself leaves no gap either, in whatever order', () => {
    const later = editRule(editRule(plan(), 'retinoid_ease_in', { until: 200 }), 'retinoid', { until: 24 });
    const earlier = editRule(editRule(plan(), 'retinoid', { until: 24 }), 'retinoid_ease_in', { until: 200 });
    const moved = editRule(editRule(plan(), 'retinoid_ease_in', { from: 40 }), 'retinoid', { until: 24 });
    for (const one of [later, earlier]) expect(ruleOf(one, 'retinoid_ease_in')).toMatchObject({ from: 24, until: 200 });
    expect(ruleOf(moved, 'retinoid_ease_in')?.from).toBe(24);
  });

  it('a follower may begin earlier than what it follows ends: the worst of the two holds', () => {
    const early = editRule(plan(), 'retinoid_ease_in', { from: 24 });
    expect(ruleOf(early, 'retinoid_ease_in')).toMatchObject({ from: 24, until: 168, basis: 'clinic' });
    expect(ruleOf(early, 'retinoid')).toMatchObject({ from: 0, until: 48 });
  });

  it.each([
    ['ends before it begins', { id: 'makeup_ideal', until: 12 }],
    ['has no length', { id: 'scent', until: 0 }],
    ['has no number', { id: 'scent', until: Number.NaN }],
    ['goes on for ever', { id: 'scent', until: Number.POSITIVE_INFINITY }],
  ])('changes nothing when a window %s', (_, edit) => {
    expect(plan('article', { edits: [edit] }).rules).toEqual(ARTICLE_RULES);
  });

  it('adds a whole rule of its own, and nothing for half a one', () => {
    const subject = { kind: 'activity', name: 'Hot yoga' } as const;
    const p = plan('article', { edits: [{ id: 'yoga', subject, advice: 'avoid', until: 96 }, { id: 'nothing' }] });
    expect(ruleOf(p, 'yoga')).toMatchObject({ from: 0, until: 96, basis: 'clinic' });
    expect(ruleOf(p, 'nothing')).toBeUndefined();
  });

  it('switches a family off', () => {
    const p = plan('article', { off: ['irritant'] });
    expect(rulesInForce(p, [treated()], since(1)).some((rule) => rule.id === 'irritant')).toBe(false);
  });

  it('can be edited rule by rule and taken back', () => {
    const once = editRule(plan(), 'scent', { until: 96 });
    const twice = editRule(once, 'scent', { advice: 'ask' });
    expect(ruleOf(twice, 'scent')).toMatchObject({ until: 96, advice: 'ask', basis: 'clinic' });
    expect(editRule(twice, 'scent', { until: 72, advice: 'avoid' })).toEqual(plan());
  });

  it('survives being stored as its changes', () => {
    const ids = ARTICLE_RULES.map((rule) => rule.id);
    const edit = fc.record({ id: fc.constantFrom(...ids), until: fc.integer({ min: 1, max: 400 }) });
    fc.assert(
      fc.property(
        fc.constantFrom('article' as const, 'stricter' as const),
        fc.array(edit, { maxLength: 4 }),
        (preset, edits) => {
          const p = plan(preset, { edits, stillRed: true, avoidWords: ['x'] });
          expect(plan(preset, changesOf(p))).toEqual(p);
        },
      ),
    );
  });
});

describe('stopping before the next appointment', () => {
  const appointment = treated();
  const none = { plan: plan(), treatments: [] };

  it('is off by default', () => {
    expect(withStopBefore(plan(), 0)).toEqual(plan());
    expect(beforeAppointment(none, appointment.at, 0, since(-10))).toBe(none);
    expect(beforeAppointment(none, null, 72, since(-10))).toBe(none);
  });

  it.each([
    [-73, false],
    [-72, true],
    [-1, true],
  ])('%i h: retinoids held back %s', (hours, held) => {
    const { plan: p, treatments } = beforeAppointment(none, appointment.at, 72, since(hours));
    expect(rulesInForce(p, treatments, since(hours)).some((rule) => rule.advice === 'avoid')).toBe(held);
  });

  it('is over when the appointment has passed: only the person knows whether it took place', () => {
    expect(beforeAppointment(none, appointment.at, 72, appointment.at)).toBe(none);
  });

  it('does not hold back a family that was switched off', () => {
    expect(ruleOf(withStopBefore(plan('article', { off: ['scent'] }), 72), 'stop_before_scent')).toBeUndefined();
  });
});
