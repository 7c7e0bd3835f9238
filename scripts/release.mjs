// `npm run release`: the checklist before a release, each item pass or fail. `--quick` leaves the long ones out.
import './setup/help.mjs';
import process from 'node:process';
import { items, longItems } from './release/items.mjs';
import { orHint } from './setup/run.mjs';

await orHint(async () => {
  const quick = process.argv.includes('--quick');
  let failed = 0;
  for (const [title, problemOf] of quick ? items : [...items, ...longItems]) {
    const problem = await problemOf();
    if (problem) failed += 1;
    console.log(`${problem ? 'fail' : 'pass'}  ${title}${problem ? `: ${problem}` : ''}`);
  }
  if (quick) for (const [title] of longItems) console.log(`----  ${title}: left out`);
  console.log(failed ? `\n${failed} to mend before a release` : '\nready to be released');
  return failed ? 1 : 0;
});
