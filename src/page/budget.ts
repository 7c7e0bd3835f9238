/** What one reading may cost, counted in steps and not in time: the same page ends the same way on every machine. */

/** A step is a node looked at, or some dozens of characters. The heaviest shop pages need a thirtieth of this. */
const MOST = 400_000;
/** Characters that cost as much as a node. */
const PER_STEP = 64;

/** Thrown when a page asks for more than a reading may cost. */
export class Spent extends Error {}

let left = MOST;

/** Begins a reading. */
export function allow(): void {
  left = MOST;
}

/**
 * Takes some steps.
 *
 * @throws Spent when the page has used up what a reading may cost
 */
export function spend(steps = 1): void {
  left -= steps;
  if (left < 0) throw new Spent();
}

/** Takes the steps that a text of this many characters costs. */
export const spendText = (length: number): void => spend(1 + length / PER_STEP);
