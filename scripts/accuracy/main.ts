import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { hasCorpus } from './corpus.ts';
import { measure } from './measure.ts';
import { report, table } from './report.ts';

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--table' && arg !== '--write')) {
  console.error('usage: npm run accuracy [-- --table | -- --write]');
  process.exitCode = 2;
} else if (!hasCorpus()) {
  console.log('The corpus (../shared/corpus) is not here: nothing to measure.');
} else if (args.includes('--write')) {
  writeTable(table(measure()));
} else {
  console.log(args.includes('--table') ? table(measure()) : report(measure()));
}

/** Puts the table between the marks of the README; without the marks nothing is written. */
function writeTable(markdown: string): void {
  const readme = join(import.meta.dirname, '..', '..', 'README.md');
  const [start, end] = ['<!-- accuracy:start -->', '<!-- accuracy:end -->'];
  const [before, rest] = readFileSync(readme, 'utf8').split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md has no ${start} … ${end}`);
  writeFileSync(readme, `${before}${start}\n\n${markdown}\n\n${end}${after}`);
}
