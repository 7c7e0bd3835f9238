import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/ingredients/analyze.ts';
import { finderInBrowser, letters, shapes } from './finder.ts';

const read = finderInBrowser();

const address = (name: string, path = `/products/${name}`): string => `https://shop.example${path}`;
const lists = (text: string): [string | null, string[]][] =>
  analyze(text).lists.map((list) => [
    list.product ?? null,
    list.recognitions.map(({ ingredient }) => letters(ingredient.text)),
  ]);
const names = (text: string): Set<string> =>
  new Set(analyze(text).lists.flatMap((list) => list.recognitions.map(({ ingredient }) => letters(ingredient.text))));

describe('a page of this shape', () => {
  test.each(shapes().map((shape) => [shape.name, shape] as const))('%s', async (name, shape) => {
    const reading = await read(shape.html, address(name, shape.expect.path));
    expect(reading.extent).toBe(shape.expect.extent);
    expect(reading.title).toContain(shape.expect.title);
    for (const word of shape.expect.absent ?? []) expect(reading.text).not.toContain(word);
    if (shape.expect.names && shape.expect.extent === 'full') {
      expect(names(reading.text)).toEqual(new Set(shape.expect.names.map(letters)));
    }
    if (shape.expect.lists) {
      expect(lists(reading.text)).toEqual(shape.expect.lists.map(([product, each]) => [product, each.map(letters)]));
    }
    if (shape.expect.carries) expect(reading.origin).toBe(shape.expect.carries);
  });
});

describe('each strategy carries its own shapes', () => {
  const carried = shapes().flatMap((shape) => (shape.expect.carries ? [[shape.name, shape] as const] : []));
  test.each(carried)('%s is read otherwise, or not at all, without its strategy', async (name, shape) => {
    const { carries } = shape.expect;
    const reading = await read(shape.html, address(name), carries ? { without: [carries] } : {});
    expect(reading.origin).not.toBe(carries);
  });
});
