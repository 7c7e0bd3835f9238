import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/ingredients/analyze.ts';
import { asShown } from '../../src/verdict/extent.ts';
import { at } from './make.ts';

const PLAIN = 'Aqua, Glycerin, Panthenol, Niacinamide, Phenoxyethanol';
const SHARP = 'Aqua, Glycerin, Panthenol, Retinol, Phenoxyethanol';

describe('what a page showed of a list', () => {
  it.each([
    ['an extract without a finding is never clear', PLAIN, 'key', 'unread'],
    ['an extract with a finding warns', SHARP, 'key', 'avoid'],
    ['a full list without a finding is clear', PLAIN, 'full', 'clear'],
    ['a full list with a finding warns', SHARP, 'full', 'avoid'],
  ] as const)('%s', (_, text, extent, level) => {
    expect(at(20, asShown(analyze(text), extent)).level).toBe(level);
  });

  it('what is no list stays unread', () => {
    expect(asShown(analyze('Lovely'), 'key').outcome).toBe('unread');
  });
});
