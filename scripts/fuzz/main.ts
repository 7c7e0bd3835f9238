import { randomInt } from 'node:crypto';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { AnyTarget, Failure } from './target.ts';
import { TARGETS } from './targets/index.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, target: { type: 'string' } },
});
const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed);
const wanted = TARGETS.filter(({ name }) => values.target === undefined || name === values.target);
const runs = values.runs === undefined ? undefined : Number(values.runs);

if (wanted.length === 0 || !Number.isInteger(seed) || (runs !== undefined && !(runs > 0))) {
  console.error(`usage: npm run fuzz -- [--target ${TARGETS.map(({ name }) => name).join('|')}] [--runs N] [--seed S]`);
  process.exitCode = 2;
} else {
  await fuzz();
}

async function fuzz(): Promise<void> {
  console.log(`seed ${seed}\n\n${row('target', 'inputs', 'failures', 'a second')}`);
  let failed = 0;
  let inputs = 0;
  for (const each of wanted) {
    const outcome = await told(each);
    inputs += outcome.inputs;
    failed += outcome.failures.length;
  }
  console.log(row('all', inputs.toLocaleString('en'), String(failed), ''));
  if (failed > 0) {
    console.log('\nKeep each as a row of tests/fuzz/seeds/<target>.json: it is then a test until it holds.');
    process.exitCode = 1;
  }
}

async function told(each: AnyTarget): Promise<{ inputs: number; failures: readonly Failure[] }> {
  const from = performance.now();
  const outcome = await each.run(runs ?? each.runs, seed);
  const rate = Math.round(outcome.inputs / ((performance.now() - from) / 1000));
  const { inputs, failures } = outcome;
  console.log(row(each.name, inputs.toLocaleString('en'), String(failures.length), rate.toLocaleString('en')));
  for (const failure of failures) console.log(JSON.stringify(failure, null, 1));
  return outcome;
}

function row(name: string, inputs: string, failures: string, rate: string): string {
  return `${name.padEnd(12)}${inputs.padStart(12)}${failures.padStart(10)}${rate.padStart(12)}`;
}
