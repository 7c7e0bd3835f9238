import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { plan } from '../../src/aftercare/plan.ts';
import { HOUR } from '../../src/aftercare/types.ts';
import type { Person, Settings } from '../../src/platform/api.ts';
import { items } from '../../src/platform/items.ts';
import { notices } from '../../src/platform/worker/remind.ts';
import type { Translate } from '../../src/verdict/translate.ts';
import { product } from '../ui/playground/data.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const t: Translate = (key) => key;
const noon = new Date(2026, 10, 24, 12).getTime();
const treatment = {
  id: 'a',
  at: noon,
  inForceFrom: noon,
  precision: 'minute',
  areas: ['face'],
  kind: 'clinic',
} as const;
const hourOf = (at: number): number => new Date(at).getHours();

function person(settings: Partial<Settings>, reminders: Person['reminders'] = []): Person {
  return {
    treatments: [treatment],
    plan: plan('article'),
    settings: { ...items.settings.fallback, ...settings },
    approved: [],
    shelf: [],
    reminders,
    places: [],
    nextAppointment: null,
  };
}
const within = (who: Person, hours: number) => notices(who, noon, noon + hours * HOUR, t);

describe('notifications', () => {
  it('there are none until somebody asks', () => {
    expect(within(person({}), 2000)).toEqual([]);
  });

  it('a saved product is told at its moment, once', () => {
    const at = noon + 2 * HOUR;
    const who = person({}, [{ id: 'x', name: 'Night Serum', at }]);
    expect(within(who, 3)).toMatchObject([{ at, title: 'Night Serum' }]);
    expect(notices(who, at, at + HOUR, t)).toEqual([]);
    expect(within(who, 1)).toEqual([]);
  });

  const retinol = product('Night Serum', ['Aqua', 'Glycerin', ['Retinol', 'retinoid'], 'Squalane']);
  const asked = (at: number): Person['reminders'] => [{ id: 'x', name: 'Night Serum', at, stored: retinol }];

  it('a product that a new treatment holds back again is told later, not at the old moment', () => {
    const next = { ...treatment, id: 'b', at: noon + 40 * HOUR, inForceFrom: noon + 40 * HOUR };
    const who = { ...person({ quietFrom: 0, quietUntil: 0 }, asked(noon + 48 * HOUR)), treatments: [treatment, next] };
    expect(within(who, 2000).map(({ at }) => (at - noon) / HOUR)).toEqual([88]);
  });

  it('a longer window of the clinic moves it', () => {
    const longer = plan('article', { edits: [{ id: 'retinoid', until: 100 }] });
    const who = { ...person({ quietFrom: 0, quietUntil: 0 }, asked(noon + 48 * HOUR)), plan: longer };
    expect(within(who, 2000).map(({ at }) => (at - noon) / HOUR)).toEqual([100]);
  });

  it('what has no known end any more is not told', () => {
    const open = plan('article', { edits: [{ id: 'retinoid', until: null }] });
    expect(within({ ...person({}, asked(noon + 48 * HOUR)), plan: open }, 2000)).toEqual([]);
  });

  it('without any treatment nobody is told that it may be used', () => {
    expect(within({ ...person({}, asked(noon + 48 * HOUR)), treatments: [] }, 2000)).toEqual([]);
  });

  it('what falls into the quiet hours waits for their end', () => {
    const who = person({ quietFrom: 21, quietUntil: 8 }, [{ id: 'x', name: 'Serum', at: noon + 14 * HOUR }]);
    expect(within(who, 24).map(({ at }) => [hourOf(at), at - noon])).toEqual([[8, 20 * HOUR]]);
  });

  it.each([
    [22, 6, 23, 6],
    [22, 6, 5, 6],
    [13, 15, 14, 15],
    [0, 0, 3, 3],
    [21, 8, 12, 12],
  ])('quiet from %i until %i: due at %i, told at %i', (quietFrom, quietUntil, due, toldAt) => {
    const at = new Date(2026, 10, 26, due).getTime();
    const who = person({ quietFrom, quietUntil }, [{ id: 'x', name: 'Serum', at }]);
    expect(within(who, 200).map((notice) => hourOf(notice.at))).toEqual([toldAt]);
  });

  it('sunscreen is one gentle reminder a day for two weeks', () => {
    const told = within(person({ sunscreenReminder: true }), 2000);
    expect(told).toHaveLength(14);
    expect(new Set(told.map(({ at }) => hourOf(at)))).toEqual(new Set([9]));
  });

  it('what opens is told when it opens', () => {
    const told = within(person({ openingReminder: true, quietFrom: 0, quietUntil: 0 }), 200);
    expect(told.map(({ at }) => (at - noon) / HOUR)).toEqual([24, 48, 72, 168]);
  });

  it('discreet ones say nothing of a treatment', () => {
    const told = within(person({ openingReminder: true, sunscreenReminder: true, discreet: true }), 2000);
    expect(new Set(told.map(({ title, message }) => `${title} ${message}`))).toEqual(
      new Set(['extension_name badge_quiet_name']),
    );
  });
});
