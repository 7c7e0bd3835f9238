import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/platform/items.ts';
import { parseStored, versionOf } from '../../src/platform/parse-stored.ts';

/** A value that was a number of hours, then a pair, and is a record now. */
const item: Item<{ readonly from: number; readonly until: number }> = {
  key: 'window',
  schema: v.object({ from: v.number(), until: v.number() }),
  fallback: { from: 0, until: 0 },
  migrations: [
    (old) => (typeof old === 'number' ? [0, old] : old),
    (old) => (Array.isArray(old) ? { from: old[0], until: old[1] } : old),
  ],
};
const now = { from: 0, until: 72 };

describe('a value that an earlier version stored', () => {
  it.each<[string, unknown, unknown]>([
    ['the first shape, two steps', { v: 1, data: 72 }, now],
    ['the second shape, one step', { v: 2, data: [0, 72] }, now],
    ['the present shape', { v: 3, data: now }, now],
    ['a later shape that still fits', { v: 4, data: { ...now, unit: 'h' } }, now],
    ['nothing stored', undefined, item.fallback],
  ])('%s', (_, raw, value) => {
    expect(parseStored(item, raw)).toEqual({ value });
  });

  it.each<[string, unknown]>([
    ['a shape that no version had', { v: 1, data: 'three days' }],
    ['a later shape that does not fit', { v: 9, data: { until: 'Friday' } }],
    ['a version that is none', { v: 1.5, data: 72 }],
  ])('%s: the fallback, and the reason', (_, raw) => {
    const { value, problem } = parseStored(item, raw);
    expect(value).toEqual(item.fallback);
    expect(problem).toBeTruthy();
  });

  it('a step that fails takes nothing with it', () => {
    const fails = () => {
      throw new Error('broken step');
    };
    expect(parseStored({ ...item, migrations: [fails] }, { v: 1, data: 72 })).toMatchObject({
      value: item.fallback,
      problem: expect.stringContaining('broken step'),
    });
  });

  it('is written back in the present version', () => {
    expect(versionOf(item)).toBe(3);
  });
});
