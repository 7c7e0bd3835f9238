// A catalogue of 200,000 rows through the command: how many lists a minute, with how much memory, on one and two cores.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { finished } from 'node:stream/promises';
import { ingredientLists } from './_lists.ts';
import { peakOf } from './_peak.ts';

const ROWS = Number(process.env.ROWS ?? 200_000);
/** Lists a minute with two threads, and megabytes. */
const [RATE, MEMORY] = [50_000, 300];

const root = resolve(import.meta.dirname, '..', '..');
const folder = join(root, '.cache', 'catalogue');
const corpus = join(root, '..', 'shared', 'corpus', 'lists', 'dev.jsonl');
const made = ingredientLists(2000, 40);
let failed = false;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const [one, two] = [await measure('lists of 40', made, 1), await measure('lists of 40', made, 2)];
console.log(`two threads do ${(two.rate / one.rate).toFixed(2)} times what one does`);
if (existsSync(corpus)) await measure('real lists', texts(corpus), 2);
else console.log('real lists: the corpus is not here, not measured');
rmSync(folder, { recursive: true });
if (failed) process.exitCode = 1;

/** One run over the lists repeated to the wanted number of rows. */
async function measure(name: string, lists: readonly string[], workers: number): Promise<{ readonly rate: number }> {
  const file = join(folder, 'in.jsonl');
  const stream = createWriteStream(file);
  for (let id = 0; id < ROWS; id++) {
    const line = `${JSON.stringify({ id, ingredients: lists[id % lists.length] })}\n`;
    if (!stream.write(line)) await new Promise<void>((done) => stream.once('drain', () => done()));
  }
  await finished(stream.end());
  const flags = ['--disable-warning=ExperimentalWarning', '--experimental-strip-types', '--optimize-for-size'];
  const times = ['--treated', '2026-11-23T18:00Z', '--at', '2026-11-24T14:00Z'];
  const args = [file, '--out', join(folder, 'out.csv'), '--workers', String(workers), ...times];
  const start = performance.now();
  const child = spawn(process.execPath, [...flags, join(root, 'scripts', 'check', 'main.ts'), ...args], {
    stdio: 'ignore',
  });
  const { code, megabytes } = await peakOf(child);
  const rate = Math.round((ROWS * 60_000) / (performance.now() - start));
  const memory = megabytes === null ? 'not told by this system' : `${megabytes.toFixed(0)} MB at most`;
  console.log(`${ROWS} ${name}, ${workers} thread(s): ${rate} a minute, ${memory}`);
  if (workers > 1 && rate < RATE) failed = tell(`fewer than ${RATE} a minute`);
  if (code !== 0) failed = tell(`the run ended with ${code}`);
  if ((megabytes ?? 0) > MEMORY) failed = tell(`more than ${MEMORY} MB`);
  return { rate };
}

/** The texts of the labelled lists. */
function texts(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).ingredients);
}

function tell(what: string): true {
  console.log(`FAILED: ${what}`);
  return true;
}
