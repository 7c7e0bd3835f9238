import { describe, expect, it } from 'vitest';
import { Seen } from '../../src/platform/seen.ts';

describe('what a change was built on', () => {
  it('is nothing before anything was shown', () => {
    expect(new Seen<string>().base(0)).toBeUndefined();
  });

  it.each([
    [1_000, 'a'], // "b" was loaded a moment ago: the screen may still show "a"
    [2_900, 'a'],
    [3_100, 'b'],
    [9_000, 'b'],
  ])('at %i ms it is "%s"', (now, state) => {
    const seen = new Seen<string>();
    seen.add('a', 0);
    seen.add('b', 1_000);
    expect(seen.base(now)).toBe(state);
  });

  it('a state that was the only one for long is it, however old', () => {
    const seen = new Seen<string>();
    seen.add('a', 0);
    expect(seen.base(1e9)).toBe('a');
  });
});
