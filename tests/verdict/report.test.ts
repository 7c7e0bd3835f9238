import { describe, expect, it } from 'vitest';
import { plan } from '../../src/aftercare/plan.ts';
import { report } from '../../src/verdict/report.ts';
import { since, treated } from '../aftercare/make.ts';
import { CITRIC, type Entry, list, PARFUM, RETINOL, read } from './make.ts';

const say = (key: string): string => `words of ${key}`;
const on = (hours: number, p = plan()) => ({ plan: p, treatments: [treated()], at: since(hours), say });
const entries: readonly Entry[] = ['Aqua', RETINOL, PARFUM, CITRIC, 'Glycerin', 'Squalane', 'Panthenol'];

describe('a report', () => {
  it('has a finding for every printed word, with times that everybody reads alike', () => {
    expect(report(read(['Aqua', RETINOL, CITRIC]), on(20))).toEqual({
      outcome: 'read',
      level: 'avoid',
      avoidUntil: '2026-11-26T18:00:00.000Z',
      okFrom: '2026-11-26T18:00:00.000Z',
      lists: [{ from: 0, to: 26 }],
      ingredients: [
        { text: 'Aqua', start: 0, end: 4, recognized: true, families: [] },
        { text: 'Retinol', start: 6, end: 13, recognized: true, families: ['retinoid'] },
        { text: 'Citric Acid', start: 15, end: 26, recognized: true, families: ['aha'] },
      ],
      findings: [
        {
          text: 'Retinol',
          start: 6,
          end: 13,
          family: 'retinoid',
          level: 'avoid',
          until: '2026-11-26T18:00:00.000Z',
          basis: 'article',
        },
        {
          text: 'Citric Acid',
          start: 15,
          end: 26,
          family: 'aha',
          level: 'note',
          until: null,
          basis: 'article',
          note: 'Words of note_sets_ph.',
        },
      ],
    });
  });

  it('names the products of a kit, and each family of an entry once', () => {
    const kit = { ...read([]), lists: [list([['Oil', 'scent', 'scent']], 0, 'Cream'), list(['Aqua'], 50)] };
    const { lists, ingredients } = report(kit, on(1));
    expect(lists).toEqual([
      { product: 'Cream', from: 0, to: 3 },
      { from: 50, to: 54 },
    ]);
    expect(ingredients[0]?.families).toEqual(['scent']);
  });

  it('a kind of product has no word, a person’s own word has its place', () => {
    const p = plan('article', { avoidWords: ['squalane'] });
    const found = report(read(entries, ['makeup']), on(1, p)).findings;
    expect(found.find(({ family }) => family === 'makeup')).toMatchObject({ text: '', start: 0, end: 0 });
    expect(found.find(({ family }) => family === 'own-word')).toMatchObject({ text: 'Squalane', level: 'avoid' });
    expect(found.map(({ family }) => family)).toEqual(
      expect.arrayContaining(['retinoid', 'scent', 'aha', 'makeup', 'own-word']),
    );
  });

  it('without a treatment judges nothing', () => {
    const { level, avoidUntil, okFrom, findings } = report(read(entries), { ...on(1), treatments: [] });
    expect({ level, avoidUntil, okFrom, findings }).toEqual({
      level: 'unread',
      avoidUntil: null,
      okFrom: null,
      findings: [],
    });
  });
});
