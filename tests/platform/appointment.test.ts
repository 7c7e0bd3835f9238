import { describe, expect, it } from 'vitest';
import { HOUR } from '../../src/aftercare/types.ts';
import { situationOf } from '../../src/platform/api.ts';
import { judge } from '../../src/verdict/judge.ts';
import { NOW, person, product, SETTINGS } from '../ui/playground/data.ts';

const retinol = product('Night serum', ['Aqua', 'Glycerin', ['Retinol', 'retinoid'], 'Squalane', 'Panthenol']);

/** The level of a retinol serum for somebody without a past treatment. */
function level(appointmentInHours: number | null, stopBeforeHours: number): string {
  const someone = person({
    treatments: [],
    nextAppointment: appointmentInHours === null ? null : NOW + appointmentInHours * HOUR,
    settings: { ...SETTINGS, stopBeforeHours },
  });
  return judge(retinol.analysis, ...situationOf(someone, NOW), NOW).level;
}

describe('the window before the next appointment', () => {
  it('holds a retinoid back inside of it', () => {
    expect(level(48, 72)).toBe('avoid');
  });

  it('does not begin before its hour', () => {
    expect(level(100, 72)).not.toBe('avoid');
  });

  it('is off until it is switched on', () => {
    expect(level(48, 0)).toBe('unread');
    expect(level(null, 72)).toBe('unread');
  });

  it('ends when the appointment has passed: only the person knows whether it took place', () => {
    expect(level(-1, 72)).toBe('unread');
  });
});
