import { analyze } from '../../src/ingredients/analyze.ts';
import type { Json } from './json.ts';

/** Sound values of everything that is stored or sent, to be spoilt. */
const TEXT =
  '- Salicylic Acid: smooths\nIngredients: Aqua, Glycerin, Retinol 1 %, Parfum, Citric Acid, Squalane, Betaine';

const reading: Json = {
  url: 'https://shop.example/p/1',
  title: 'Day Cream',
  origin: 'labelled',
  confidence: 0.9,
  extent: 'full',
  text: TEXT,
};

const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

const stored: Json = {
  reading,
  analysis: asJson(analyze(TEXT)),
  readAt: 1_795_000_000_000,
};

const treatment: Json = {
  id: 'minute-1795000000000',
  at: 1_795_000_000_000,
  inForceFrom: 1_795_000_000_000,
  precision: 'minute',
  areas: ['face', 'neck'],
  kind: 'clinic',
};

const rule: Json = {
  id: 'own',
  rows: [],
  subject: { kind: 'product', type: 'serum' },
  advice: 'ask',
  from: 0,
  until: 96,
  basis: 'clinic',
  evidence: 'they said so',
};

export const PLAN: Json = {
  preset: 'article',
  edits: [{ id: 'retinoid', until: 120 }, { id: 'makeup', from: 0, until: 36, advice: 'avoid' }, rule],
  off: ['self_tanner'],
  weakScentCounts: true,
  stillRed: false,
  clinicText: 'Nothing but the balm for three days.',
  avoidWords: ['snail', '향료'],
  allowWords: ['squalane'],
};

/** One sound value of each stored item. */
export const ITEMS: Readonly<Record<string, Json>> = {
  treatments: [treatment, { ...treatment, id: 'b', precision: 'day', inForceFrom: 1_794_900_000_000 }],
  plan: PLAN,
  settings: { marks: false, card: true, discreet: true, quietFrom: 22, quietUntil: 7, stopBeforeHours: 48 },
  approved: [{ key: 'shop.example/p/1', name: 'Day Cream', approvedAt: 1_795_000_000_000 }],
  shelf: [{ id: 's', name: 'Day Cream', stored }],
  reminders: [{ id: 'r', name: 'Day Cream', at: 1_795_100_000_000 }],
  nextAppointment: 1_796_000_000_000,
  done: { day: '2026-11-24', ids: ['hands'] },
  cardOff: ['shop.example'],
  told: 1_795_000_000_000,
  remembered: [{ key: 'shop.example/p/1', stored }],
};

export const READING: Json = { type: 'reading', reading };
export const MESSAGES: readonly Json[] = [
  READING,
  { type: 'card-off' },
  { type: 'tiles', keys: ['shop.example/p/1', 'shop.example/p/2'] },
  { type: 'analyse', text: 'Aqua, Glycerin, Parfum', name: 'Day Cream' },
];
