import { describe, expect, it } from 'vitest';
import { milestones, nextMilestone } from '../../src/aftercare/milestones.ts';
import { phase, phases } from '../../src/aftercare/phase.ts';
import { plan } from '../../src/aftercare/plan.ts';
import { redForTooLong, TIMELINE_GROUPS, timeline } from '../../src/aftercare/timeline.ts';
import { HOUR } from '../../src/aftercare/types.ts';
import { isQuiet, rulesInForce, windowOf } from '../../src/aftercare/window.ts';
import { hoursAfter, since, treated, treatedOn } from './make.ts';

const T = treated();
const P = plan();
const inForce = (id: string, moment: number, treatments = [T], p = P): boolean =>
  rulesInForce(p, treatments, moment).some((rule) => rule.id === id);

describe('each rule holds from its first to its last millisecond', () => {
  const stated = P.rules.filter((rule) => rule.from !== null && rule.until !== null && rule.when !== 'still-red');
  it.each(stated.map((rule) => [rule.id, rule.from ?? 0, rule.until ?? 0] as const))(
    '%s: %i to %i h',
    (id, from, until) => {
      expect(
        [since(from) - 1, since(from), since(until) - 1, since(until)].map((moment) => inForce(id, moment)),
      ).toEqual([false, true, true, false]);
    },
  );

  it('what has no stated end ends with the healing', () => {
    expect(windowOf({ from: 0, until: null }, T)).toEqual({ from: T.at, until: since(1440), stated: false });
    expect(inForce('clean_hands', since(1440) - 1)).toBe(true);
    expect(inForce('clean_hands', since(1440))).toBe(false);
  });

  it('questions are welcome before the treatment too', () => {
    expect(inForce('ask_questions', since(-5000))).toBe(true);
    expect(rulesInForce(P, [T], since(-5000)).length).toBe(1);
  });

  it('nothing holds without a treatment', () => {
    expect(rulesInForce(P, [], since(1))).toEqual([]);
  });
});

describe('a day without a time', () => {
  const day = treatedOn('2026-10-25', 'Europe/Berlin');
  it.each([
    ['before the day', day.inForceFrom - 1, false],
    ['from its first millisecond', day.inForceFrom, true],
    ['after 48 h of its start', day.inForceFrom + 48 * HOUR, true],
    ['until 48 h after its end', day.at + 48 * HOUR - 1, true],
    ['and no longer', day.at + 48 * HOUR, false],
  ])('%s', (_, moment, held) => {
    expect(inForce('retinoid', moment, [day])).toBe(held);
  });
});

describe('a series', () => {
  const later = treated(T.at + 60 * HOUR);
  it('is the union: the latest end wins', () => {
    const retinoid = [0, 47, 48, 59, 60, 107, 108].map((hours) => inForce('retinoid', since(hours), [later, T]));
    expect(retinoid).toEqual([true, true, false, false, true, true, false]);
    expect(inForce('scent', since(131), [T, later])).toBe(true);
    expect(inForce('scent', since(132), [T, later])).toBe(false);
  });

  it('opens nothing that a later treatment still holds back', () => {
    const soon = treated(T.at + 10 * HOUR);
    expect(hoursAfter(nextMilestone(P, [T, soon], since(11))?.at ?? null)).toBe(34);
    expect(hoursAfter(nextMilestone(P, [T, soon], since(71))?.at ?? null)).toBe(82);
  });
});

describe('milestones', () => {
  it('are the moments when something opens, each once', () => {
    expect(milestones(P, T).map(({ at }) => hoursAfter(at))).toEqual([24, 48, 72, 168]);
  });

  it('say what opens and what holds from then on', () => {
    const [day, two] = milestones(P, T);
    expect(day?.opens).toContainEqual({
      subject: { kind: 'product', type: 'makeup' },
      rule: 'makeup',
      was: 'avoid',
      now: 'ask',
    });
    expect(two?.opens).toContainEqual({
      subject: { kind: 'family', family: 'retinoid' },
      rule: 'retinoid',
      was: 'avoid',
      now: 'ease-in',
    });
  });

  it('do not open an activity while the skin is still red', () => {
    const red = milestones(plan('article', { stillRed: true }), T);
    expect(red.find(({ at }) => at === since(72))?.opens).toContainEqual(
      expect.objectContaining({ rule: 'pool', now: 'ask' }),
    );
    expect(red.some(({ opens }) => opens.some(({ rule }) => rule === 'pool_while_red'))).toBe(false);
  });

  it('follow a changed window', () => {
    const p = plan('article', { edits: [{ id: 'pool', until: 100 }] });
    expect(milestones(p, T).map(({ at }) => hoursAfter(at))).toEqual([24, 48, 72, 100, 168]);
  });

  it.each([
    [-1, null],
    [0, 24],
    [23.9, 24],
    [24, 48],
    [72, 168],
    [168, null],
    [5000, null],
  ])('at %d h the next is at %s h', (hours, next) => {
    expect(hoursAfter(nextMilestone(P, [T], since(hours))?.at ?? null)).toBe(next);
  });
});

describe('phases', () => {
  it.each([
    [-1e6, 'planned'],
    [-0.001, 'planned'],
    [0, 'first-day'],
    [23.999, 'first-day'],
    [24, 'second-day'],
    [48, 'third-day'],
    [72, 'first-week'],
    [168, 'second-week'],
    [336, 'healing'],
    [1439.999, 'healing'],
    [1440, 'healed'],
    [1e6, 'healed'],
  ])('at %d h: %s', (hours, id) => {
    expect(phase(T, since(hours)).id).toBe(id);
    expect(phases(T)).toContainEqual(phase(T, since(hours)));
  });

  it('follow each other without a gap', () => {
    const all = phases(treatedOn('2026-03-29', 'Europe/Berlin'));
    expect(all.slice(1).map(({ from }) => from)).toEqual(all.slice(0, -1).map(({ until }) => until));
  });
});

describe('the timeline', () => {
  const rows = (hours: number, p = P) => timeline(p, T, since(hours));
  const row = (id: string, hours: number, p = P) => rows(hours, p).find(({ rule }) => rule.id === id);

  it('holds all forty rows of the article at any moment', () => {
    for (const hours of [-100, 0, 20, 100, 2000]) {
      expect(new Set(rows(hours).flatMap(({ rule }) => rule.rows)).size).toBe(40);
    }
  });

  it('goes group by group', () => {
    const groups = rows(20).map(({ group }) => TIMELINE_GROUPS.indexOf(group));
    expect(groups).toEqual([...groups].sort((a, b) => a - b));
  });

  it.each([
    ['retinoid', 20, 'off-limits', 'now'],
    ['retinoid', 48, 'opens-at', 'past'],
    ['retinoid_ease_in', 20, 'opens-at', 'later'],
    ['makeup_ideal', 20, 'opens-at', 'later'],
    ['makeup_ideal', 24, 'off-limits', 'now'],
    ['resume_activities', 20, 'opens-at', 'later'],
    ['sunscreen', 20, 'do', 'now'],
    ['coconut_oil', 20, 'do', 'now'],
    ['redness', 20, 'normal', 'now'],
    ['redness', 60, 'normal', 'past'],
    ['sign_fever', 500, 'get-help', 'now'],
    ['infection', 20, 'know', 'now'],
    ['pool', -1, 'opens-at', 'later'],
  ])('%s at %i h stands under %s: %s', (id, hours, group, state) => {
    expect(row(id, hours)).toMatchObject({ group, state });
  });

  it('asks about pool, sauna and sport while the skin is still red', () => {
    const red = plan('article', { stillRed: true });
    expect(row('pool_while_red', 80)).toBeUndefined();
    expect(row('pool_while_red', 80, red)).toMatchObject({ group: 'off-limits', state: 'now', until: null });
  });

  it.each([
    [47.9, true, false],
    [48, true, true],
    [48, false, false],
  ])('redness at %d h, switch %s: ask the clinician %s', (hours, stillRed, ask) => {
    expect(redForTooLong(plan('article', { stillRed }), T, since(hours))).toBe(ask);
  });
});

describe('the icon goes quiet', () => {
  const next = treated(T.at + 1000 * HOUR);
  it.each([
    ['not before the treatment', [T], since(-1), P, false],
    ['not while anything is held back', [T], since(168) - 1, P, false],
    ['when the last window ends', [T], since(168), P, true],
    ['not while the skin is still red', [T], since(168), plan('article', { stillRed: true }), false],
    ['between two treatments', [T, next], since(500), P, true],
    ['and wakes with the next', [T, next], next.at, P, false],
    ['not without a treatment', [], since(500), P, false],
  ] as const)('%s', (_, treatments, moment, p, quiet) => {
    expect(isQuiet(p, treatments, moment)).toBe(quiet);
  });
});
