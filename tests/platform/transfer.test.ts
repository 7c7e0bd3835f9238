import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { editRule } from '../../src/aftercare/plan.ts';
import { changePerson, loadPerson } from '../../src/platform/person.ts';
import { snapshot } from '../../src/platform/storage.ts';
import { exportFile, importFile } from '../../src/platform/transfer.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

const NOW = Date.UTC(2026, 10, 26);
const AT = Date.UTC(2026, 10, 24, 18);
const treatment = { id: 'a', at: AT, inForceFrom: AT, precision: 'minute', areas: ['face'], kind: 'clinic' } as const;

describe('export and import', () => {
  it('everything comes back on another device', async () => {
    const empty = await loadPerson();
    const plan = { ...empty.plan, stillRed: true, clinicText: 'Nothing for a week', off: ['scent'] };
    const places = [{ host: 'shop.example', selector: '#inci', shownAt: NOW }];
    await changePerson(empty, { treatments: [treatment], plan, nextAppointment: NOW + 1, places });
    const before = await loadPerson();
    const file = await exportFile('all');
    fakeBrowser.reset();
    expect(await importFile(file, NOW)).toEqual({ ok: true });
    expect(await loadPerson()).toEqual(before);
  });

  it('a plan file holds the plan and nothing of the person', async () => {
    await changePerson(await loadPerson(), { treatments: [treatment] });
    expect(Object.keys(JSON.parse(await exportFile('plan')))).toEqual(['format', 'version', 'plan']);
  });

  it.each([
    ['', ''],
    ['{', ''],
    ['[]', 'format'],
    ['{"format":"other","version":1}', 'format'],
    ['{"format":"afterneedle","version":2}', 'version'],
    ['{"format":"afterneedle","version":1}', ''],
    ['{"format":"afterneedle","version":1,"plan":{"preset":"milder"}}', 'plan.preset'],
    ['{"format":"afterneedle","version":1,"plan":{"preset":"article","edits":[{"id":"nothing"}]}}', 'plan.edits.0.id'],
    ['{"format":"afterneedle","version":1,"treatments":[{"id":"a","at":"noon"}]}', 'treatments.0.at'],
    [
      '{"format":"afterneedle","version":1,"places":[{"host":"a.example","selector":"","shownAt":1}]}',
      'places.0.selector',
    ],
    ['{"format":"afterneedle","version":1,"settings":{"quietFrom":25}}', 'settings.quietFrom'],
  ])('%s changes nothing and names the field', async (file, field) => {
    const result = await importFile(file, NOW);
    expect(result).toMatchObject({ ok: false, field });
    expect(await snapshot()).toEqual({});
  });

  const DAY = 86_400_000;
  const listed = (entry: object) => ({
    reading: { url: '', extent: 'full', text: 'Aqua, Retinol' },
    analysis: { outcome: 'read', types: [], lists: [{ from: 0, to: 13, recognitions: [entry] }] },
    readAt: AT,
  });
  const retinol = { start: 6, end: 13, text: 'Retinol', position: 1 };
  it.each<[string, object, string, string]>([
    ['a treatment without an area', { treatments: [{ ...treatment, areas: [] }] }, 'treatments.0.areas', 'empty'],
    ['an unknown area', { treatments: [{ ...treatment, areas: ['nose'] }] }, 'treatments.0.areas.0', 'choice'],
    ['no area at all', { treatments: [{ ...treatment, areas: undefined }] }, 'treatments.0.areas', 'missing'],
    [
      'a treatment in force from the year 2286',
      { treatments: [{ ...treatment, at: 1e13, inForceFrom: 1e13 }] },
      'treatments.0.at',
      'moment',
    ],
    [
      'rules in force from another day than the treatment',
      { treatments: [{ ...treatment, inForceFrom: AT - 9 * DAY }] },
      'treatments.0.inForceFrom',
      'moment',
    ],
    [
      'a day-only treatment that begins after its end',
      { treatments: [{ ...treatment, precision: 'day', inForceFrom: AT + DAY }] },
      'treatments.0.inForceFrom',
      'moment',
    ],
    ['one treatment twice', { treatments: [treatment, treatment] }, 'treatments', 'twice'],
    ['an unknown field', { treatment: [] }, 'treatment', 'extra'],
    ['a misspelled field of the plan', { plan: { preset: 'article', clinictext: '' } }, 'plan.clinictext', 'extra'],
    [
      'a negative window',
      { plan: { preset: 'article', edits: [{ id: 'scent', from: -50, until: -20 }] } },
      'plan.edits.0.until',
      'range',
    ],
    [
      'a window that ends before it begins',
      { plan: { preset: 'article', edits: [{ id: 'scent', from: 90, until: 20 }] } },
      'plan.edits.0.until',
      'window',
    ],
    [
      'one rule changed twice',
      {
        plan: {
          preset: 'article',
          edits: [
            { id: 'scent', until: 90 },
            { id: 'scent', until: 20 },
          ],
        },
      },
      'plan.edits.1.id',
      'twice',
    ],
    ['half a year to stop before', { settings: { stopBeforeHours: 4000 } }, 'settings.stopBeforeHours', 'range'],
    ['less than nothing to stop before', { settings: { stopBeforeHours: -1 } }, 'settings.stopBeforeHours', 'range'],
    ['an appointment in the year 2286', { nextAppointment: 1e13 }, 'nextAppointment', 'moment'],
    ['a reminder in the year 1970', { reminders: [{ id: 'a', name: 'b', at: 5 }] }, 'reminders.0.at', 'moment'],
    ['a checklist of no day', { done: { day: 'today', ids: [] } }, 'done.day', 'moment'],
    [
      'a word that does not stand where it is said to',
      {
        shelf: [
          { id: 'a', name: 'b', stored: listed({ ingredient: { ...retinol, start: 5 }, known: true, hits: [] }) },
        ],
      },
      'shelf.0.stored',
      'kind',
    ],
  ])('%s changes nothing and is named', async (_, part, field, problem) => {
    await changePerson(await loadPerson(), { treatments: [treatment] });
    const before = await snapshot();
    const file = JSON.stringify({ format: 'afterneedle', version: 1, ...part });
    expect(await importFile(file, NOW)).toEqual({ ok: false, field, problem });
    expect(await snapshot()).toEqual(before);
  });

  it('a product at home comes back as it was', async () => {
    const entry = {
      ingredient: retinol,
      known: true,
      hits: [{ start: 6, end: 13, family: 'retinoid', weight: 'decisive' }],
    };
    const shelf = [{ id: 'a', name: 'Serum', stored: listed(entry) }];
    expect(await importFile(JSON.stringify({ format: 'afterneedle', version: 1, shelf }), NOW)).toEqual({ ok: true });
    expect((await loadPerson()).shelf).toEqual(shelf);
  });

  it('a treatment of which only the day is known, and one that is planned, are taken', async () => {
    const day = { ...treatment, id: 'b', precision: 'day', inForceFrom: AT - DAY };
    const planned = { ...treatment, id: 'c', at: NOW + 90 * DAY, inForceFrom: NOW + 90 * DAY };
    const file = JSON.stringify({ format: 'afterneedle', version: 1, treatments: [treatment, day, planned] });
    expect(await importFile(file, NOW)).toEqual({ ok: true });
  });

  it('no file makes it throw', async () => {
    const files = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((plan) => JSON.stringify({ format: 'afterneedle', version: 1, plan })),
    );
    await fc.assert(
      fc.asyncProperty(files, async (file) => {
        expect(await importFile(file, NOW)).toHaveProperty('ok');
      }),
      { numRuns: 500 },
    );
  });
});

describe('a change of the person', () => {
  it('from ten pages at once loses nothing', async () => {
    const base = await loadPerson();
    await Promise.all(
      Array.from({ length: 10 }, (_, n) => changePerson(base, { treatments: [{ ...treatment, id: String(n) }] })),
    );
    await Promise.all([
      changePerson(base, { settings: { ...base.settings, marks: false } }),
      changePerson(base, { settings: { ...base.settings, discreet: true } }),
      changePerson(base, { plan: { ...base.plan, stillRed: true } }),
      changePerson(base, { plan: { ...base.plan, clinicText: 'Rest' } }),
    ]);
    const end = await loadPerson();
    expect(end.treatments).toHaveLength(10);
    expect(end.settings).toMatchObject({ marks: false, discreet: true });
    expect(end.plan).toMatchObject({ stillRed: true, clinicText: 'Rest' });
  });

  it('a plan is stored as what differs from its preset', async () => {
    const base = await loadPerson();
    await changePerson(base, { plan: editRule(base.plan, 'scent', { until: 120 }) });
    const stored = await fakeBrowser.storage.local.get('plan');
    expect((stored as { plan: { data: { edits: unknown[] } } }).plan.data.edits).toHaveLength(1);
    expect((await loadPerson()).plan.rules.find(({ id }) => id === 'scent')?.until).toBe(120);
  });

  it('names what could not be read', async () => {
    await fakeBrowser.storage.local.set({ shelf: 'banana' });
    expect((await loadPerson()).problem).toContain('shelf');
  });
});
