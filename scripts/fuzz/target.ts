import fc from 'fast-check';

/** One thing that is given any input, and what must hold for each. */
export interface Target<I> {
  readonly name: string;
  /** Inputs of a full run. */
  readonly runs: number;
  readonly inputs: fc.Arbitrary<I>;
  /** Throws with a sentence when something does not hold. */
  readonly holds: (input: I) => void | Promise<void>;
}

export interface Failure {
  /** The smallest input found that fails; JSON, so that it can be kept in tests/fuzz/seeds. */
  readonly input: unknown;
  readonly error: string;
}

export interface Outcome {
  readonly inputs: number;
  readonly failures: readonly Failure[];
}

/** A target without the type of its inputs. */
export interface AnyTarget {
  readonly name: string;
  readonly runs: number;
  /** Tries so many inputs; each failure is shrunk, and after a handful of them the rest is left. */
  readonly run: (runs: number, seed: number) => Promise<Outcome>;
  /** One input again, as it was kept. Rejects when it still fails. */
  readonly replay: (input: unknown) => Promise<void>;
}

const BATCH = 2000;
const ENOUGH_FAILURES = 5;

/** Generated inputs come in batches, each with a seed of its own: one failure does not end the others. */
export function target<I>({ name, runs, inputs, holds }: Target<I>): AnyTarget {
  const run = async (wanted: number, seed: number): Promise<Outcome> => {
    const failures: Failure[] = [];
    let done = 0;
    for (let batch = 0; done < wanted && failures.length < ENOUGH_FAILURES; batch++) {
      const numRuns = Math.min(BATCH, wanted - done);
      const checked = await batchOf({ name, runs, inputs, holds }, numRuns, seed + batch);
      done += numRuns;
      if (checked && !failures.some(({ error }) => error === checked.error)) failures.push(checked);
    }
    return { inputs: done, failures };
  };
  return { name, runs, run, replay: async (input) => holds(input as I) };
}

async function batchOf<I>({ inputs, holds }: Target<I>, numRuns: number, seed: number): Promise<Failure | undefined> {
  const property = fc.asyncProperty(inputs, async (input) => {
    const pending = holds(input);
    if (pending) await pending;
  });
  const { failed, counterexample, errorInstance } = await fc.check(property, { numRuns, seed });
  if (!failed) return undefined;
  const error = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return { input: counterexample?.[0], error: error.split('\n')[0] ?? '' };
}

/** Fails with a sentence. */
export function must(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new Error(sentence);
}
