import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { plan } from '../../src/aftercare/plan.ts';
import { HOUR } from '../../src/aftercare/types.ts';
import { analyze } from '../../src/ingredients/analyze.ts';
import { items } from '../../src/platform/items.ts';
import { selectionReading } from '../../src/platform/worker/menu.ts';
import { analysed } from '../../src/platform/worker/read.ts';
import { judge } from '../../src/verdict/judge.ts';
import type { PageReading } from '../../src/verdict/types.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const treated = { id: 'a', at: 0, inForceFrom: 0, precision: 'minute', areas: ['face'], kind: 'clinic' } as const;
const GENTLE = 'Niacinamide, Panthenol, Squalane, Glycerin, Ceramide NP, Allantoin, Bisabolol, Sodium Hyaluronate';
const levelOf = (extent: PageReading['extent'], text: string): string => {
  const { analysis } = analysed(analyze, { url: '', extent, text }, 0);
  return judge(analysis, plan('article', items.plan.fallback), [treated], 20 * HOUR).level;
};

describe('a part of a list is never called fine', () => {
  it.each([
    ['a full list', 'full', GENTLE, 'clear'],
    ['what a shop calls key ingredients', 'key', GENTLE, 'unread'],
    ['a list that was cut off', 'cut', GENTLE, 'unread'],
    ['key ingredients with a retinoid among them', 'key', `${GENTLE}, Retinol`, 'avoid'],
    ['a list that was cut off, with scent in its beginning', 'cut', `${GENTLE}, Parfum`, 'avoid'],
  ] as const)('%s', (_, extent, text, level) => {
    expect(levelOf(extent, text)).toBe(level);
  });

  it('a selection longer than is kept is a list cut off', () => {
    const info = { menuItemId: 'check-selection', selectionText: `${`${GENTLE}, `.repeat(2_000)}Retinol` };
    expect(selectionReading(info)?.extent).toBe('cut');
    expect(selectionReading({ ...info, selectionText: GENTLE })?.extent).toBe('full');
  });
});
