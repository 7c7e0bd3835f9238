import { describe, expect, it } from 'vitest';
import { plan } from '../../src/aftercare/plan.ts';
import type { Analysis, AvoidFamily } from '../../src/ingredients/types.ts';
import { at, type Entry, GENTLE, levels, list, PARFUM, RETINOL, read } from './make.ts';

const called = (entries: readonly Entry[], ...named: readonly AvoidFamily[]): Analysis => ({ ...read(entries), named });

describe('a product called after what its list does not name (decision 7)', () => {
  it('is no green while that family is held back, and says which one', () => {
    const night = called(GENTLE, 'retinoid');
    expect(levels(night, [0, 47, 100, 167, 168])).toEqual(['unread', 'unread', 'unread', 'unread', 'clear']);
    expect(at(20, night)).toMatchObject({ reason: 'name-differs', namedOnly: ['retinoid'], okFrom: null });
    expect(at(200, night)).not.toHaveProperty('namedOnly');
  });

  it('what is in the way leads, and no moment is promised', () => {
    const verdict = at(20, called([...GENTLE, PARFUM], 'retinoid'));
    expect(verdict).toMatchObject({ level: 'avoid', reason: 'name-differs', okFrom: null });
  });

  it.each<[string, Analysis]>([
    ['the list names it', called([...GENTLE, RETINOL], 'retinoid')],
    [
      'the list names a relative that is only noted',
      called([...GENTLE, ['Willow Bark', ['bha', 'plant-source']]], 'bha'),
    ],
    [
      'one list of a set names it',
      { ...read(GENTLE), named: ['retinoid'], lists: [list(GENTLE), list([RETINOL], 200)] },
    ],
    ['the name promises nothing', read(GENTLE)],
  ])('nothing is said when %s', (_, analysis) => {
    expect(at(20, analysis)).not.toHaveProperty('namedOnly');
  });

  it('a family that was switched off is not missed', () => {
    const off = plan('article', { off: ['retinoid', 'retinoid_ease_in'] });
    expect(at(20, called(GENTLE, 'retinoid'), { plan: off }).level).toBe('clear');
  });

  it('the clinic’s approval outweighs the name', () => {
    expect(at(20, called(GENTLE, 'retinoid'), { approved: true }).level).toBe('clear');
  });

  it('a praise beside the list is no entry of it', () => {
    const { recognitions } = list([['Retinol', ['retinoid', 'highlight']]], 200);
    const praised = { ...list(GENTLE), highlights: recognitions };
    expect(at(20, { ...called(GENTLE, 'retinoid'), lists: [praised] }).level).toBe('unread');
  });
});
