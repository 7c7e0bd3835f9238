import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { read } from '../../src/platform/storage.ts';
import { isHere, selectionReading } from '../../src/platform/worker/menu.ts';
import { rememberPlace } from '../../src/platform/worker/place.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

describe('places that the person showed', () => {
  it('are one a site, the newest in front, a hundred at most', async () => {
    for (let n = 0; n < 103; n++) await rememberPlace(`shop-${n}.example`, '#inci', n);
    await rememberPlace('shop-50.example', '.list', 200);
    const places = await read('places');
    expect(places).toHaveLength(100);
    expect(places[0]).toEqual({ host: 'shop-50.example', selector: '.list', shownAt: 200 });
    expect(places.filter(({ host }) => host === 'shop-50.example')).toHaveLength(1);
    expect(places.at(-1)?.host).toBe('shop-3.example');
  });
});

describe('the context menu', () => {
  const info = { selectionText: 'Aqua', pageUrl: 'https://shop.example/p' };
  it.each([
    ['list-is-here', undefined, true],
    ['list-is-here', 0, true],
    ['list-is-here', 3, false], // a frame is no place of the page
    ['check-selection', 0, false],
    ['another', 0, false],
  ])('"%s" in frame %s shows a place: %s', (menuItemId, frameId, here) => {
    expect(isHere({ ...info, menuItemId, ...(frameId === undefined ? {} : { frameId }) })).toBe(here);
  });

  it.each(['list-is-here', 'check-selection'])('"%s" can check the selected text', (menuItemId) => {
    expect(selectionReading({ ...info, menuItemId })).toMatchObject({ origin: 'selection', text: 'Aqua' });
    expect(selectionReading({ ...info, menuItemId, selectionText: '' })).toBeUndefined();
  });

  it('an entry of somebody else does nothing', () => {
    expect(selectionReading({ ...info, menuItemId: 'another' })).toBeUndefined();
  });
});
