import { describe, expect, it } from 'vitest';
import { placeRow } from '../../src/ui/plan/place-row.ts';

describe('a place copied as a shop row', () => {
  it.each([
    ['www.shop.example', '#inci .text', `['shop-example', /^www\\.shop\\.example$/, "#inci .text"],`],
    [
      'kr.shop.example:8443',
      '[data-tab="a"]',
      `['kr-shop-example-8443', /^kr\\.shop\\.example\\:8443$/, "[data-tab=\\"a\\"]"],`,
    ],
  ])('%s', (host, selector, row) => {
    expect(placeRow({ host, selector, shownAt: 0 })).toBe(row);
  });

  it('is code that names the host and no other, whatever the host and the selector say', () => {
    const row = placeRow({ host: "a.example'-", selector: '"`\\\n', shownAt: 0 });
    expect(row).not.toMatch(/['"`][^'"`]*\n/);
    const pattern = new RegExp(
      /\/(\^.*\$)\//.exec(placeRow({ host: 'a.example', selector: 'p', shownAt: 0 }))?.[1] ?? '',
    );
    expect(['a.example', 'aXexample', 'www.a.example', 'a.example.org'].map((host) => pattern.test(host))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
