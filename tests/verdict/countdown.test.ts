import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR } from '../../src/aftercare/types.ts';
import { countdown } from '../../src/verdict/countdown.ts';

const MINUTE = 60_000;

describe('time left in at most four characters', () => {
  it.each([
    [1, '1m'],
    [MINUTE, '1m'],
    [MINUTE + 1, '2m'],
    [59 * MINUTE, '59m'],
    [59 * MINUTE + 1, '1h'],
    [HOUR, '1h'],
    [HOUR + 1, '2h'],
    [28 * HOUR, '28h'],
    [71 * HOUR, '71h'],
    [71 * HOUR + 1, '3d'],
    [72 * HOUR, '3d'],
    [72 * HOUR + 1, '4d'],
    [168 * HOUR, '7d'],
    [1440 * HOUR, '60d'],
    [1e6 * HOUR, '999d'],
    [0, ''],
    [-5, ''],
  ])('%i ms left: %s', (left, text) => {
    expect(countdown(1e12 - left, 1e12).text).toBe(text);
  });

  it('stays the same until it says it changes, and then changes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 998 * 24 * HOUR }), (left) => {
        const { text, changesAt } = countdown(-left, 0);
        expect(text.length).toBeLessThanOrEqual(4);
        expect(changesAt).toBeGreaterThan(-left);
        expect(countdown(changesAt - 1, 0).text).toBe(text);
        expect(countdown(changesAt, 0).text).not.toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
