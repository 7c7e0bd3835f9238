// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { placed } from '../../../src/page/place.ts';
import { pointedAt } from '../../../src/page/point/pointed.ts';

afterEach(() => document.body.replaceChildren());
const LIST = 'Aqua, Glycerin, Retinol, Tocopherol, Phenoxyethanol';
const PROSE = 'A cream for the night, made for skin that is tired of the day and wants to be left alone.';

/** Selects from the first letter of one element to an offset in another. */
function select(from: string, to: string, end?: number): void {
  const [first, last] = [document.querySelector(from)?.firstChild, document.querySelector(to)?.firstChild];
  if (!first || !last) throw new Error('nothing to select');
  const range = document.createRange();
  range.setStart(first, 0);
  range.setEnd(last, end ?? last.textContent?.length ?? 0);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}

const PAGE = `<h1>Night Cream</h1><div id="story"><p class="a">${PROSE}</p><p class="b">${LIST}</p><p class="c">${PROSE}</p></div>`;

describe('pointing at a list', () => {
  it.each([
    ['the whole of it', '.b', '.b', undefined],
    ['a part of it', '.b', '.b', 12],
    ['up to before the first letter of the next block', '.b', '.c', 0],
    ['more than it', '.a', '.c', undefined],
  ])('by selecting %s', (_, from, to, end) => {
    document.body.innerHTML = PAGE;
    select(from, to, end);
    const selector = pointedAt(document);
    expect(selector).toBe('#story > p:nth-of-type(2)');
    expect(placed(document, selector ?? '')?.body.text).toBe(LIST);
  });

  it('that is made of chips names the block with all of them', () => {
    document.body.innerHTML = `<div><div class="chips">${LIST.split(', ')
      .map((name) => `<a>${name}</a>`)
      .join('')}</div></div>`;
    select('a', 'a:last-child');
    expect(pointedAt(document)).toBe('.chips');
  });

  it.each([
    ['prose', '.a'],
    ['a heading', 'h1'],
  ])('names nothing for %s', (_, what) => {
    document.body.innerHTML = PAGE;
    select(what, what);
    expect(pointedAt(document)).toBeUndefined();
  });

  it('names nothing when nothing is selected', () => {
    document.body.innerHTML = PAGE;
    document.getSelection()?.removeAllRanges();
    expect(pointedAt(document)).toBeUndefined();
  });
});
