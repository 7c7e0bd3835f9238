import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { plan } from '../../src/aftercare/plan.ts';
import { HOUR } from '../../src/aftercare/types.ts';
import type { Analysis } from '../../src/ingredients/types.ts';
import { AVOID_FAMILIES } from '../../src/ingredients/types.ts';
import { type BadgeSay, type BadgeState, badge } from '../../src/verdict/badge.ts';
import { nextChange } from '../../src/verdict/next-change.ts';
import { translateFrom } from '../../src/verdict/translate.ts';
import { hoursAfter, since, treated, treatedOn } from '../aftercare/make.ts';
import { ALCOHOL, at, GENTLE, GLYCOLIC, PARFUM, RETINOL, read } from './make.ts';

const MS = 1 / HOUR;
const MINUTE = 1 / 60;
const say: BadgeSay = { t: translateFrom(messages), locale: 'en-GB', zone: 'Europe/Berlin' };
const UNREAD: Analysis = { outcome: 'unread', reason: 'empty', types: [], lists: [] };
const stateOf = (analysis: Analysis | null, part: Partial<BadgeState> = {}): BadgeState => ({
  analysis,
  plan: plan(),
  treatments: [treated()],
  ...part,
});
const icon = (hours: number, state: BadgeState, how: BadgeSay = say) => badge(state, since(hours), how);
const short = (hours: number, state: BadgeState) => {
  const { text, tone } = icon(hours, state);
  return `${text} ${tone}`.trim();
};

describe('the icon over a product', () => {
  it.each<[string, Analysis, readonly (readonly [number, string])[]]>([
    [
      'scented',
      read([...GENTLE, PARFUM]),
      [
        [0, '3d red'],
        [MINUTE, '3d red'],
        [1, '71h red'],
        [20, '52h red'],
        [71.5, '30m red'],
        [72 - MS, '1m red'],
        [72, 'ok green'],
      ],
    ],
    [
      'retinol',
      read([...GENTLE, RETINOL]),
      [
        [20, '28h red'],
        [48 - MS, '1m red'],
        [48, '1x ease'],
        [168 - MS, '1x ease'],
        [168, 'none'],
      ],
    ],
    [
      'foundation',
      read(GENTLE, ['makeup']),
      [
        [0, '24h red'],
        [23.5, '30m red'],
        [24, '24h amber'],
        [48, 'ok green'],
      ],
    ],
    [
      'strong active',
      read([...GENTLE, ['Sulfur', 'strong_actives']]),
      [
        [20, '7d amber'],
        [96, '3d amber'],
        [97, '71h amber'],
      ],
    ],
    [
      'gentle',
      read(GENTLE),
      [
        [0, 'ok green'],
        [168, 'none'],
      ],
    ],
    [
      'unread',
      UNREAD,
      [
        [0, '? grey'],
        [167, '? grey'],
        [168, 'none'],
      ],
    ],
  ])('%s', (_, analysis, expected) => {
    const seen = expected.map(([hours]) => [hours, short(hours, stateOf(analysis))]);
    expect(seen).toEqual(expected);
  });

  it('that the clinic approved says ok, and says who said so', () => {
    const { text, tone, title } = icon(20, stateOf(read([RETINOL]), { approved: true }));
    expect([text, tone, title]).toEqual(['ok', 'green', 'Your clinic approved this']);
  });

  it('without a stated end still says something', () => {
    const p = plan('article', { edits: [{ id: 'scent', until: null }] });
    expect(short(20, stateOf(read([...GENTLE, PARFUM]), { plan: p }))).toBe('no red');
    const red = plan('article', { stillRed: true });
    expect(short(60, stateOf(read(GENTLE, ['makeup']), { plan: red }))).toBe('ask amber');
  });
});

describe('the icon without a product', () => {
  it.each([
    [0, '24h blue'],
    [17, '7h blue'],
    [24, '24h blue'],
    [72, '4d blue'],
    [168 - MS, '1m blue'],
    [168, 'none'],
    [9999, 'none'],
    [-5, 'none'],
  ])('at %d h: %s', (hours, expected) => {
    expect(short(hours, stateOf(null))).toBe(expected);
  });

  it('shows nothing without a treatment, whatever the page', () => {
    expect(short(0, stateOf(null, { treatments: [] }))).toBe('none');
    expect(short(0, stateOf(read(GENTLE), { treatments: [] }))).toBe('none');
    expect(icon(0, stateOf(null, { treatments: [] })).changesAt).toBeNull();
  });

  it('before a planned treatment says when its rules start, and changes just then', () => {
    const { title, changesAt } = icon(-50, stateOf(read([RETINOL])));
    expect([title, changesAt]).toEqual(['Treatment planned. The rules start Tue 24 Nov, 19:00', since(0)]);
  });
});

describe('the tooltip', () => {
  it.each([
    [20, read([...GENTLE, PARFUM]), 'Not yet. OK from Fri 27 Nov, 19:00'],
    [30, read(GENTLE, ['makeup']), 'Ask first. OK from Thu 26 Nov, 19:00'],
    [60, read([RETINOL]), 'Yes, slowly. One new product at a time, a little at first.'],
    [
      20,
      read(GENTLE),
      `Fine to use. None of the ${AVOID_FAMILIES.length} families to avoid today among 6 ingredients.`,
    ],
    [20, UNREAD, 'Could not read an ingredient list'],
    [20, { ...read([RETINOL]), outcome: 'partial' } as Analysis, 'Not yet. At least until Thu 26 Nov, 19:00'],
    [20, null, 'Next, Wed 25 Nov, 19:00: Make-up, Make-up brush'],
    [168, null, 'Nothing is held back any more'],
  ])('at %i h', (hours, analysis, title) => {
    expect(icon(hours, stateOf(analysis)).title).toBe(title);
  });

  it('follows the zone and the language', () => {
    const there = icon(20, stateOf(read([PARFUM])), { ...say, locale: 'en-US', zone: 'America/Los_Angeles' });
    expect(there.title).toMatch(/Fri, Nov 27(,| at) 10:00\sAM/);
  });

  it('can leave out every word of a treatment', () => {
    const spoken = /treat|needl|skin has|heal|make-up|clinic|retin/i;
    const states = [
      stateOf(null),
      stateOf(read([RETINOL])),
      stateOf(UNREAD),
      stateOf(read([RETINOL]), { approved: true }),
      stateOf(null, { treatments: [] }),
    ];
    for (const state of states) {
      for (const hours of [-5, 0, 20, 60, 200])
        expect(icon(hours, state, { ...say, discreet: true }).title).not.toMatch(spoken);
    }
  });
});

const products = fc.constantFrom<(Analysis | null)[]>(
  null,
  UNREAD,
  read(GENTLE),
  read([...GENTLE, PARFUM]),
  read([RETINOL, GLYCOLIC]),
  read([...GENTLE, ALCOHOL], ['cleanser', 'makeup']),
  { ...read([RETINOL]), outcome: 'partial' },
);
const series = fc.constantFrom(
  [treated()],
  [treated(), treated(since(50))],
  [treated(), treated(since(1000))],
  [treatedOn('2026-11-24', 'Pacific/Apia')],
);

describe('changesAt', () => {
  it('is the exact next moment at which text, tone or title change', () => {
    const plans = fc.constantFrom(
      plan(),
      plan('stricter'),
      plan('article', { stillRed: true, avoidWords: ['squalane'] }),
    );
    fc.assert(
      fc.property(
        products,
        series,
        plans,
        fc.integer({ min: -30 * 60, max: 1500 * 60 }),
        (analysis, treatments, p, minutes) => {
          const state = stateOf(analysis, { plan: p, treatments });
          const { changesAt, ...now } = badge(state, since(minutes / 60), say);
          const faceAt = (moment: number) => {
            const { changesAt: _, ...face } = badge(state, moment, say);
            return face;
          };
          expect(now.text.length).toBeLessThanOrEqual(4);
          const start = since(minutes / 60);
          const end = changesAt ?? since(3000);
          for (let i = 0; i <= 8; i++) expect(faceAt(start + Math.floor(((end - 1 - start) * i) / 8))).toEqual(now);
          if (changesAt !== null) expect(faceAt(changesAt)).not.toEqual(now);
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    [20, 21],
    [71.25, 71.25 + MINUTE],
    [72, 168],
    [168, null],
  ])('of a scented product at %d h is %s h', (hours, next) => {
    const { changesAt } = icon(hours, stateOf(read([...GENTLE, PARFUM])));
    expect(changesAt === null ? null : Math.round((hoursAfter(changesAt) ?? 0) * 60)).toBe(
      next === null ? null : Math.round(next * 60),
    );
  });
});

describe('the next change of a verdict', () => {
  it.each([
    [-10, 0],
    [0, 24],
    [24, 48],
    [200, null],
  ])('of a foundation at %i h is at %s h', (hours, next) => {
    expect(hoursAfter(nextChange(read(GENTLE, ['makeup']), plan(), [treated()], since(hours)))).toBe(next);
  });

  it('is really the next one', () => {
    fc.assert(
      fc.property(products, series, fc.integer({ min: -20, max: 200 }), (analysis, treatments, hours) => {
        if (!analysis) return;
        const next = nextChange(analysis, plan(), treatments, since(hours));
        const told = (h: number) => at(h, analysis, { treatments });
        const until = next === null ? 1600 : (hoursAfter(next) ?? 0);
        expect(told(until - MS)).toEqual(told(hours));
        if (next !== null) expect(told(until)).not.toEqual(told(hours));
      }),
      { numRuns: 100 },
    );
  });
});
