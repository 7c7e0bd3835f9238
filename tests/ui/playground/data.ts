import { plan } from '../../../src/aftercare/plan.ts';
import { HOUR, type Instant, type Plan, type Treatment } from '../../../src/aftercare/types.ts';
import type { Analysis, Family, NoteCode, Recognition } from '../../../src/ingredients/types.ts';
import type { Person, Settings, TabState } from '../../../src/platform/api.ts';
import type { StoredReading } from '../../../src/verdict/types.ts';

/** Thu 26 Nov 2026, 14:00 UTC: the moment of every screen. */
export const NOW: Instant = Date.UTC(2026, 10, 26, 14);

export function treated(hoursAgo: number, more: Partial<Treatment> = {}): Treatment {
  const at = NOW - hoursAgo * HOUR;
  return { id: `minute-${at}`, at, inForceFrom: at, precision: 'minute', areas: ['face'], kind: 'clinic', ...more };
}

export const SETTINGS: Settings = {
  marks: true,
  card: true,
  discreet: false,
  sunscreenReminder: false,
  openingReminder: false,
  quietFrom: 22,
  quietUntil: 8,
  stopBeforeHours: 0,
};

export function person(more: Partial<Person> = {}, thePlan: Plan = plan()): Person {
  return {
    treatments: [treated(20)],
    plan: thePlan,
    settings: SETTINGS,
    approved: [],
    shelf: [],
    reminders: [],
    places: [],
    nextAppointment: null,
    ...more,
  };
}

/** An entry: its printed name, and perhaps its family; with a note it is contextual; `?` is not recognised. */
type Entry = string | readonly [text: string, family: Family | '?', note?: NoteCode];

/** A reading made by hand, so that a screen does not depend on the lexicon. */
export function product(title: string, entries: readonly Entry[], more: Partial<Analysis> = {}): StoredReading {
  const names = entries.map((entry) => (typeof entry === 'string' ? entry : entry[0]));
  const text = names.join(', ');
  let start = 0;
  const recognitions = entries.map((entry, position): Recognition => {
    const name = names[position] ?? '';
    const span = { start, end: start + name.length, text: name };
    start += name.length + 2;
    const [, family, note] = typeof entry === 'string' ? [entry] : entry;
    const known = family !== '?';
    if (family === undefined || family === '?') return { ingredient: { ...span, position }, known, hits: [] };
    const weight = note ? { weight: 'contextual' as const, note } : { weight: 'decisive' as const };
    return { ingredient: { ...span, position }, known, hits: [{ ...span, family, ...weight }] };
  });
  const lists = entries.length ? [{ from: 0, to: text.length, recognitions }] : [];
  return {
    reading: { url: `https://www.shop.example/p/${encodeURIComponent(title)}`, title, extent: 'full', text },
    analysis: { outcome: 'read', types: [], lists, ...more },
    readAt: NOW - 60_000,
  };
}

const BASE: readonly Entry[] = [
  'Aqua',
  'Glycerin',
  'Butylene Glycol',
  'Cetearyl Alcohol',
  ['Sodium Hyaluronate', 'hyaluronic_acid'],
  ['Panthenol', 'soothing_ok'],
  'Squalane',
  'Carbomer',
  'Tocopherol',
  'Xanthan Gum',
  'Phenoxyethanol',
  'Ethylhexylglycerin',
  ['Citric Acid', 'aha', 'sets-ph'],
];

export const SERUM = product('Night Renewal Serum, Example Lab', [
  ...BASE,
  ['Retinol', 'retinoid'],
  ['Retinyl Palmitate', 'retinoid'],
  ['Parfum', 'scent'],
  ['Linalool', 'scent'],
  ['Velvet Bean Ferment', '?'],
]);
export const BAKUCHIOL = product('Plant Renewal Oil, Example Lab', [...BASE, ['Bakuchiol', 'retinoid_like']]);
export const RETINOL = product('Retinol 0.3, Example Lab', [...BASE, ['Retinol', 'retinoid']]);
/** Called after what its list does not name. */
export const MISNAMED = product('Retinol 1% Night Serum, Example Lab', BASE, { named: ['retinoid'] });
export const GENTLE = product('Quiet Moisture Cream, Example Lab', [...BASE, ['Rosa Velvetia Nectar', '?']]);
export const STRANGE = product('Grandma’s Balm', [
  'Aqua',
  ['Moon Clay', '?'],
  ['Star Resin', '?'],
  'Glycerin',
  ['River Moss Ferment', '?'],
]);
export const PICTURE = product('Mystery Balm, Example Lab', [], { outcome: 'unread', reason: 'empty' });
export const FOUNDATION = product('Soft Cover Foundation, Example Lab', BASE, { types: ['makeup'] });
export const SHAMPOO = product('Everyday Shampoo, Example Lab', [...BASE, ['Parfum', 'scent']], { types: ['hair'] });

/** Two products on one page; the second one's offsets are made up. */
export const KIT: StoredReading = {
  ...SERUM,
  analysis: {
    ...SERUM.analysis,
    lists: [SERUM, GENTLE].flatMap(({ reading, analysis }) =>
      analysis.lists.map((list) => ({ ...list, product: reading.title ?? '' })),
    ),
  },
};

export const read = (stored: StoredReading, always = true): TabState => ({
  kind: 'read',
  host: 'www.shop.example',
  always,
  stored,
});
