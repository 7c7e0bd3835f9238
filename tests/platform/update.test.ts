import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type ItemName, items } from '../../src/platform/items.ts';
import { read } from '../../src/platform/storage.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

/** What each published version wrote: a file a version, never changed afterwards. */
const folder = join(import.meta.dirname, 'stored');
const versions = readdirSync(folder).map((file) => file.replace('.json', ''));

beforeEach(() => fakeBrowser.reset());

describe.each(versions)('after an update from %s', (version) => {
  it('everything is read as it was written, and nothing is moved aside', async () => {
    const { default: stored } = await import(join(folder, `${version}.json`), { with: { type: 'json' } });
    await fakeBrowser.storage.local.set(structuredClone(stored));
    for (const [name, { data }] of Object.entries<{ data: unknown }>(stored)) {
      expect(Object.keys(items)).toContain(name);
      expect([name, await read(name as ItemName)]).toEqual([name, data]);
    }
    const keys = Object.keys(await fakeBrowser.storage.local.get(null));
    expect(keys.filter((key) => key.startsWith('aside:'))).toEqual([]);
  });
});
