// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import { SCREENS } from './playground/screens.tsx';
import { atTheFixedMoment, click, show } from './show.tsx';
import { liveRegions, spoken } from './spoken.ts';
import { PAGE_PATHS, POPUP_PATHS } from './spoken-paths.ts';

atTheFixedMoment();

const TABS = ['Product', 'Skin today', 'Recovery', 'Shelf', 'Plan'];
/** The bar of views at the end of the popup, with the one that is shown. */
const tabs = (shown: string): readonly string[] => TABS.map((tab) => `tab: ${tab}${tab === shown ? ', selected' : ''}`);

describe('read aloud', () => {
  it.each(POPUP_PATHS)('%s', async (screen, shown, path) => {
    await show(SCREENS[screen]?.());
    expect(spoken()).toEqual([...path, ...(shown ? tabs(shown) : [])]);
  });

  it('a sign that needs help says what to do, and nothing of a product', async () => {
    await show(SCREENS['popup-skin']?.());
    await click('Hives');
    expect(spoken()).toEqual(
      [
        'heading 1: Get help now',
        'Hives',
        'Contact your clinician. It may be an allergic reaction.',
        'Do not wait for a product to help. If you cannot reach your clinic and it gets worse, call your local emergency number.',
        'button: I do not have this sign',
      ].concat(tabs('Skin today')),
    );
  });
});

/** After the list of the first page was tried. */
const TRIED = [
  'button: Check this list',
  'Not yet. OK from Sun 29 Nov, 14:00',
  'As if you had been treated just now:',
  'heading 3: Not yet',
  'OK from Sun 29 Nov, 14:00 (in 3 days)',
  'Sample serum',
  'heading 4: In the way',
  'Scent until Sun 29 Nov, 14:00',
  'Parfum, Linalool',
  'details: Why · from the article',
  'Retinoids until Sat 28 Nov, 14:00',
];

/** Opens what is folded, as a person does who looks for something. */
const unfold = (): void => {
  for (const one of document.querySelectorAll('details')) one.open = true;
};

describe('read aloud, a page in a tab', () => {
  it.each(PAGE_PATHS)('%s', async (screen, path) => {
    await show(SCREENS[screen]?.());
    expect(spoken()).toEqual(path);
  });

  it('each window says whose it is, in every control', async () => {
    await show(SCREENS['options-changed']?.());
    unfold();
    const all = spoken();
    const from = all.indexOf('checkbox: Retinoids, on');
    expect(all.slice(from, from + 12)).toEqual([
      'checkbox: Retinoids, on',
      'choice: Advice for Retinoids',
      'number: Retinoids until, after the treatment',
      'choice: Unit for Retinoids',
      'Default: Avoid, until 48 hours',
      'button: Back to the default for Retinoids',
      'then',
      'choice: Advice for Retinoids, then',
      'number: Retinoids, then from, after the treatment',
      'number: Retinoids, then until, after the treatment',
      'choice: Unit for Retinoids, then',
      'Default: Ease in, from 2 days, until 7 days',
    ]);
  });

  it('the list that is tried: its answer is said, and stands below the button', async () => {
    await show(SCREENS.welcome?.());
    await click('Check this list');
    const all = spoken();
    const from = all.indexOf('button: Check this list');
    expect(all.slice(from, from + 11)).toEqual(TRIED);
    expect(liveRegions()[0]).toBe('status in Try it: Not yet. OK from Sun 29 Nov, 14:00');
  });
});

describe('what speaks by itself', () => {
  it.each<readonly [screen: string, regions: readonly string[]]>([
    [
      'popup-avoid',
      [
        'timer in Not yet: (in 2 days 4 hrs)',
        'status in Not yet: ',
        'live off in What if you used it later?: Now: Not yet',
        'status in What you can do: ',
        'status in Not yet: ',
      ],
    ],
    [
      'popup-skin-red',
      ['status in Skin today: Redness or swelling for longer than 48 hours: please ask your clinician.'],
    ],
    ['popup-first', []],
    ['options-changed', ['status in Your data: ']],
    ['recovery', ['status in : ']],
    ['welcome', ['status in Try it: ']],
    [
      'popup-problem',
      [
        'alert in : Something stored could not be read. It was kept aside; please look at your treatment and plan.',
        'status in Fine to use: ',
        'live off in What if you used it later?: Now: Fine to use',
        'status in What you can do: ',
        'status in Fine to use: ',
      ],
    ],
    ['popup-error', ['alert in : The browser did not answer. Your data is still there.']],
  ])('%s', async (screen, regions) => {
    await show(SCREENS[screen]?.());
    expect(liveRegions()).toEqual(regions);
  });
});
