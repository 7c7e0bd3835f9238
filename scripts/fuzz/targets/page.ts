import fc from 'fast-check';
import { analyze } from '../../../src/ingredients/analyze.ts';
import { findReading } from '../../../src/page/find-list.ts';
import { HARMLESS } from '../lists.ts';
import { documentOf } from '../page.ts';
import { type AnyTarget, must, target } from '../target.ts';
import { mutated } from '../texts.ts';

const URL = 'https://shop.example/p/1';
const LETTERS = /[^\p{L}\p{N}]+/gu;
const letters = (text: string): string => text.replace(LETTERS, '');
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Ways to build one list; all show the same names. */
const LISTS: readonly ((names: readonly string[]) => string)[] = [
  (names) => `<p>${names.join(', ')}</p>`,
  (names) => `<div><div><span>${names.join(', ')}.</span></div></div>`,
  (names) => `<p>${names.map((name) => `<span>${name}</span>`).join(', ')}</p>`,
  (names) => `<p>${names.map((name) => `<a href="/i">${name}</a>`).join(', ')}</p>`,
  (names) => `<ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`,
  (names) => `<ul>\n${names.map((name) => `  <li>\n    <b>${name}</b>\n  </li>`).join('\n')}\n</ul>`,
  (names) => `<p>${names.join(',<br>')}</p>`,
  (names) => `<p>${names.join('<br>\n')}</p>`,
  (names) => `<table>${names.map((name) => `<tr><td>${name}</td></tr>`).join('')}</table>`,
  (names) => `<p>${names.join(' • ')}</p>`,
  (names) => `<p>${names[0]}, <!-- x -->${names.slice(1).join(',\n      ')}</p>`,
  (names) => `<p>${names.join(', ').replace(/e/g, '&#101;')}</p>`,
  (names) => `<div hidden><p>${names.join(', ')}</p></div>`,
];
const LABELS: readonly ((list: string) => string)[] = [
  (list) => `<h2>Ingredients</h2>${list}`,
  (list) => `<details><summary>Ingredients</summary>${list}</details>`,
  (list) => `<button aria-expanded="false">Full ingredients list</button><div>${list}</div>`,
  (list) => `<dl><dt>Ingredients</dt><dd>${list}</dd></dl>`,
  (list) => `<div><strong>Ingredients:</strong></div>${list}`,
];
const AROUND = [
  '<p>A rich cream for every day.</p>',
  '<p>Formulated without parabens and retinol.</p>',
  '<h2>How to use</h2><p>Apply at night.</p>',
  '<script>window.x={"a":[1,2]}</script>',
  '',
];

function pageOf(list: string, label: number, around: number): string {
  const labelled = (LABELS[label] ?? String)(list);
  const more = AROUND[around] ?? '';
  return `<head><title>Day Cream | Shop</title></head><body><nav><a href="/">Home</a></nav><main><h1>Day Cream</h1><p>24.00</p><button>Add to cart</button>${more}${labelled}<h2>Delivery</h2><p>Within two days.</p></main></body>`;
}

const SEEDS = LISTS.map((list, i) => pageOf(list(HARMLESS.slice(0, 8).map(escaped)), i % LABELS.length, i % 5));

interface Built {
  readonly names: readonly string[];
  readonly list: number;
  readonly label: number;
  readonly around: number;
}

const built = fc.record<Built>({
  names: fc.shuffledSubarray([...HARMLESS], { minLength: 6 }),
  list: fc.nat(LISTS.length - 1),
  label: fc.nat(LABELS.length - 1),
  around: fc.nat(AROUND.length - 1),
});

/** However a shop builds its list, the same names are read from the page. */
export const wrapped: AnyTarget = target({
  name: 'wrapped',
  runs: 1_500,
  inputs: built,
  holds: ({ names, list, label, around }) => {
    const html = pageOf(LISTS[list]?.(names.map(escaped)) ?? '', label, around);
    const { reading } = findReading(documentOf(html), URL);
    const read = analyze(reading.text).lists.flatMap(({ recognitions }) => recognitions.map((r) => r.ingredient.text));
    must(read.join('; ') === names.join('; '), `${reading.origin}: read as ${read.join('; ')}`);
  },
});

/** Any page: no error, and every letter of the list that was found stands where it says. */
export const page: AnyTarget = target({
  name: 'page',
  runs: 1_500,
  inputs: mutated(SEEDS),
  holds: (html) => {
    const { reading, rangesOf } = findReading(documentOf(html), URL);
    const { text } = reading;
    must((text === '') === (reading.extent === 'none'), `${reading.extent} with a text of ${text.length}`);
    const places = rangesOf(0, text.length);
    if (places.length === 0) return;
    const there = places.map(({ startContainer, startOffset, endOffset }) =>
      startContainer.data.slice(startOffset, endOffset),
    );
    must(letters(there.join('')) === letters(text), 'the words do not stand where it says');
  },
});
