// JSON lines in ("ingredients", perhaps "name" and "category"), the same lines with "verdict" out: for engines that pipe
// their partitions through a program.
import process from 'node:process';
import { createInterface } from 'node:readline';
import { check } from 'afterneedle';

const [treated, at] = process.argv.slice(2).map((time) => Date.parse(time));

for await (const line of createInterface({ input: process.stdin })) {
  const row = JSON.parse(line);
  const { level, okFrom, findings } = check(row, { treated, at });
  process.stdout.write(`${JSON.stringify({ ...row, verdict: { level, okFrom, findings } })}\n`);
}
