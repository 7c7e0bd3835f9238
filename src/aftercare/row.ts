import type { Family, ProductType } from '../ingredients/types.ts';
import type { Advice, Basis, Rule, Subject, Window } from './types.ts';

/** A row as it is written in the tables: the window as a pair, the article's rows as "R24 R26". */
export interface Row {
  readonly id: string;
  readonly rows: string;
  readonly subject: Subject;
  readonly advice: Advice;
  readonly hours: readonly [from: number | null, until: number | null];
  readonly evidence: string;
  readonly basis?: Basis;
  readonly when?: Rule['when'];
}

export const family = (name: Family): Subject => ({ kind: 'family', family: name });
export const product = (type: ProductType): Subject => ({ kind: 'product', type });
export const activity = (name: string): Subject => ({ kind: 'activity', name });
export const care = (name: string): Subject => ({ kind: 'care', name });
export const sign = (name: string): Subject => ({ kind: 'sign', name });
export const info = (name: string): Subject => ({ kind: 'info', name });

/** The first few days: decision 2 takes the upper end of the article's own "2 to 3 days". */
export const FEW_DAYS: readonly [number, number] = [0, 72];
export const WEEK: readonly [number, number] = [0, 168];
/** The article states no number. */
export const OPEN: readonly [number, null] = [0, null];

/** @example toRule({ id: 'pool', rows: 'R17', subject: activity('pool'), advice: 'avoid', hours: [0, 72], evidence: '…' }) */
export function toRule(row: Row): Rule {
  const { hours, rows, basis, when, ...rest } = row;
  const window: Window = { from: hours[0], until: hours[1] };
  const named = rows.split(' ').filter(Boolean);
  return { ...rest, ...window, rows: named, basis: basis ?? 'article', ...(when ? { when } : {}) };
}
