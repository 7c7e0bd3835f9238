// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import { plan } from '../../../src/aftercare/plan.ts';
import { productKey } from '../../../src/platform/api.ts';
import { GENTLE, NOW, PICTURE, person, read, SERUM, treated } from '../playground/data.ts';
import { atTheFixedMoment, click, headings, isThere, type, words } from '../show.tsx';
import { open } from './open.tsx';

atTheFixedMoment();

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
