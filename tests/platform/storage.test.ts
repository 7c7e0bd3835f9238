import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type ItemName, items } from '../../src/platform/items.ts';
import { erase, read, restore, snapshot, update } from '../../src/platform/storage.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const local = fakeBrowser.storage.local;
const treatment = { id: 'a', at: 1, inForceFrom: 1, precision: 'minute', areas: ['face'], kind: 'clinic' } as const;
const asides = async (): Promise<[string, unknown][]> =>
  Object.entries(await local.get(null)).filter(([key]) => key.startsWith('aside:'));

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('a stored value', () => {
  it('is its fallback after a fresh install, and nothing is written', async () => {
    for (const name of Object.keys(items) as ItemName[]) expect(await read(name)).toEqual(items[name].fallback);
    expect(await local.get(null)).toEqual({});
  });

  it('comes back as it was written, with its version beside it', async () => {
    await update('treatments', () => [treatment]);
    expect(await read('treatments')).toEqual([treatment]);
    expect(await local.get('treatments')).toEqual({ treatments: { v: 1, data: [treatment] } });
  });

  it('is not written when nothing changed', async () => {
    const set = vi.spyOn(local, 'set');
    await update('settings', (settings) => settings);
    expect(set).not.toHaveBeenCalled();
  });
});

describe('an unreadable value', () => {
  it.each([
    ['wrong type', 'banana'],
    ['no envelope', [treatment]],
    ['truncated', { v: 1 }],
    ['wrong version', { v: 0, data: [] }],
    ['not a list', { v: 1, data: { 0: treatment } }],
  ])('%s: is kept aside, reported, and replaced by the fallback', async (_, raw) => {
    await local.set({ treatments: raw });
    expect(await read('treatments')).toEqual([]);
    expect((await asides()).map(([, value]) => value)).toEqual([raw]);
    const [problem] = await read('problems');
    expect(problem?.item).toBe('treatments');
    await read('treatments');
    expect(await asides()).toHaveLength(1);
  });

  it('one bad entry of a list does not take the others with it', async () => {
    await local.set({ treatments: { v: 1, data: [treatment, { id: 'b', at: 'soon' }] } });
    expect(await read('treatments')).toEqual([treatment]);
    expect(await asides()).toHaveLength(1);
  });

  it('a list of problems that is broken itself starts anew', async () => {
    await local.set({ problems: 7 });
    expect(await read('problems')).toEqual([]);
    expect((await asides()).map(([, value]) => value)).toEqual([7]);
  });

  it('written by a later version that still fits is used as it is', async () => {
    await local.set({ treatments: { v: 9, data: [{ ...treatment, mood: 'calm' }] } });
    expect((await read('treatments'))[0]?.at).toBe(1);
    expect(await asides()).toEqual([]);
  });

  it('is not overwritten when it could not be kept aside', async () => {
    await local.set({ treatments: 'banana' });
    vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(update('treatments', () => [treatment])).rejects.toMatchObject({ kind: 'storage-unreadable' });
    vi.restoreAllMocks();
    expect(await local.get('treatments')).toEqual({ treatments: 'banana' });
  });
});

describe('a storage that refuses', () => {
  it('says when it is full, and keeps what was there', async () => {
    await update('treatments', () => [treatment]);
    vi.spyOn(local, 'set').mockRejectedValue(new Error('Resource::kQuotaBytes quota exceeded'));
    await expect(update('treatments', () => [])).rejects.toMatchObject({ kind: 'storage-full' });
    vi.restoreAllMocks();
    expect(await read('treatments')).toEqual([treatment]);
  });

  it('says when it is gone', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('IO error'));
    await expect(read('plan')).rejects.toMatchObject({ kind: 'storage-failed' });
  });
});

describe('many writers at once', () => {
  it('lose nothing', async () => {
    const one = (n: number) => update('treatments', (list) => [...list, { ...treatment, id: String(n) }]);
    await Promise.all(Array.from({ length: 50 }, (_, n) => one(n)));
    expect(await read('treatments')).toHaveLength(50);
  });
});

describe('remembered products', () => {
  const reading = { url: '', extent: 'none', text: '' } as const;
  const stored = { reading, analysis: { outcome: 'unread', types: [], lists: [] }, readAt: 1 } as const;
  it('are at most 300, the oldest go first', async () => {
    const many = Array.from({ length: 305 }, (_, n) => ({ key: String(n), stored }));
    const kept = await update('remembered', () => many);
    expect([kept.length, kept[0]?.key, kept.at(-1)?.key]).toEqual([300, '0', '299']);
  });
});

describe('erasing', () => {
  it('leaves nothing, and can be undone with the snapshot', async () => {
    await update('treatments', () => [treatment]);
    await local.set({ 'aside:plan:1': 'x' });
    const saved = await snapshot();
    await erase();
    expect(await local.get(null)).toEqual({});
    await restore(saved);
    expect(await local.get(null)).toEqual(saved);
  });
});

describe('two thousand corruptions', () => {
  const valid = { v: 1, data: [treatment] };
  const broken = fc.oneof(
    fc.jsonValue().filter((value) => value !== null), // the fake browser stores no null
    fc.record({ v: fc.jsonValue(), data: fc.jsonValue() }),
    fc.nat(JSON.stringify(valid).length).map((cut) => JSON.stringify(valid).slice(0, cut)),
    fc.record({ v: fc.constant(1), data: fc.array(fc.oneof(fc.constant(treatment), fc.jsonValue())) }),
  );

  it('of any item: it starts, keeps the original, and loses nothing else', async () => {
    const names = Object.keys(items).filter((name) => name !== 'problems') as ItemName[];
    const property = fc.asyncProperty(fc.constantFrom(...names), broken, async (name, raw) => {
      fakeBrowser.reset();
      const other = name === 'settings' ? 'plan' : 'settings';
      await local.set({ [name]: raw, [other]: { v: 1, data: { preset: 'article', marks: false } } });
      const neighbour = JSON.stringify((await local.get(other))[other]);
      const value = await read(name);
      expect(value).toBeDefined();
      expect(await read(name)).toEqual(value);
      expect(JSON.stringify((await local.get(other))[other])).toBe(neighbour);
      const kept = Object.values(await local.get(null)).map((entry) => JSON.stringify(entry));
      expect(kept).toContain(JSON.stringify(raw));
    });
    await fc.assert(property, { numRuns: process.env.TRUST ? 20_000 : 2_000 });
  }, 600_000);
});
