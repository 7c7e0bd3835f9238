// @vitest-environment happy-dom

import { describe, expect, it, vi } from 'vitest';
import { GENTLE, NOW, person, RETINOL, read, SERUM, SETTINGS, treated } from '../playground/data.ts';
import { atTheFixedMoment, click, headings, type, words } from '../show.tsx';
import { open } from './open.tsx';

atTheFixedMoment();

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
