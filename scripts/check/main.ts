import process from 'node:process';
import { readArguments } from './arguments.ts';
import { HELP } from './help.ts';
import { readLine } from './input.ts';
import { linesOf } from './lines.ts';
import { outputLine } from './output.ts';
import { writerTo } from './writer.ts';

/** Told to `check.mjs` when neither an argument nor a line came in. */
const NOTHING_TO_DO = 64;

const args = process.argv.slice(2);
const choice = readArguments(args, Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
if (choice.kind === 'help') console.log(HELP);
else if (choice.kind === 'wrong') {
  console.error(`${choice.message}\n\n${HELP}`);
  process.exitCode = 2;
} else {
  const write = writerTo(process.stdout);
  let number = 0;
  let seen = 0;
  let broken = 0;
  for await (const text of linesOf(process.stdin)) {
    number += 1;
    if (!text.trim()) continue;
    seen += 1;
    const input = readLine(text, number);
    const output = 'error' in input ? input : outputLine(input, choice.settings);
    if ('error' in output) broken += 1;
    await write(output);
  }
  process.exitCode = broken ? 1 : seen === 0 && args.length === 0 ? NOTHING_TO_DO : 0;
}
