import process from 'node:process';
import { readArguments } from './arguments.ts';
import { runCatalogue } from './catalogue/run.ts';
import { HELP } from './help.ts';

/** Told to `check.mjs` when neither an argument nor a line came in. */
const NOTHING_TO_DO = 64;

const args = process.argv.slice(2);
const choice = readArguments(args, Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
if (choice.kind === 'help') console.log(HELP);
else if (choice.kind === 'wrong') {
  console.error(`${choice.message}\n\n${HELP}`);
  process.exitCode = 2;
} else {
  const outcome = await runCatalogue(choice.settings, choice.catalogue);
  if ('problem' in outcome) console.error(outcome.problem);
  process.exitCode = codeOf(outcome);
}

function codeOf(outcome: Awaited<ReturnType<typeof runCatalogue>>): number {
  if ('problem' in outcome) return 2;
  if (outcome.broken > 0) return 1;
  return outcome.rows === 0 && args.length === 0 ? NOTHING_TO_DO : 0;
}
