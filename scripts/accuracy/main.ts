import process from 'node:process';
import { hasCorpus } from './corpus.ts';
import { measure } from './measure.ts';
import { report, table } from './report.ts';

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--table')) {
  console.error('usage: npm run accuracy [-- --table]');
  process.exitCode = 2;
} else if (!hasCorpus()) {
  console.log('The corpus (../shared/corpus) is not here: nothing to measure.');
} else {
  console.log(args.includes('--table') ? table(measure()) : report(measure()));
}
