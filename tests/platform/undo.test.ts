import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createApi } from '../../src/platform/create-api.ts';
import { mergeList } from '../../src/platform/merge.ts';
import { changePerson, loadPerson } from '../../src/platform/person.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

const treatment = { id: 'a', at: 1, inForceFrom: 1, precision: 'minute', areas: ['face'], kind: 'clinic' } as const;

/** As a screen does it: shows what it was given, then the person changes that. */
async function onScreen(api: ReturnType<typeof createApi>) {
  const person = await api.person();
  api.shown(person);
  return person;
}

describe('what the person takes back at once', () => {
  it('a switch that was just turned', async () => {
    const api = createApi();
    const first = await onScreen(api);
    await api.change({ settings: { ...first.settings, marks: false }, plan: { ...first.plan, stillRed: true } });
    const second = await onScreen(api);
    expect([second.settings.marks, second.plan.stillRed]).toEqual([false, true]);
    await api.change({ settings: { ...second.settings, marks: true }, plan: { ...second.plan, stillRed: false } });
    const third = await api.person();
    expect([third.settings.marks, third.plan.stillRed]).toEqual([true, false]);
  });

  it('an entry that came a moment ago, also from another page', async () => {
    const api = createApi();
    const first = await onScreen(api);
    await changePerson(first, { approved: [{ key: 'a', name: 'A', approvedAt: 1 }] });
    await onScreen(api);
    await api.change({ approved: [] });
    expect((await api.person()).approved).toEqual([]);
  });

  it('an addition begun before that entry came does not take it out', async () => {
    const api = createApi();
    const first = await onScreen(api);
    const entry = (key: string) => ({ key, name: key, approvedAt: 1 });
    await changePerson(first, { approved: [entry('a')] });
    await onScreen(api);
    await api.change({ approved: [...first.approved, entry('b')] });
    expect((await api.person()).approved.map(({ key }) => key).sort()).toEqual(['a', 'b']);
  });
});

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
