// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { plan } from '../../src/aftercare/plan.ts';
import type { Api, Person } from '../../src/platform/api.ts';
import { Options } from '../../src/ui/plan/Options.tsx';
import { Welcome } from '../../src/ui/welcome/Welcome.tsx';
import { person, treated } from './playground/data.ts';
import { mockApi } from './playground/mock-api.ts';
import { atTheFixedMoment, click, control, headings, isThere, show, type, words } from './show.tsx';

atTheFixedMoment();

async function open(who: Person = person(), more: Partial<Api> = {}) {
  const mock = mockApi(who, { kind: 'closed' }, more);
  const files: string[] = [];
  const copied: string[] = [];
  const outside = {
    version: '1',
    copy: async (text: string) => void copied.push(text),
    saveFile: async (name: string, _: string, text: string) => void files.push(`${name}: ${text}`),
  };
  await show(<Options api={mock.api} outside={outside} />);
  return { ...mock, files, copied };
}

const rule = (who: Person, id: string) => who.plan.rules.find((one) => one.id === id);

describe('the plan', () => {
  it('the headings tell the whole page', async () => {
    await open();
    expect(headings()).toEqual([
      '1 Your plan',
      '2 Your treatments',
      '2 What your clinic told you',
      '2 Waiting times',
      '2 Your own words',
      '2 On shop pages',
      '3 Sites you added',
      '2 Reminders',
      '2 Your data',
    ]);
  });

  it('a longer window is the clinic’s, shows the default, and goes back to it', async () => {
    const { person: stored } = await open();
    await type('Scent until, after the treatment', '5');
    expect(rule(stored(), 'scent')).toMatchObject({ until: 120, basis: 'clinic' });
    expect(words()).toContain('Default: Avoid, until 3 days');
    await click('Back to the default for Scent');
    expect(rule(stored(), 'scent')).toMatchObject({ until: 72, basis: 'article' });
  });

  it.each(['', '-5', '0', '99999', '366', '1e9'])('a window of "%s" changes nothing and is said', async (wrong) => {
    const { person: stored } = await open();
    const field = control('Scent until, after the treatment');
    expect(field.getAttribute('aria-invalid')).toBe('false');
    await type('Scent until, after the treatment', wrong);
    expect(rule(stored(), 'scent')).toMatchObject({ until: 72, basis: 'article' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Please give a number from 1 day to 365 days. Nothing was changed.',
    );
    await type('Scent until, after the treatment', '4');
    expect(rule(stored(), 'scent')).toMatchObject({ until: 96, basis: 'clinic' });
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });

  it('words in a number field are told from an empty one', async () => {
    const { person: stored } = await open();
    const field = control('Scent until, after the treatment');
    Object.defineProperty(field, 'validity', { value: { badInput: true } });
    await type('Scent until, after the treatment', '');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(rule(stored(), 'scent')).toMatchObject({ until: 72, basis: 'article' });
  });

  it('a window that follows another can begin earlier, and shows where it began', async () => {
    const { person: stored } = await open(person());
    await type('Retinoids, then from, after the treatment', '1');
    expect(rule(stored(), 'retinoid_ease_in')).toMatchObject({ from: 24, until: 168, basis: 'clinic' });
    expect(words()).toContain('Default: Ease in, from 2 days, until 7 days');
    await click('Back to the default for Retinoids, then');
    expect(rule(stored(), 'retinoid_ease_in')).toMatchObject({ from: 48, until: 168, basis: 'article' });
  });

  it.each(['3', '-1', ''])(
    'a beginning of "%s" days would leave a gap or none at all: said, and changes nothing',
    async (wrong) => {
      const { person: stored } = await open(person());
      await type('Retinoids, then from, after the treatment', wrong);
      expect(rule(stored(), 'retinoid_ease_in')).toMatchObject({ from: 48, basis: 'article' });
      expect(words()).toContain('Please give a number from 0 days to 2 days. Nothing was changed.');
    },
  );

  it('a window that begins with the treatment keeps doing so', async () => {
    await open(person());
    expect(isThere('Scent from, after the treatment')).toBe(false);
  });

  it('a window cannot end before it begins', async () => {
    const { person: stored } = await open();
    await type('Retinoids, then until, after the treatment', '2');
    expect(rule(stored(), 'retinoid_ease_in')).toMatchObject({ until: 168, basis: 'article' });
    expect(words()).toContain('Please give a number from 3 days to 365 days.');
  });

  it('a field that was left as it was says nothing', async () => {
    const { person: stored } = await open();
    await type('Scent until, after the treatment', '3');
    expect(control('Scent until, after the treatment').getAttribute('aria-invalid')).toBe('false');
    expect(rule(stored(), 'scent')).toMatchObject({ basis: 'article' });
  });

  it.each([
    ['Retinoids', ['retinoid', 'retinoid_ease_in']],
    ['Vitamin C', ['vitamin_c', 'vitamin_c_ease_in']],
    ['Witch hazel', ['witch_hazel', 'witch_hazel_alcohol']],
  ])('one switch for all windows of %s', async (name, ids) => {
    const { person: stored } = await open();
    await click(name);
    expect([...stored().plan.off].sort()).toEqual(ids);
    await click(name);
    expect(stored().plan.off).toEqual([]);
  });

  it('days to stop before are held to a month', async () => {
    const { person: stored } = await open();
    await type('Days to stop before it', '-2');
    expect(words()).toContain('Please give a number from 0 days to 30 days.');
    expect(stored().settings.stopBeforeHours).toBe(0);
    await type('Days to stop before it', '5');
    expect(stored().settings.stopBeforeHours).toBe(120);
  });

  it('the quiet hours are hours of the clock', async () => {
    const { person: stored } = await open();
    await type('Quiet from', '20');
    expect(stored().settings.quietFrom).toBe(20);
  });

  it('a family can be switched off and on again', async () => {
    const { person: stored } = await open();
    await click('Self-tanner');
    expect(stored().plan.off).toEqual(['self_tanner']);
    await click('Self-tanner');
    expect(stored().plan.off).toEqual([]);
  });

  it('the stricter preset keeps what the clinic changed', async () => {
    const { person: stored } = await open(person({}, plan('article', { edits: [{ id: 'makeup', until: 96 }] })));
    await click('Stricter');
    expect(stored().plan.preset).toBe('stricter');
    expect(rule(stored(), 'makeup')).toMatchObject({ until: 96, basis: 'clinic' });
    expect(rule(stored(), 'scent')).toMatchObject({ until: 168 });
  });

  it('own words: one per line, trimmed, each once', async () => {
    const { person: stored } = await open();
    await type('Words to avoid', ' lanolin \n\nlanolin\nmango');
    expect(stored().plan.avoidWords).toEqual(['lanolin', 'mango']);
  });

  it('the clinic’s own instructions are kept', async () => {
    const { person: stored } = await open();
    await type('Your clinic’s own instructions', 'Only our cream.');
    expect(stored().plan.clinicText).toBe('Only our cream.');
  });
});

describe('treatments', () => {
  it('a series: newest first, one can be added and removed with undo', async () => {
    const { person: stored } = await open(person({ treatments: [treated(1000), treated(20)] }));
    expect(words().indexOf('20 hours ago')).toBeLessThan(words().indexOf('41 days ago'));
    await click('Add a treatment');
    await type('Day', '2026-12-24');
    await click('Save');
    expect(stored().treatments).toHaveLength(3);
    expect(words()).toContain('Planned for Thu 24 Dec');
  });

  it('the next appointment is the start of that day', async () => {
    const { person: stored } = await open();
    await type('Next appointment', '2026-12-24');
    expect(stored().nextAppointment).toBe(Date.UTC(2026, 11, 24));
    await type('Next appointment', '');
    expect(stored().nextAppointment).toBeNull();
  });
});

describe('places shown on single sites', () => {
  const places = ['www.shop.example', 'other.example'].map((host) => ({ host, selector: '#inci p', shownAt: 1 }));

  it('are told, each is forgotten with one press', async () => {
    const { person: stored } = await open(person({ places }));
    expect(headings()).toContain('3 Places you showed me');
    await click('Remove: other.example');
    expect(stored().places).toEqual(places.slice(0, 1));
    await click('Remove: www.shop.example');
    expect(headings()).not.toContain('3 Places you showed me');
  });

  it('one is copied as a row for the shops that everybody is given', async () => {
    const { copied } = await open(person({ places }));
    await click('Copy as a shop row: www.shop.example');
    expect(copied).toEqual([`['shop-example', /^www\\.shop\\.example$/, "#inci p"],`]);
    expect(words()).toContain('Copied.');
  });
});

describe('reminders', () => {
  it('are off until asked, and stay off when the browser refuses', async () => {
    const { person: stored } = await open(person(), { allowNotifications: () => Promise.resolve(false) });
    expect(stored().settings.openingReminder).toBe(false);
    await click('Tell me when something opens');
    expect(stored().settings.openingReminder).toBe(false);
    expect(words()).toContain('The browser does not allow notifications.');
  });
});

describe('reminders of products', () => {
  it('are listed with their moment and can be taken away', async () => {
    const reminders = [{ id: 'a', name: 'Night Serum', at: treated(-52).at }];
    const { person: stored } = await open(person({ reminders }));
    expect(words()).toContain('Night Serum Sat 28 Nov, 18:00');
    await click('Remove: Night Serum');
    expect(stored().reminders).toEqual([]);
  });
});

describe('your data', () => {
  it('a wrong file changes nothing and says which field is wrong', async () => {
    const wrong = { ok: false, field: 'plan.edits.2.until', problem: 'kind' } as const;
    await open(person(), { import: () => Promise.resolve(wrong) });
    const input = control('Load a file');
    Object.defineProperty(input, 'files', { value: [new File(['{}'], 'plan.json')] });
    await act(async () => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((done) => setTimeout(done, 20));
    });
    expect(words()).toContain(
      'Nothing was changed. Plan › Waiting times › 3 › End (plan.edits.2.until): This is of the wrong kind',
    );
  });

  it('erases everything with one press, and one undo brings it back', async () => {
    const { person: stored } = await open();
    await click('Erase everything');
    expect(stored().treatments).toEqual([]);
    expect(words()).toContain('Everything was erased.');
    await click('Undo');
    expect(stored().treatments).toHaveLength(1);
    expect(isThere('Undo')).toBe(false);
  });

  it('saves the plan and all data as files', async () => {
    const { files } = await open();
    await click('Save the plan as a file');
    await click('Save all my data as a file');
    expect(files.map((one) => one.split(':')[0])).toEqual(['afterneedle-plan.json', 'afterneedle-data.json']);
  });
});

describe('the first page', () => {
  it('sets the treatment, then tries it on a sample', async () => {
    const mock = mockApi(person({ treatments: [] }));
    await show(<Welcome api={mock.api} />);
    expect(words()).toContain('It informs; it does not diagnose.');
    await click('I was treated just now');
    expect(mock.person().treatments).toHaveLength(1);
    await click('Check this list');
    expect(headings()).toContain('3 Not yet');
  });
});
