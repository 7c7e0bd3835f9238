import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { editRule } from '../../src/aftercare/plan.ts';
import { changePerson, loadPerson } from '../../src/platform/person.ts';
import { snapshot } from '../../src/platform/storage.ts';
import { exportFile, importFile } from '../../src/platform/transfer.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

const treatment = { id: 'a', at: 1, inForceFrom: 1, precision: 'minute', areas: ['face'], kind: 'clinic' } as const;

describe('export and import', () => {
  it('everything comes back on another device', async () => {
    const empty = await loadPerson();
    const plan = { ...empty.plan, stillRed: true, clinicText: 'Nothing for a week', off: ['scent'] };
    await changePerson(empty, { treatments: [treatment], plan, nextAppointment: 5 });
    const before = await loadPerson();
    const file = await exportFile('all');
    fakeBrowser.reset();
    expect(await importFile(file)).toEqual({ ok: true });
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
    ['{"format":"afterneedle","version":1,"settings":{"quietFrom":25}}', 'settings.quietFrom'],
  ])('%s changes nothing and names the field', async (file, field) => {
    const result = await importFile(file);
    expect(result).toMatchObject({ ok: false, field });
    expect(await snapshot()).toEqual({});
  });

  it('no file makes it throw', async () => {
    const files = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((plan) => JSON.stringify({ format: 'afterneedle', version: 1, plan })),
    );
    await fc.assert(
      fc.asyncProperty(files, async (file) => {
        expect(await importFile(file)).toHaveProperty('ok');
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
