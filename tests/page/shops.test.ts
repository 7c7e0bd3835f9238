import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/ingredients/analyze.ts';
import { shopHosts } from '../../src/page/shops/hosts.ts';
import { SHOPS } from '../../src/page/shops/rows.ts';
import { finderInBrowser, letters } from './finder.ts';

const FOLDER = join(import.meta.dirname, 'shops');
const ids = readdirSync(FOLDER);
interface Expected {
  readonly url: string;
  readonly title: string;
  readonly names: readonly string[];
}
const expected = (id: string): Expected =>
  JSON.parse(readFileSync(join(FOLDER, id, 'expected.json'), 'utf8')) as Expected;
const html = (id: string): string => readFileSync(join(FOLDER, id, 'page.html'), 'utf8');

const read = finderInBrowser();

const names = (text: string): Set<string> =>
  new Set(analyze(text).lists.flatMap((list) => list.recognitions.map(({ ingredient }) => letters(ingredient.text))));

describe.each([
  ['with the rows', {}],
  ['the generic way', { without: ['shop' as const] }],
])('a named shop, %s', (_, options) => {
  test.each(ids)('%s', async (id) => {
    const { url, title, names: wanted } = expected(id);
    const reading = await read(html(id), url, options);
    expect(reading.extent).toBe('full');
    expect(names(reading.text)).toEqual(new Set(wanted.map(letters)));
    expect(letters(reading.title ?? '')).toContain(letters(title));
  });
});

describe('the rows', () => {
  test.each(SHOPS.map((shop) => [shop.id, shop] as const))('%s has a page of its own', (id, shop) => {
    const pages = ids
      .filter((each) => each === id || each.startsWith(`${id}-`))
      .map((each) => new URL(expected(each).url));
    expect(pages.some((url) => shop.hosts.includes(url.hostname) && shop.product.test(url.pathname))).toBe(true);
  });

  test('no host is named twice, and each is one host of the web', () => {
    const hosts = SHOPS.flatMap((shop) => shop.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) expect(host).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    for (const pattern of shopHosts()) expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
  });
});
