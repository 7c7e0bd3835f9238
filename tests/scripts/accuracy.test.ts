import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasCorpus } from '../../scripts/accuracy/corpus.ts';
import { figuresOf } from '../../scripts/accuracy/figures.ts';
import { type Measured, measure } from '../../scripts/accuracy/measure.ts';
import { overlap, placesOf } from '../../scripts/accuracy/places.ts';
import { report, table } from '../../scripts/accuracy/report.ts';

const README = resolve(import.meta.dirname, '..', '..', 'README.md');

/** The figures reached; whoever lowers one has to say so here. */
const REACHED = {
  recall: 0.99,
  contextual: 0.985,
  precision: 0.995,
  severe: 0.005,
  read: 0.99,
  none: 1,
  wrongGreen: 0,
  splitF1: 0.995,
};

let measured: Measured | undefined;
const once = (): Measured => {
  measured ??= measure();
  return measured;
};

if (!hasCorpus()) console.log('skipped: ../shared/corpus is not here, so accuracy can not be measured');

describe.skipIf(!hasCorpus())('over the corpus (skipped where ../shared/corpus is absent)', () => {
  it('no figure falls below what was reached', () => {
    const figures = figuresOf(once());
    for (const key of ['recall', 'contextual', 'precision', 'read', 'none', 'splitF1'] as const)
      expect(figures[key], key).toBeGreaterThanOrEqual(REACHED[key]);
    for (const key of ['severe', 'wrongGreen'] as const) expect(figures[key], key).toBeLessThanOrEqual(REACHED[key]);
  });

  it('the table in the README is the one the command prints', () => {
    const stated = /<!-- accuracy:start -->\s*([\s\S]*?)\s*<!-- accuracy:end -->/.exec(
      existsSync(README) ? readFileSync(README, 'utf8') : '',
    );
    expect(stated?.[1]).toBe(table(once()));
  });

  it('the report lists every miss with its family and source', () => {
    expect(report(once())).toMatch(/recall of decisive findings[\s\S]*family[\s\S]*source[\s\S]*lang/);
  });
});

describe('how a label is found again', () => {
  it('prefers places that begin and end like an entry', () => {
    expect(placesOf('Witch hazel alcohol, Alcohol, Cetyl Alcohol', 'alcohol')).toEqual([{ start: 21, end: 28 }]);
    expect(placesOf('Aqua', 'Retinol')).toEqual([]);
  });

  it('takes white space loosely and signs literally', () => {
    expect(placesOf('Parfum\n (Fragrance)', 'Parfum (Fragrance)')).toEqual([{ start: 0, end: 19 }]);
  });

  it('measures what two spans share', () => {
    expect(overlap({ start: 0, end: 10 }, { start: 5, end: 10 })).toBe(0.5);
    expect(overlap({ start: 0, end: 5 }, { start: 5, end: 10 })).toBe(0);
  });
});
