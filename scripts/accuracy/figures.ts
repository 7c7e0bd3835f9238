import { type Measured, type Share, share, type Trial } from './measure.ts';

/** The trials of one kind, counted. */
export function count(trials: readonly Trial[], kind: Trial['kind']): Share {
  const mine = trials.filter((trial) => trial.kind === kind);
  return { right: mine.filter(({ right }) => right).length, all: mine.length };
}

/** The figures the README states and the test holds the project to; shares from 0 to 1. */
export interface Figures {
  readonly recall: number;
  readonly contextual: number;
  readonly precision: number;
  readonly severe: number;
  readonly read: number;
  readonly none: number;
  readonly wrongGreen: number;
  readonly splitF1: number;
  readonly splitExact: number;
}

/**
 * What a measurement comes to.
 *
 * @example figuresOf(measure()).recall // 0.99
 */
export function figuresOf({ trials, lists, none, wrongGreen, splits }: Measured): Figures {
  const alarms = trials.filter(({ kind }) => kind === 'precision');
  const sum = (pick: (split: Measured['splits'][number]) => number): number =>
    splits.reduce((all, one) => all + pick(one), 0);
  return {
    recall: share(count(trials, 'recall')),
    contextual: share(count(trials, 'contextual')),
    precision: share(count(trials, 'precision')),
    severe: alarms.length === 0 ? 0 : alarms.filter(({ severe }) => severe).length / alarms.length,
    read: share(lists),
    none: share(none),
    wrongGreen: wrongGreen.length,
    splitF1:
      (2 * sum(({ right }) => right)) /
      Math.max(
        1,
        sum(({ wanted, got }) => wanted + got),
      ),
    splitExact: share({ right: splits.filter(isExact).length, all: splits.length }),
  };
}

/** All wanted names, and nothing else. */
export const isExact = ({ right, wanted, got }: Measured['splits'][number]): boolean =>
  right === wanted && right === got;
