import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

/** How long a run that is being killed may take to go, milliseconds. */
const PATIENCE = 3000;

/** True while a process of that number runs. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Takes the right to write a file, which is noted beside it as FILE.lock. `null` when it is ours, else a sentence: another
 * run still writes it, or a run was broken off and nobody said that this one goes on with it.
 *
 * @example const problem = await lock('verdicts.jsonl', true);
 */
export async function lock(file: string, resume: boolean): Promise<string | null> {
  const note = `${file}.lock`;
  for (let waited = 0; ; waited += 100) {
    const holder = holderIn(note);
    if (holder === null) break;
    if (!isAlive(holder)) {
      if (resume) break;
      return `${file} holds a run that was broken off: add --resume to go on with it, or remove ${note} to begin anew`;
    }
    if (waited >= PATIENCE) return `another run (process ${holder}) is writing ${file}; if it is none, remove ${note}`;
    await wait(100);
  }
  writeFileSync(note, `${process.pid}\n`);
  return null;
}

/** Gives the right back when the file is finished. */
export const unlock = (file: string): void => rmSync(`${file}.lock`, { force: true });

function holderIn(note: string): number | null {
  try {
    return Number(readFileSync(note, 'utf8')) || null;
  } catch {
    return null;
  }
}

/**
 * Ends this process once those who started it are gone: a command that was killed must not go on writing behind the back
 * of the one that resumes it.
 *
 * @example const stopIfLeft = guard([process.ppid]);
 */
export function guard(starters: readonly number[]): () => void {
  const known = starters.filter((pid) => pid > 1 && isAlive(pid));
  return () => {
    if (!known.every(isAlive)) process.exit(1);
  };
}
