// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import { plan } from '../../../src/aftercare/plan.ts';
import { AVOID_FAMILIES } from '../../../src/ingredients/types.ts';
import {
  BAKUCHIOL,
  FOUNDATION,
  GENTLE,
  KIT,
  MISNAMED,
  PICTURE,
  person,
  product,
  RETINOL,
  read,
  SERUM,
  SHAMPOO,
  STRANGE,
  treated,
} from '../playground/data.ts';
import { atTheFixedMoment, click, control, headings, isThere, press, type, words } from '../show.tsx';
import { open } from './open.tsx';

atTheFixedMoment();

describe('the answer, first and in words', () => {
  it.each([
    ['a scented retinol serum', SERUM, 20, 'Not yet', 'OK from Sat 28 Nov, 18:00'],
    ['a retinol substitute', BAKUCHIOL, 20, 'Ask first', 'OK from Wed 2 Dec, 18:00'],
    ['retinol on the third day', RETINOL, 60, 'Yes, slowly', 'One new product at a time'],
    ['a gentle cream', GENTLE, 20, 'Fine to use', 'among 14 ingredients. Not recognised: Rosa Velvetia Nectar.'],
    ['foundation on the first day', FOUNDATION, 20, 'Not yet', 'OK from Fri 27 Nov, 18:00'],
    ['a list of unknown names', STRANGE, 20, 'Could not read an ingredient list', 'Too much of this list is unknown'],
    ['a list shown as a picture', PICTURE, 20, 'Could not read an ingredient list', 'only as a picture'],
  ])('%s', async (_, stored, hours, headline, rest) => {
    await open(person({ treatments: [treated(hours)] }), read(stored));
    expect(headings()[0]).toBe(`1 ${headline}`);
    expect(words()).toContain(rest);
  });

  it('a name that the list contradicts is said, and is no green', async () => {
    await open(person(), read(MISNAMED));
    expect(headings()[0]).toBe('1 Name and list disagree');
    expect(words()).toContain('Its name promises this, the list does not name it: Retinoids.');
    expect(isThere('Check this list')).toBe(true);
  });

  it('a product of one ingredient is told as one', async () => {
    await open(person(), read(product('Squalane', ['Squalane'])));
    expect(words()).toContain(
      `Its only ingredient is in none of the ${AVOID_FAMILIES.length} families to avoid today.`,
    );
  });

  it.each([
    ['a misleading name', MISNAMED],
    ['unread', PICTURE],
    ['too much unknown', STRANGE],
    ['avoid', SERUM],
    ['ask', BAKUCHIOL],
  ])('never says fine while it is %s', async (_, stored) => {
    await open(person(), read(stored));
    const head = document.querySelector('.verdict')?.textContent ?? '';
    expect(head).not.toMatch(/Fine to use|None of the/);
    expect(document.querySelector('.verdict .shape-clear')).toBeNull();
  });

  it('names each word in the way with its family, end and source', async () => {
    await open(person(), read(SERUM));
    const found = [...document.querySelectorAll('.finding')].map((one) => one.textContent?.replace(/\s+/g, ' '));
    expect(found[0]).toMatch(/^Scentuntil Sat 28 Nov, 18:00Parfum, Linalool.*from the article/);
    expect(found[0]).toContain("The article says: Avoid anything that's scented (row R22)");
    expect(found[1]).toMatch(/^Retinoidsuntil Fri 27 Nov, 18:00Retinol, Retinyl Palmitate/);
    expect(words()).toContain('Citric Acid Alpha hydroxy acids (AHA): only sets the pH here');
    expect(words()).toContain('Not recognised: 1 of 18');
  });

  it('says in words what the picture of time shows', async () => {
    await open(person(), read(SERUM));
    expect(document.querySelector('.timebar')?.getAttribute('aria-label')).toBe(
      'Treated Wed 18:00. Now 20 hrs later. This product Sat 18:00. All open Wed 2 Dec',
    );
  });

  it('of a treatment without a time the picture shows the day, and whole days since', async () => {
    const day = treated(10, { precision: 'day', inForceFrom: treated(38).at });
    await open(person({ treatments: [{ ...day, at: treated(14).at }] }), read(SERUM));
    expect(document.querySelector('.timebar')?.getAttribute('aria-label')).toMatch(
      /^Treated Wed 25 Nov\. Now 1 day later\./,
    );
  });

  it('on the day itself the picture says today', async () => {
    const day = { precision: 'day', inForceFrom: treated(14).at } as const;
    await open(person({ treatments: [treated(-10, day)] }), read(SERUM));
    expect(document.querySelector('.timebar')?.getAttribute('aria-label')).toMatch(/^Treated Thu 26 Nov\. Now today\./);
  });

  it('a word that is in the way is not noted as well', async () => {
    const mint = product('Mint Gel', [
      'Aqua',
      ['Menthol', 'irritant'],
      ['Menthol', 'scent', 'weak-scent'],
      ['Rose Water', 'scent', 'weak-scent'],
      ['Hamamelis Water', 'scent', 'weak-scent'],
    ]);
    await open(person(), read(mint));
    expect(words()).toContain('Cooling and warming irritantsask until Sat 28 Nov, 18:00Menthol');
    expect(words()).toContain('Noted, not in the wayRose Water, Hamamelis Water Scent: a weak scent');
  });

  it('a shampoo is judged all the same, and says where it matters', async () => {
    await open(person(), read(SHAMPOO));
    expect(headings()[0]).toBe('1 Not yet');
    expect(words()).toContain('only where it touches the treated skin');
  });

  it('a set names each product with its own answer, and the worst decides', async () => {
    await open(person(), read(KIT));
    expect(headings().slice(0, 2)).toEqual(['1 Not yet', '2 Products in this set']);
    expect(words()).toContain('Quiet Moisture Cream, Example LabFine to use');
  });

  it('the clinic’s words stand before the verdict', async () => {
    await open(person({}, plan('article', { clinicText: 'Only our cream.' })), read(SERUM));
    expect(words().indexOf('Only our cream.')).toBeLessThan(words().indexOf('Not yet'));
    expect(words()).toContain('Only our cream.');
  });

  it('the headings tell the whole screen', async () => {
    await open(person(), read(SERUM));
    expect(headings()).toEqual([
      '1 Not yet',
      '2 In the way',
      '2 Noted, not in the way',
      '2 Good now',
      '2 What if you used it later?',
    ]);
  });
});

describe('what if', () => {
  it('gives the verdict at a later moment', async () => {
    await open(person(), read(SERUM));
    await type('What if you used it later?', '60');
    expect(document.querySelector('.what-if-answer')?.textContent).toContain('Yes, slowly');
    expect(control('What if you used it later?').getAttribute('aria-valuetext')).toMatch(/Yes, slowly$/);
  });
});

describe('by keyboard and ear', () => {
  it('the tabs are one stop; arrows, Home and End move between them', async () => {
    await open(person(), read(SERUM));
    expect(control('Product').tabIndex).toBe(0);
    expect(control('Plan').tabIndex).toBe(-1);
    await press('Product', 'ArrowLeft');
    expect(headings()[0]).toBe('1 Plan');
    await press('Plan', 'Home');
    await press('Product', 'ArrowRight');
    expect(headings()[0]).toBe('1 Skin today');
  });

  it('the live region is silent at first and speaks when the verdict changes, without the countdown', async () => {
    await open(person(), read(SERUM));
    const live = () => document.querySelector('.verdict [role="status"]')?.textContent;
    expect(live()).toBe('');
    await click('My clinic approved this');
    expect(live()).toContain('Your clinic approved this');
    expect(live()).not.toMatch(/\bin \d/);
  });
});
