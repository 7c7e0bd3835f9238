import { describe, expect, it } from 'vitest';
import { mergeList } from '../../src/platform/merge.ts';

describe('a treatment that is removed and brought back at once', () => {
  const first = { id: 'minute-1', at: 1 };

  it('comes back under a new id, although the page still counts on the state before the removal', () => {
    expect(mergeList('id', [first], [{ ...first, id: 'minute-1-again' }], [])).toEqual([
      { id: 'minute-1-again', at: 1 },
    ]);
  });
});
