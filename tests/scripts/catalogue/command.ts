import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { peakOf } from '../../../scripts/bench/_peak.ts';

const root = resolve(import.meta.dirname, '..', '..', '..');
/** The moment that all runs judge at: 20 hours after the treatment. */
const TIMES: readonly string[] = ['--treated', '2026-11-24T10:00:00Z', '--at', '2026-11-25T06:00:00Z'];

/** The command as a person starts it, but without npm around it. */
export function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(root, 'scripts', 'check.mjs'), ...TIMES, ...args], { cwd: root });
}

/** The most memory of a run, in megabytes: the same program without the small one that starts it. */
export async function memoryOf(args: readonly string[]): Promise<number | null> {
  const flags = ['--disable-warning=ExperimentalWarning', '--experimental-strip-types', '--optimize-for-size'];
  const main = join(root, 'scripts', 'check', 'main.ts');
  const { code, megabytes } = await peakOf(
    spawn(process.execPath, [...flags, main, ...TIMES, ...args], { stdio: 'ignore' }),
  );
  if (code !== 0) throw new Error(`the run ended with ${code}`);
  return megabytes;
}

/** One run of the command to its end. */
export async function run(
  args: readonly string[],
  input = '',
): Promise<{ code: number | null; out: string; err: string }> {
  const child = start(args);
  let [out, err] = ['', ''];
  child.stdout?.on('data', (data) => {
    out += data;
  });
  child.stderr?.on('data', (data) => {
    err += data;
  });
  child.stdin?.end(input);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, out, err };
}

/** A folder of its own for files that come and go. */
export function place(): {
  put: (name: string, text: string) => string;
  read: (name: string) => string;
  path: (name: string) => string;
  clear: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'afterneedle-catalogue-'));
  const path = (name: string): string => join(folder, name);
  return {
    path,
    put: (name, text) => {
      writeFileSync(path(name), text);
      return path(name);
    },
    read: (name) => readFileSync(path(name), 'utf8'),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
