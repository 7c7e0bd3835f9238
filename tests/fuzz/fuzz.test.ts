import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TARGETS } from '../../scripts/fuzz/targets/index.ts';

/** An input that failed once, as small as it gets, and what was wrong. */
interface Seed {
  readonly why: string;
  readonly input: unknown;
}

function seedsOf(target: string): readonly Seed[] {
  const file = join(import.meta.dirname, 'seeds', `${target}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Seed[]) : [];
}

/** A taste of `npm run fuzz`, the same every time. */
const SHARE = 1 / 1500;
const SEED = 20261124;

describe.each(TARGETS)('$name', (target) => {
  const seeds = seedsOf(target.name);
  for (const { why, input } of seeds) {
    it(`holds where it once failed: ${why}`, async () => {
      await expect(target.replay(input)).resolves.toBeUndefined();
    });
  }

  it('holds for some inputs of all kinds', async () => {
    const { inputs, failures } = await target.run(Math.ceil(target.runs * SHARE) + 10, SEED);
    expect(failures).toEqual([]);
    expect(inputs).toBeGreaterThan(10);
  });
});
