import { describe, expect, it } from 'vitest';
import { editRule, plan } from '../../src/aftercare/plan.ts';
import { timeline } from '../../src/aftercare/timeline.ts';
import { treatmentAt } from '../../src/aftercare/treatment.ts';
import { HOUR, type Plan } from '../../src/aftercare/types.ts';

const AT = Date.UTC(2026, 10, 24, 10);
const made = treatmentAt(AT);
if (!made.ok) throw new Error('no treatment');
const treatment = made.value;

/** When a rule opens, in hours after the treatment, and its state as of `hours`. */
function rowOf(of: Plan, id: string, hours: number) {
  const row = timeline(of, treatment, AT + hours * HOUR).find(({ rule }) => rule.id === id);
  return row && { state: row.state, from: row.from === null ? null : (row.from - AT) / HOUR };
}

describe('nothing opens while something worse holds it back', () => {
  it('as the article has it, retinoids may be eased in after two days, and sport comes back after three', () => {
    expect(rowOf(plan(), 'retinoid_ease_in', 20)).toEqual({ state: 'later', from: 48 });
    expect(rowOf(plan(), 'resume_activities', 20)).toEqual({ state: 'later', from: 72 });
  });

  it('a longer avoid window moves the easing in behind it', () => {
    const longer = editRule(plan(), 'retinoid', { until: 120 });
    expect(rowOf(longer, 'retinoid_ease_in', 20)).toEqual({ state: 'later', from: 120 });
    expect(rowOf(longer, 'retinoid_ease_in', 60)).toEqual({ state: 'later', from: 120 });
    expect(rowOf(longer, 'retinoid_ease_in', 130)).toEqual({ state: 'now', from: 120 });
  });

  it('one that outlasts it leaves nothing to ease in', () => {
    const week = editRule(plan(), 'retinoid', { until: 168 });
    for (const hours of [20, 60, 170]) expect(rowOf(week, 'retinoid_ease_in', hours)?.state).toBe('past');
    expect(rowOf(plan('stricter'), 'retinoid_ease_in', 20)?.state).toBe('past');
  });

  it('sport comes back when the last of pool, sauna and sweating is over, and not while the skin is red', () => {
    expect(rowOf(editRule(plan(), 'sauna', { until: 120 }), 'resume_activities', 20)?.from).toBe(120);
    expect(rowOf(plan('article', { stillRed: true }), 'resume_activities', 80)?.state).not.toBe('now');
    expect(rowOf(plan('article', { off: ['pool', 'sauna', 'sweat'] }), 'resume_activities', 20)?.from).toBe(72);
  });

  it('what only tells is never moved', () => {
    for (const id of ['sign_fever', 'sunscreen', 'clean_hands']) {
      expect(rowOf(editRule(plan(), 'retinoid', { until: 120 }), id, 20)).toEqual(rowOf(plan(), id, 20));
    }
  });
});
