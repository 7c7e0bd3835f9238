// `npm run mutants [-- aftercare verdict ingredients/weigh]`: mutants of the pure folders, each judged by the tests of its
// own part. Takes long; what was judged before is kept in .cache/mutants. See docs/MUTANTS.md.
import './setup/help.mjs';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { Hint, orHint, root, run } from './setup/run.mjs';

/** Folders that are mutated, one run each, with the tests that judge them. */
const PARTS = {
  aftercare: { mutate: ['aftercare/**'], tests: 'aftercare verdict' },
  verdict: { mutate: ['verdict/**'], tests: 'verdict' },
  'ingredients/split': { mutate: ['ingredients/split/**'], tests: 'ingredients/split' },
  'ingredients/recognize': {
    mutate: ['ingredients/recognize/**', 'ingredients/normalize.ts', 'ingredients/lexicon/rows.ts'],
    tests: 'ingredients/recognize ingredients/harmless',
  },
  'ingredients/weigh': { mutate: ['ingredients/weigh/**'], tests: 'ingredients/weigh' },
  'ingredients/product': { mutate: ['ingredients/product/**'], tests: 'ingredients/product' },
  'ingredients/analyze': {
    mutate: ['ingredients/analyze.ts', 'ingredients/highlights.ts', 'ingredients/spellings.ts'],
    tests: 'ingredients',
  },
};

/** Rows of data: a string that is changed there is another fact, not another behaviour; their own tests name each. */
const DATA = ['aftercare/article-*', 'ingredients/split/data/**', 'ingredients/product/words/**'];

async function mutants(name) {
  const { mutate, tests } = PARTS[name];
  const cache = join('.cache', 'mutants', name.replace('/', '-'));
  mkdirSync(join(root, cache), { recursive: true });
  const globs = [...mutate.map((glob) => `src/${glob}`), ...DATA.map((glob) => `!src/${glob}`)];
  console.log(`\n== src/${name}, judged by tests/${tests}`);
  const args = ['run', '--mutate', globs.join(','), '--incrementalFile', join(cache, 'judged.json')];
  const code = await run('stryker', args, { env: { MUTANT_TESTS: tests } });
  if (code === 0) copyFileSync(join(root, '.cache', 'mutants', 'report.json'), join(root, cache, 'report.json'));
  return code;
}

await orHint(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in PARTS));
  if (unknown.length) throw new Hint(`No such part: ${unknown}. There are ${Object.keys(PARTS).join(', ')}.`);
  let worst = 0;
  for (const name of asked.length ? asked : Object.keys(PARTS)) worst = Math.max(worst, await mutants(name));
  return worst;
});
