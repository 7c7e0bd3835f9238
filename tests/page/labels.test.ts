import { describe, expect, test } from 'vitest';
import { DRUG, FULL, KEY } from '../../src/page/label-words.ts';
import { labelOf, mayLabel } from '../../src/page/labels.ts';

const words = (rows: string): string[] => rows.split(/[|\n]/).filter(Boolean);

describe('a cheap look for a label', () => {
  test.each([
    ['complete list', FULL],
    ['list in parts', DRUG],
    ['extract', KEY],
  ])('overlooks no word for a %s, in small letters or in capitals', (_, rows) => {
    const overlooked = words(rows).filter(
      (word) => ![word, word.toUpperCase(), word.normalize('NFD')].every((written) => mayLabel(written)),
    );
    expect(overlooked).toEqual([]);
  });

  test.each([
    'Ｉｎｇｒｅｄｉｅｎｔｓ', // full width
    'What’s in it',
    'View full\u00a0ingredients +',
  ])('overlooks no spelling: %s', (label) => {
    expect(labelOf(label)?.kind).toBe('full');
    expect(mayLabel(label)).toBe(true);
  });

  test.each(['Add to basket', 'Delivered in two days', 'How to use', '数量'])('passes over %s', (text) => {
    expect(mayLabel(text)).toBe(false);
  });
});
