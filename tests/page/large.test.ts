import { describe, expect, it } from 'vitest';
import { finderInBrowser } from './finder.ts';

const read = finderInBrowser();

const URL = 'https://shop.example/p/1';
const LIST =
  'Aqua, Squalane, Panthenol, Xanthan Gum, Caprylyl Glycol, Cetearyl Alcohol, Glycerin, Phenoxyethanol, Carbomer';
const rows = (count: number): string => '<p><b>One</b> row about <i>the shop</i></p>'.repeat(count);
const script = (size: number): string => `<script>var rows = "${'row '.repeat(size)}"</script>`;
const panel = `<section><h2>Ingredients</h2><div><p>${LIST}</p></div></section>`;
const page = (before: string, shown: string, after: string): string =>
  `<!doctype html><html lang="en"><title>Night Cream</title><body><h1>Night Cream</h1><button>Add to basket</button>${before}${shown}${after}</body></html>`;

describe('a list in a large page is read as in a small one', () => {
  it.each([
    ['at its beginning', '', rows(3000)],
    ['at its end', rows(3000), ''],
    ['in its middle', rows(1501), rows(1501)],
    ['between long scripts', rows(700) + script(200), script(200) + rows(700)],
    ['right behind a short script', rows(170) + script(5), rows(900)],
    ['where a stretch ends, whatever its place', rows(170), rows(170)],
  ])('%s', async (_, before, after) => {
    expect(await read(page(before, panel, after), URL)).toMatchObject({
      extent: 'full',
      origin: 'labelled',
      text: LIST,
    });
  });

  it('also when its label stands far above it, and not when a thousand rows more are between', async () => {
    const far = (count: number): string =>
      `<nav>${rows(count)}</nav><div id="made-of"><ul>${LIST.split(', ')
        .map((each) => `<li>${each}</li>`)
        .join('')}</ul></div>`;
    const label = '<a href="#made-of">Ingredients</a>';
    expect(await read(page(label, far(300), rows(900)), URL)).toMatchObject({ origin: 'labelled' });
    expect(await read(page(label, far(1400), rows(900)), URL)).not.toMatchObject({ origin: 'labelled' });
  });

  it('each of a set whose lists stand far apart', async () => {
    const one = `<section><h2>Night Oil</h2><h3>Ingredients</h3><p>${LIST}</p></section>`;
    const two =
      '<section><h2>Day Gel</h2><h3>Ingredients</h3><p>Aqua, Glycerin, Retinol, Tocopherol, Carbomer</p></section>';
    const { text } = await read(page(one, rows(1200), two).replaceAll('Night Cream', 'Night and Day Set'), URL);
    expect(text).toContain('Squalane');
    expect(text).toContain('Retinol');
  });
});
