// @vitest-environment happy-dom

import { beforeEach, describe, expect, it } from 'vitest';
import { plan } from '../../src/aftercare/plan.ts';
import { type Person, productKey, type TabState } from '../../src/platform/api.ts';
import { drawPicture } from '../../src/ui/first/draw.ts';
import { pictureOf } from '../../src/ui/first/picture.ts';
import { Popup } from '../../src/ui/popup/Popup.tsx';
import * as data from './playground/data.ts';
import { mockApi } from './playground/mock-api.ts';
import { wordsOf } from './playground/words.ts';
import { atTheFixedMoment, show } from './show.tsx';

atTheFixedMoment();

const { NOW, person, read, treated } = data;
const OUTSIDE = { version: '1', copy: async () => undefined, saveFile: async () => undefined };

/** What stands above and in the answer, without what only the living screen has. */
function drawnIn(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  for (const one of copy.querySelectorAll('[role="status"]')) one.remove();
  for (const one of copy.querySelectorAll('[role="alert"]')) one.removeAttribute('role');
  const parts = copy.querySelectorAll('.note-line, .clinic-words, .verdict');
  return [...parts].map((part) => part.outerHTML).join('\n');
}

function first(who: Person, tab: TabState, lang: string): string | null {
  const picture = pictureOf(who, tab, NOW, wordsOf(lang));
  if (!picture) return null;
  const root = document.createElement('div');
  drawPicture(root, picture);
  return drawnIn(root);
}

async function screen(who: Person, tab: TabState, lang: string): Promise<string> {
  const { api } = mockApi(who, tab);
  await show(<Popup api={api} outside={OUTSIDE} known={{ person: who, tab }} />, lang);
  return drawnIn(document.body);
}

const SERUM_APPROVED = { key: productKey(data.SERUM.reading), name: 'Serum', approvedAt: 0 };
const PLANNED = { treatments: [treated(-50)] };

describe('the first picture is that of the screens', () => {
  beforeEach(() => document.body.replaceChildren());

  it.each<[string, Person, TabState]>([
    ['avoid', person(), read(data.SERUM)],
    ['avoid, then ask', person(), read(data.FOUNDATION)],
    ['ask', person(), read(data.BAKUCHIOL)],
    ['ease in', person({ treatments: [treated(60)] }), read(data.RETINOL)],
    ['clear', person(), read(data.GENTLE)],
    ['healed', person({ treatments: [treated(1500)] }), read(data.SERUM)],
    ['too much unknown', person(), read(data.STRANGE)],
    ['name and list disagree', person(), read(data.MISNAMED)],
    ['only where it touches', person(), read(data.SHAMPOO)],
    ['a set', person(), read(data.KIT)],
    ['approved', person({ approved: [SERUM_APPROVED] }), read(data.SERUM)],
    ['before a treatment', person(PLANNED), read(data.RETINOL)],
    ['two treatments', person({ treatments: [treated(60), treated(-50)] }), read(data.RETINOL)],
    ['the clinic’s words', person({}, plan('article', { clinicText: 'Only <b>our</b>\ncream.' })), read(data.SERUM)],
    ['something unreadable', person({ problem: 'plan: preset' }), read(data.SERUM)],
    [
      'hostile names',
      person(),
      read(data.product('<img src=x onerror=alert(1)>', ['Aqua', ['<b>Retinol', 'retinoid']])),
    ],
  ])('%s', async (_, who, tab) => {
    for (const lang of ['en', 'ja', 'xr']) {
      const drawn = first(who, tab, lang);
      expect(drawn).toContain('<h1 tabindex="-1">');
      expect(drawn).toBe(await screen(who, tab, lang));
      document.body.replaceChildren();
    }
  });

  it.each<[string, Person, TabState]>([
    ['no treatment', person({ treatments: [] }), read(data.SERUM)],
    ['a list shown as a picture', person(), read(data.PICTURE)],
    ['a site that was not read', person(), { kind: 'unknown-site', host: 'www.shop.example' }],
    ['a page of the browser', person(), { kind: 'closed' }],
  ])('no answer, no first picture: %s', (_, who, tab) => {
    expect(first(who, tab, 'en')).toBeNull();
  });
});

describe('the screens over the first picture', () => {
  it('show the answer at once, never that they are loading', async () => {
    const never = new Promise<never>(() => undefined);
    const { api } = mockApi(person(), read(data.SERUM), { person: () => never, tab: () => never });
    await show(<Popup api={api} outside={OUTSIDE} known={{ person: person(), tab: read(data.SERUM) }} />);
    expect(document.querySelector('h1')?.textContent).toBe('Not yet');
  });

  it('follow what changes after the first look', async () => {
    const { api } = mockApi(person(), read(data.SERUM));
    await show(<Popup api={api} outside={OUTSIDE} known={{ person: person(PLANNED), tab: read(data.GENTLE) }} />);
    expect(document.querySelector('h1')?.textContent).toBe('Not yet');
  });
});
