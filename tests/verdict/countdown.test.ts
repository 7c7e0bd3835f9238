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

  it.each([
    ['the last minute ends with the time', MINUTE, 0],
    ['an hour that was rounded up ends at 59 minutes', 59 * MINUTE + 1, 59 * MINUTE],
    ['a whole hour ends at 59 minutes', HOUR, 59 * MINUTE],
    ['two hours end at one', 2 * HOUR, HOUR],
    ['three days end at 71 hours', 72 * HOUR, 71 * HOUR],
    ['three days that were rounded up end at 71 hours', 71 * HOUR + 1, 71 * HOUR],
    ['four days end at three', 96 * HOUR, 72 * HOUR],
    ['999 days end at 998', 999 * 24 * HOUR, 998 * 24 * HOUR],
    ['more than 999 days are not counted before 999 are left', 5000 * 24 * HOUR, 999 * 24 * HOUR],
    ['no time left changes no more', -5, 0],
  ])('%s', (_, left, next) => {
    expect(countdown(1e12 - left, 1e12).changesAt).toBe(1e12 - next);
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
