// @vitest-environment happy-dom

import { describe, expect, it, vi } from 'vitest';
import { plan } from '../../src/aftercare/plan.ts';
import { AVOID_FAMILIES } from '../../src/ingredients/types.ts';
import type { Api, Person, TabState } from '../../src/platform/api.ts';
import { productKey } from '../../src/platform/api.ts';
import type { Outside } from '../../src/ui/hooks/use-product.ts';
import { Popup } from '../../src/ui/popup/Popup.tsx';
import {
  BAKUCHIOL,
  FOUNDATION,
  GENTLE,
  KIT,
  MISNAMED,
  NOW,
  PICTURE,
  person,
  product,
  RETINOL,
  read,
  SERUM,
  SETTINGS,
  SHAMPOO,
  STRANGE,
  treated,
} from './playground/data.ts';
import { mockApi } from './playground/mock-api.ts';
import { atTheFixedMoment, click, control, headings, isThere, press, show, type, words } from './show.tsx';

atTheFixedMoment();

async function open(who: Person, tab: TabState, more: Partial<Api> = {}) {
  const mock = mockApi(who, tab, more);
  const copied: string[] = [];
  const files: string[] = [];
  const outside: Outside = {
    version: '1',
    copy: async (text) => void copied.push(text),
    saveFile: async (name, _type, text) => void files.push(`${name}\n${text}`),
  };
  await show(<Popup api={mock.api} outside={outside} />);
  return { ...mock, copied, files };
}

describe('leaving the clinic', () => {
  it('one press after opening stores a treatment of now, on the face', async () => {
    const { person: stored } = await open(person({ treatments: [] }), read(SERUM));
    expect(headings()[0]).toBe('1 When were you treated?');
    await click('I was treated just now');
    expect(stored().treatments).toMatchObject([{ at: NOW, inForceFrom: NOW, precision: 'minute', areas: ['face'] }]);
    expect(headings()[0]).toBe('1 Not yet');
  });

  it('is in force at once, however long the popup stood open: no moment of green', async () => {
    await open(person({ treatments: [] }), read(SERUM));
    vi.mocked(Date.now).mockReturnValue(NOW + 5_000);
    await click('I was treated just now');
    expect(headings()[0]).toBe('1 Not yet');
    expect(document.querySelector('.verdict [role="status"]')?.textContent).toBe('');
  });

  it('takes another time, and a day without a time', async () => {
    const { person: stored } = await open(person({ treatments: [] }), read(SERUM));
    await click('At another time');
    await type('Day', '2026-11-25');
    await type('Time, if you know it', '');
    await click('Save');
    expect(stored().treatments).toMatchObject([
      { precision: 'day', inForceFrom: Date.UTC(2026, 10, 25), at: Date.UTC(2026, 10, 26) },
    ]);
    expect(words()).toContain('counted from the end of that day');
  });

  it('says when the day is none, and stores nothing', async () => {
    const { person: stored } = await open(person({ treatments: [] }), read(SERUM));
    await click('At another time');
    await type('Day', '');
    await click('Save');
    expect(words()).toContain('This is not a real day or time.');
    expect(stored().treatments).toEqual([]);
  });

  it('the form to change it takes the focus, so that it comes into sight', async () => {
    await open(person(), read(SERUM));
    await click('Change the treatment');
    expect(document.activeElement?.textContent).toBe('Your treatment');
  });

  it('a treatment can be removed, and one undo brings it back', async () => {
    const { person: stored } = await open(person(), read(SERUM));
    await click('Change the treatment');
    await click('Remove this treatment');
    expect(stored().treatments).toEqual([]);
    await click('Undo');
    expect(stored().treatments).toEqual(person().treatments);
    expect(headings()[0]).toBe('1 Not yet');
  });
});

describe('the place of the list', () => {
  const at = (text: string) => ({ ...PICTURE, reading: { ...PICTURE.reading, origin: 'place', text } });
  it('a page without a list says how to show one', async () => {
    await open(person(), read(PICTURE));
    expect(words()).toContain('choose “The ingredient list is here”');
    expect(words()).not.toContain('the place you showed me');
  });

  it('a page that has nothing there any more says so', async () => {
    await open(person(), read(at('')));
    expect(words()).toContain('There is no list at the place you showed me on this site.');
  });

  it('a list that was read there says so, and needs no hint', async () => {
    await open(person(), read({ ...SERUM, reading: { ...SERUM.reading, origin: 'place' } }));
    expect(words()).toContain('Read at the place you showed me on this site.');
    expect(words()).not.toContain('choose “The ingredient list is here”');
  });
});

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

describe('before a planned treatment', () => {
  const planned = { treatments: [treated(-50)] };

  it('says when the waiting starts and what the day brings, and shows no check', async () => {
    await open(person(planned), read(RETINOL));
    expect(headings().slice(0, 2)).toEqual(['1 Before your treatment', '2 From then: In the way']);
    expect(words()).toContain('Your waiting times start Sat 28 Nov, 16:00 (in 2 days 2 hrs)');
    expect(words()).toContain('From then: Not yet. OK from Mon 30 Nov, 16:00');
    expect(document.querySelector('.verdict .shape-clear')).toBeNull();
    expect(words()).not.toContain('Fine to use');
  });

  it('of a day without a time it names the day alone', async () => {
    const at = Date.UTC(2026, 10, 29);
    const day = treated(0, { precision: 'day', inForceFrom: at, at: at + 86_400_000 });
    await open(person({ treatments: [day] }), read(RETINOL));
    expect(words()).toContain('Your waiting times start Sun 29 Nov (in 2 days 10 hrs)');
  });

  it('a gentle cream stays fine then', async () => {
    await open(person(planned), read(GENTLE));
    expect(headings()[0]).toBe('1 Before your treatment');
    expect(words()).toContain('From then: Fine to use');
  });

  it('inside the window for stopping before it the product waits already', async () => {
    await open(person({ ...planned, settings: { ...SETTINGS, stopBeforeHours: 72 } }), read(RETINOL));
    expect(headings()[0]).toBe('1 Not yet');
    expect(words()).toContain('OK from Mon 30 Nov, 16:00');
  });

  it('before that window begins the waiting starts with it', async () => {
    await open(person({ ...planned, settings: { ...SETTINGS, stopBeforeHours: 24 } }), read(RETINOL));
    expect(words()).toContain('Your waiting times start Fri 27 Nov, 16:00');
    expect(words()).toContain('From then: Not yet. OK from Mon 30 Nov, 16:00');
  });

  it('after an earlier treatment has healed, the next one leads as well', async () => {
    await open(person({ treatments: [treated(1000), treated(-50)] }), read(RETINOL));
    expect(headings()[0]).toBe('1 Before your treatment');
  });

  it('while the last one heals, a product that is fine says what the next one makes of it', async () => {
    await open(person({ treatments: [treated(60), treated(-50)] }), read(RETINOL));
    expect(headings()[0]).toBe('1 Yes, slowly');
    expect(words()).toContain('With your next treatment, from Sat 28 Nov, 16:00: Not yet. OK from Mon 30 Nov, 16:00');
  });

  it('copied, the answer tells both', async () => {
    const { copied } = await open(person(planned), read(RETINOL));
    await click('Copy');
    expect(copied[0]).toContain('Before your treatment');
    expect(copied[0]).toContain('from Sat 28 Nov, 16:00: Not yet. OK from Mon 30 Nov, 16:00\n- Retinoids: Retinol');
  });

  it('a product at home has no check either', async () => {
    const shelf = [RETINOL, GENTLE].map((stored, n) => ({ id: `${n}`, name: stored.reading.title ?? '', stored }));
    await open(person({ ...planned, shelf }), read(RETINOL));
    await click('Shelf');
    expect(headings()).toEqual(['1 Shelf', '2 Quiet Moisture Cream, Example Lab', '2 Retinol 0.3, Example Lab']);
    expect(words()).toContain('With your next treatment, from Sat 28 Nov, 16:00: Not yet.');
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

describe('what can be done with the answer', () => {
  it('approve: the clinic’s approval is said first, and can be taken back', async () => {
    const { person: stored } = await open(person(), read(SERUM));
    await click('My clinic approved this');
    expect(stored().approved).toMatchObject([{ key: productKey(SERUM.reading) }]);
    expect(headings()[0]).toBe('1 Your clinic approved this');
    await click('Take the approval back');
    expect(headings()[0]).toBe('1 Not yet');
  });

  it('a list that was not read cannot be approved into a green', async () => {
    const key = productKey(PICTURE.reading);
    await open(person({ approved: [{ key, name: '', approvedAt: 0 }] }), read(PICTURE));
    expect(headings()[0]).toBe('1 Could not read an ingredient list');
  });

  it('remind me: at the moment it is OK; says so when the browser refuses', async () => {
    const { person: stored } = await open(person(), read(SERUM));
    await click('Remind me');
    expect(stored().reminders).toMatchObject([{ at: NOW + 52 * 3_600_000 }]);
    expect(words()).toContain('I will tell you when it is OK.');
    await click('Do not remind me');
    expect(stored().reminders).toEqual([]);
    expect(isThere('Remind me')).toBe(true);
  });

  it('remind me, refused', async () => {
    const refuse = { allowNotifications: () => Promise.resolve(false) };
    const { person: stored } = await open(person(), read(SERUM), refuse);
    await click('Remind me');
    expect(stored().reminders).toEqual([]);
    expect(words()).toContain('does not allow notifications');
  });

  it('copy gives the result as text; the report holds the reading and goes to the clipboard only', async () => {
    const { copied } = await open(person(), read(SERUM));
    await click('Copy');
    expect(copied[0]).toMatch(
      /^Night Renewal Serum.*\nNot yet\. OK from Sat 28 Nov, 18:00 \(in 2 days 4 hrs\)\n- Scent: Parfum, Linalool/,
    );
    await click('Wrong? Copy a report');
    expect(JSON.parse(copied[1] ?? '')).toMatchObject({ level: 'avoid', reading: { text: SERUM.reading.text } });
    expect(words()).toContain('Nothing was sent.');
  });

  it('a failed action says so', async () => {
    await open(person(), read(SERUM), { change: () => Promise.reject(new Error('full')) });
    await click('Save to shelf');
    expect(words()).toContain('That did not work.');
  });
});

describe('no list', () => {
  it('a shop it does not know: read once, or always', async () => {
    const { asked } = await open(person(), { kind: 'unknown-site', host: 'www.new.example' });
    expect(headings()[0]).toBe('1 I have not read this page');
    await click('Read this page');
    await click('Always check www.new.example');
    expect(asked).toEqual(['readPage', 'always www.new.example']);
  });

  it('a pasted list is judged like a page, and the page can be had back', async () => {
    const { asked } = await open(person(), read(PICTURE));
    await type('Paste an ingredient list', 'Aqua, Retinol');
    await click('Check this list');
    expect(asked).toEqual(['analyse Aqua, Retinol']);
    expect(headings()[0]).toBe('1 Not yet');
    await click('Back to the page');
    expect(headings()[0]).toBe('1 Could not read an ingredient list');
  });

  it('an empty box asks for a list', async () => {
    await open(person(), { kind: 'closed' });
    await click('Check this list');
    expect(words()).toContain('Paste or type a list first.');
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

describe('the plan in short', () => {
  it('counts a family with all of its windows once', async () => {
    const changed = plan('article', { off: ['retinoid', 'retinoid_ease_in'], edits: [{ id: 'scent', until: 90 }] });
    await open(person({}, changed), read(GENTLE));
    await click('Plan');
    expect(words()).toContain('Changed by you or your clinic: 2');
  });
});

describe('skin today', () => {
  it('a sign that needs help leads to help, never to a product verdict', async () => {
    await open(person(), read(GENTLE));
    await click('Skin today');
    await click('Yellow or green discharge');
    expect(headings()).toEqual(['1 Get help now']);
    for (const tab of ['Shelf', 'Product']) {
      await click(tab);
      expect(headings()).toEqual(['1 Get help now']);
    }
    expect(words()).not.toContain('Fine to use');
    await click('I do not have this sign');
    expect(headings()[0]).toBe('1 Fine to use');
  });

  it('still red: kept in the plan, and after 48 hours it gently asks to ask', async () => {
    const { person: stored } = await open(person({ treatments: [treated(60)] }), read(GENTLE));
    await click('Skin today');
    await click('Still red or swollen');
    expect(stored().plan.stillRed).toBe(true);
    expect(words()).toContain('please ask your clinician');
  });
});

describe('when something is wrong', () => {
  it('data that cannot be loaded: says so, and tries again', async () => {
    let broken = true;
    await open(person(), read(GENTLE), {
      person: () => (broken ? Promise.reject(new Error('gone')) : Promise.resolve(person())),
    });
    expect(headings()).toEqual(['1 I could not load your data']);
    broken = false;
    await click('Try again');
    expect(headings()[0]).toBe('1 Fine to use');
  });

  it('a stored value that was kept aside is told', async () => {
    await open(person({ problem: 'treatments' }), read(GENTLE));
    expect(words()).toContain('Something stored could not be read');
    expect(isThere('Copy')).toBe(true);
  });
});
