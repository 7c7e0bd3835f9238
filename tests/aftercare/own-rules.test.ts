import { describe, expect, it } from 'vitest';
import { beforeAppointment } from '../../src/aftercare/appointment.ts';
import { milestones, nextMilestone } from '../../src/aftercare/milestones.ts';
import { changesOf, editRule, plan, type RuleEdit, withStopBefore } from '../../src/aftercare/plan.ts';
import { changeable, TIMELINE_GROUPS, timeline } from '../../src/aftercare/timeline.ts';
import type { Plan } from '../../src/aftercare/types.ts';
import { boundaries, isQuiet, restrictions } from '../../src/aftercare/window.ts';
import { hoursAfter, since, treated, treatedOn } from './make.ts';

const T = treated();
const pool = { kind: 'activity', name: 'pool' } as const;
const scent = { kind: 'family', family: 'scent' } as const;
const yoga = { kind: 'activity', name: 'Hot yoga' } as const;
const own = (...edits: readonly RuleEdit[]): Plan => plan('article', { edits });
const ruleOf = (p: Plan, id: string) => p.rules.find((rule) => rule.id === id);
/** A plan of which nothing is left but these rules. */
const only = (...edits: readonly RuleEdit[]): Plan => plan('article', { edits, off: plan().rules.map(({ id }) => id) });

describe('a clinic’s own rule', () => {
  it('needs its subject and its advice, the rest has defaults', () => {
    const p = own({ id: 'a', subject: yoga }, { id: 'b', advice: 'avoid' }, { id: 'c', subject: yoga, advice: 'ask' });
    expect([ruleOf(p, 'a'), ruleOf(p, 'b')]).toEqual([undefined, undefined]);
    expect(ruleOf(p, 'c')).toEqual({
      id: 'c',
      subject: yoga,
      advice: 'ask',
      from: 0,
      until: null,
      rows: [],
      evidence: '',
      basis: 'clinic',
    });
  });

  it.each<[string, RuleEdit]>([
    ['a later beginning', { id: 'makeup_ideal', from: 30 }],
    ['another advice', { id: 'scent', advice: 'ask' }],
    ['another end', { id: 'scent', until: 80 }],
  ])('%s alone is a change of the clinic', (_, edit) => {
    expect(ruleOf(own(edit), edit.id)).toMatchObject({ ...edit, basis: 'clinic' });
  });

  it('is edited without a second one of its name, and keeps what was not edited', () => {
    const p = editRule(own({ id: 'yoga', subject: yoga, advice: 'avoid', until: 96 }), 'yoga', { until: 120 });
    expect(p.rules.filter(({ id }) => id === 'yoga')).toMatchObject([{ subject: yoga, advice: 'avoid', until: 120 }]);
  });

  it('a second edit leaves the first, and takes nothing from it', () => {
    const p = editRule(editRule(plan(), 'scent', { until: 96 }), 'makeup_ideal', { until: 60 });
    expect(ruleOf(p, 'scent')).toMatchObject({ until: 96 });
    expect(ruleOf(p, 'makeup_ideal')).toMatchObject({ from: 24, until: 60, advice: 'ask' });
    expect(
      changesOf(p)
        .edits.map(({ id }) => id)
        .sort(),
    ).toEqual(['makeup_ideal', 'scent']);
  });
});

describe('stopping before an appointment', () => {
  it('holds back every family that is to be avoided from the treatment on, and nothing else', () => {
    const before = withStopBefore(plan(), 72).rules.filter(({ from }) => from === -72);
    const avoided = plan().rules.filter(
      ({ subject, advice, when, from }) => subject.kind === 'family' && advice === 'avoid' && !when && from === 0,
    );
    expect(avoided.length).toBeGreaterThan(3);
    expect(before).toEqual(
      avoided.map(({ id, subject }) => ({
        id: `stop_before_${id}`,
        subject,
        advice: 'avoid',
        from: -72,
        until: 0,
        rows: [],
        basis: 'clinic',
        evidence: '',
      })),
    );
  });

  it('is no treatment of the person’s, and none at a moment that no calendar has', () => {
    const none = { plan: plan(), treatments: [] };
    expect(beforeAppointment(none, T.at, 72, since(-10)).treatments.map(({ id }) => id)).toEqual(['appointment']);
    expect(beforeAppointment(none, 8.64e15, 72, 0)).toBe(none);
    expect(beforeAppointment(none, null, 72, -1)).toBe(none);
  });
});

describe('milestones of several rules on one subject', () => {
  const opensAt = (p: Plan, hours: number) => milestones(p, T).find(({ at }) => at === since(hours))?.opens ?? [];

  it('the strictest that still holds is what comes next', () => {
    const p = own(
      { id: 'mild', subject: pool, advice: 'ease-in', until: 200 },
      { id: 'middle', subject: pool, advice: 'ask', until: 100 },
    );
    expect(opensAt(p, 72)).toContainEqual({ subject: pool, rule: 'pool', was: 'avoid', now: 'ask' });
    expect(opensAt(p, 100)).toEqual([{ subject: pool, rule: 'middle', was: 'ask', now: 'ease-in' }]);
    expect(opensAt(p, 200)).toEqual([{ subject: pool, rule: 'mild', was: 'ease-in', now: 'fine' }]);
  });

  it.each(['ask', 'avoid'] as const)('nothing opens when "%s" ends and avoid goes on', (advice) => {
    const p = own({ id: 'short', subject: scent, advice, until: 30 });
    expect(milestones(p, T).map(({ at }) => hoursAfter(at))).toEqual([24, 48, 72, 168]);
  });

  it('what ends with the treatment opens nothing', () => {
    const p = own({ id: 'before', subject: yoga, advice: 'avoid', from: -48, until: 0 });
    expect(milestones(p, T).map(({ at }) => hoursAfter(at))).toEqual([24, 48, 72, 168]);
  });

  it('a condition on the list has no moment of its own, and holds nothing else back', () => {
    const p = own({ id: 'witch_hazel', until: 24 });
    const named = milestones(p, T).flatMap(({ opens }) => opens.map(({ rule }) => rule));
    expect(named).toContain('witch_hazel');
    expect(named).not.toContain('witch_hazel_alcohol');
    const next = nextMilestone(p, [T, treated(since(10))], since(25));
    expect(hoursAfter(next?.at ?? null)).toBe(34);
    expect(next?.opens.map(({ rule }) => rule)).toContain('witch_hazel');
  });
});

describe('the timeline', () => {
  it('leaves a condition on the list out', () => {
    expect(timeline(plan(), T, since(20)).some(({ rule }) => rule.id === 'witch_hazel_alcohol')).toBe(false);
  });

  it('says where a rule begins and ends, and that some have no beginning or no end', () => {
    const row = (id: string) => timeline(plan(), T, since(20)).find(({ rule }) => rule.id === id);
    expect(row('retinoid')).toMatchObject({ from: since(0), until: since(48) });
    expect(row('ask_questions')?.from).toBeNull();
    expect(row('clean_hands')?.until).toBeNull();
  });

  it('something to do later stands under what to do', () => {
    const p = own({ id: 'cool', subject: { kind: 'care', name: 'Cool' }, advice: 'do', from: 24, until: 48 });
    expect(timeline(p, T, since(20)).find(({ rule }) => rule.id === 'cool')).toMatchObject({ group: 'do' });
  });

  it.each([-5, 0, 20, 30, 60, 100, 200])('at %i h: what ends or begins sooner stands before', (hours) => {
    const rows = timeline(plan('article', { stillRed: true }), T, since(hours));
    const ranks = rows.map(({ group, state, from, until }) => [
      TIMELINE_GROUPS.indexOf(group),
      ['now', 'later', 'past'].indexOf(state),
      (state === 'later' ? from : until) ?? Number.MAX_SAFE_INTEGER,
    ]);
    const before = ([a = 0, b = 0, c = 0]: readonly number[], [d = 0, e = 0, f = 0]: readonly number[]) =>
      a - d || b - e || c - f;
    expect(ranks).toEqual([...ranks].sort(before));
  });

  it('what can be changed is what keeps something away', () => {
    const ids = changeable(plan()).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['scent', 'makeup', 'makeup_ideal', 'retinoid_ease_in', 'pool']));
    expect(ids).not.toContain('clean_hands');
    expect(ids).not.toContain('redness');
  });
});

describe('the moments at which rules begin or end', () => {
  it('are in order and each once, whatever the order of the treatments', () => {
    const [first, second] = [treated(since(-30)), treated(since(30))];
    const moments = boundaries(restrictions(plan()), [second, first]);
    expect(moments).toEqual([...new Set(moments)].sort((a, b) => a - b));
    expect(moments).toEqual(boundaries(restrictions(plan()), [first, second]));
  });
});

describe('the icon is quiet', () => {
  const late = { id: 'late', subject: yoga, advice: 'avoid', from: 100, until: 200 } as const;
  const next = treated(since(1000));

  it.each([
    ['at once when everything is switched off', only(), [T], 0, true],
    ['not before what comes later is over', only(late), [T], 90, false],
    ['not when that is over after an earlier treatment only', only(late), [treated(since(-1000)), T], 90, false],
    ['when it is over', only(late), [T], 200, true],
    ['until the time to stop before the next treatment', withStopBefore(plan(), 72), [T, next], 927, true],
    ['not in the time to stop before the next treatment', withStopBefore(plan(), 72), [T, next], 950, false],
  ] as const)('%s', (_, p, treatments, hours, quiet) => {
    expect(isQuiet(p, treatments, since(hours))).toBe(quiet);
  });

  it('a day without a time counts from its start', () => {
    const day = treatedOn('2026-11-24', 'UTC');
    expect(isQuiet(only(), [day], day.inForceFrom)).toBe(true);
    expect(isQuiet(only(), [day], day.inForceFrom - 1)).toBe(false);
  });
});
