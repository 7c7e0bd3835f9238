import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createApi } from '../../src/platform/create-api.ts';
import { mergeList } from '../../src/platform/merge.ts';
import { changePerson, loadPerson } from '../../src/platform/person.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

const treatment = { id: 'a', at: 1, inForceFrom: 1, precision: 'minute', areas: ['face'], kind: 'clinic' } as const;

describe('an entry that this page removed and brings back at once', () => {
  it('comes back, although the change still counts on the state before the removal', () => {
    expect(mergeList('id', [treatment], [treatment], [], [])).toEqual([treatment]);
  });

  it('stays away when others removed it and this page was not told yet', () => {
    expect(mergeList('id', [treatment], [treatment], [], [treatment])).toEqual([]);
  });

  it('is stored again: remove, undo, all within a moment', async () => {
    await changePerson(await loadPerson(), { treatments: [treatment] });
    const api = createApi();
    await api.person();
    await api.change({ treatments: [] });
    expect((await api.person()).treatments).toEqual([]);
    await api.change({ treatments: [treatment] });
    expect((await api.person()).treatments).toEqual([treatment]);
  });
});
