import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeList, mergeRecord } from '../../src/platform/merge.ts';

const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, n: 1 }));
const merge = (base: unknown[], mine: unknown[], stored: unknown[]) => mergeList('id', base, mine, stored);

describe('a list that others changed meanwhile', () => {
  it.each([
    ['my addition and theirs both stay', [a], [a, b], [a, c], [a, c, b]],
    ['what I removed is gone, theirs stays', [a, b], [b], [a, b, c], [b, c]],
    ['what they removed stays removed', [a, b], [a, b], [b], [b]],
    ['my change wins over the old entry', [a], [{ ...a, n: 2 }], [a, b], [{ ...a, n: 2 }, b]],
    ['their change of what I left alone stays', [a, b], [a, b, c], [{ ...a, n: 9 }, b], [{ ...a, n: 9 }, b, c]],
    ['an addition at the front stays in front', [a], [b, a], [a, c], [b, a, c]],
    ['what both added is there once', [], [a], [a], [a]],
    ['nothing changed', [a, b], [a, b], [a, b], [a, b]],
  ])('%s', (_, base, mine, stored, expected) => {
    expect(merge(base, mine, stored)).toEqual(expected);
  });

  it('ten pages that each add one lose none, in any order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(1000), { minLength: 1, maxLength: 10 }), (ids) => {
        const base = [a];
        const end = ids.reduce<readonly unknown[]>(
          (stored, id) => mergeList<unknown>('id', base, [...base, { id }], stored),
          base,
        );
        expect(end).toHaveLength(ids.length + 1);
      }),
    );
  });
});

describe('a record that others changed meanwhile', () => {
  it('my fields win, theirs stay', () => {
    expect(mergeRecord({ x: 1, y: 1, z: 1 }, { x: 2, y: 1, z: 1 }, { x: 1, y: 5, z: 1 })).toEqual({ x: 2, y: 5, z: 1 });
  });
});
