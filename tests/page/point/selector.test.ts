// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { selectorOf } from '../../../src/page/point/selector.ts';
import { isStable } from '../../../src/page/point/stable.ts';

afterEach(() => document.body.replaceChildren());

/** Puts a page there; the element asked for is the one with `data-x`. */
function selectorIn(html: string): string | undefined {
  document.body.innerHTML = html;
  const wanted = document.querySelector('[data-x]');
  return wanted ? selectorOf(wanted) : undefined;
}

describe('a name that will be there tomorrow', () => {
  it.each([
    'ingredients',
    'product-ingredients',
    'productIngredients',
    'ProductInfo_text',
    'tab-content',
    'pdp__desc',
    'rte',
    'INCI',
    'accordion-panel-2',
    'inhaltsstoffe',
    'BLOCK_TEXT',
    'ingredient_list',
  ])('%s', (name) => expect(isStable(name)).toBe(true));

  it.each([
    'css-1x2y3z',
    'css-kqpvze',
    'sc-bdVaJa',
    'sc-gKsewC',
    'jss123',
    'jsx-3811219132',
    'svelte-1h2j3k',
    '_1a2b3c',
    'a1B2c3',
    'product-8837262',
    'ProductDescription_root__k3PqZ',
    'Text_body__xKqZr',
    'ember1234',
    'react-aria-12',
    ':r1:',
    'radix-r3',
    'active',
    'is-open',
    'Collapsed',
    'md:flex',
    'w-1/2',
    'mt-12',
    'x',
    '',
    'p',
    '0a',
    'bcdfgh',
    'name with blank',
    'quote"',
    "brace]'",
    '日本語',
    'a'.repeat(41),
  ])('not: %s', (name) => expect(isStable(name)).toBe(false));
});

describe('the selector of a place', () => {
  it.each([
    ['its id', '<p>a</p><p id="ingredients" data-x>b</p>', '#ingredients'],
    [
      'what the shop calls it for its testers',
      '<p>a</p><p data-testid="inci-list" data-x>b</p>',
      '[data-testid="inci-list"]',
    ],
    ['its class', '<div class="text"></div><div class="text ingredients css-1x2y3z" data-x></div>', '.ingredients'],
    ['an ancestor that has a name', '<p></p><section id="details"><p data-x></p></section>', '#details p'],
    [
      'the order below such an ancestor',
      '<section id="details"><p></p><p data-x></p></section>',
      '#details > p:nth-of-type(2)',
    ],
    ['no id of a product', '<main><p id="p-8837262" data-x></p></main>', 'body > main > p'],
    [
      'no hash of a style',
      '<div><p class="css-1x2y3z"></p><p class="css-9k8j7h" data-x></p></div>',
      'body > div > p:nth-of-type(2)',
    ],
    ['no state', '<div class="panel"></div><div class="panel active" data-x></div>', 'body > div:nth-of-type(2)'],
    [
      'two names where one is not enough',
      '<p class="text list"></p><p class="text body"></p><b class="list"></b><p class="list body" data-x></p>',
      '.list.body',
    ],
  ])('is by %s', (_, html, selector) => expect(selectorIn(html)).toBe(selector));

  it('is none for an element that is not in the document', () => {
    expect(selectorOf(document.createElement('p'))).toBeUndefined();
  });

  it('is none where only a description of the whole page would do', () => {
    const deep = (depth: number): string =>
      depth === 0 ? '<p data-x></p>' : `<div></div><div>${deep(depth - 1)}</div>`;
    expect(selectorIn(deep(40))).toBeUndefined();
  });

  it('is short, selects exactly its element, and names nothing generated, in any tree', () => {
    const names = fc.constantFrom('text', 'panel', 'list', 'css-1x2y3z', 'active', 'p-8837262', 'a"]', 'sc-bdVaJa');
    const nodeOf = (children: fc.Arbitrary<unknown[]>): fc.Arbitrary<unknown> =>
      fc.record({
        tag: fc.constantFrom('div', 'p', 'section', 'ul', 'li'),
        id: fc.option(names),
        classes: fc.array(names, { maxLength: 2 }),
        tab: fc.option(names),
        children,
      });
    const tree = [1, 2, 3, 4].reduce((below) => nodeOf(fc.array(below, { maxLength: 3 })), nodeOf(fc.constant([])));
    const made = (node: unknown): Element => {
      const { tag, id, classes, tab, children } = node as Record<string, unknown> & {
        classes: string[];
        children: unknown[];
      };
      const element = document.createElement(String(tag));
      if (id) element.setAttribute('id', String(id));
      if (classes.length > 0) element.setAttribute('class', classes.join(' '));
      if (tab) element.setAttribute('data-tab', String(tab));
      element.append(...children.map(made));
      return element;
    };
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), (nodes) => {
        document.body.replaceChildren(...nodes.map(made));
        for (const element of document.body.querySelectorAll('*')) {
          const selector = selectorOf(element);
          expect([...document.querySelectorAll(selector ?? 'none')]).toEqual([element]);
          expect(selector?.length).toBeLessThanOrEqual(300);
          expect(selector).not.toMatch(/css-|sc-|active|8837262|a"/);
        }
      }),
      { numRuns: 60 },
    );
  });
});
