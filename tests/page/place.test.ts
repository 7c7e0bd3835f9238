import { describe, expect, it } from 'vitest';
import { finderInBrowser } from './finder.ts';

const read = finderInBrowser();

const URL = 'https://shop.example/p/1';
const PLACE = '#story > p:nth-of-type(2)';
const LIST = 'Aqua, Glycerin, Retinol, Tocopherol, Phenoxyethanol';
const OWN =
  'Aqua, Squalane, Panthenol, Xanthan Gum, Caprylyl Glycol, Cetearyl Alcohol, Glycerin, Phenoxyethanol, Carbomer';
const PROSE = 'A cream for the night, made for skin that is tired of the day and wants to be left alone.';
const page = (more = ''): string =>
  `<!doctype html><html lang="en"><title>Night Cream</title><body><h1>Night Cream</h1><button>Add to basket</button>
<div id="story"><p>${PROSE}</p><p>${LIST}</p><p>${PROSE}</p></div>${more}</body></html>`;

describe('a page of a site where the person showed a place', () => {
  it('is not read without it, and read there with it', async () => {
    expect(await read(page(), URL)).toMatchObject({ extent: 'none', text: '' });
    expect(await read(page(), URL, { place: PLACE })).toMatchObject({
      extent: 'full',
      origin: 'place',
      text: LIST,
      title: 'Night Cream',
    });
  });

  it('is read there instead of from an extract', async () => {
    const key = '<h2>Key ingredients</h2><p>Retinol, Squalane, Panthenol, Niacinamide</p>';
    expect(await read(page(key), URL)).toMatchObject({ extent: 'key' });
    expect(await read(page(key), URL, { place: PLACE })).toMatchObject({ extent: 'full', origin: 'place', text: LIST });
  });

  it('keeps the list that the finder finds by itself', async () => {
    const own = page(`<h2>Ingredients</h2><p>${OWN}</p>`);
    expect(await read(own, URL, { place: PLACE })).toMatchObject({ origin: 'labelled', text: OWN });
  });

  it.each([
    ['nothing stands there any more', '#gone'],
    ['prose stands there now', '#story > p:nth-of-type(1)'],
    ['several stand there', '#story > p'],
    ['the selector is none', ']]['],
    ['the selector is blank', ' '],
  ])('is not read when %s, and says that it looked', async (_, place) => {
    expect(await read(page(), URL, { place })).toMatchObject({ extent: 'none', origin: 'place', text: '' });
  });
});
