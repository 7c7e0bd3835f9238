import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * The most memory a process held, in megabytes, watched until it ends; `null` where the system does not tell (only Linux does).
 *
 * @example const { code, megabytes } = await peakOf(spawn('node', ['long.js']));
 */
export function peakOf(
  child: ChildProcess,
): Promise<{ readonly code: number | null; readonly megabytes: number | null }> {
  let megabytes: number | null = null;
  const look = (): void => {
    megabytes = highWater(child.pid) ?? megabytes;
  };
  const timer = setInterval(look, 20);
  return new Promise((done) => {
    child.on('close', (code) => {
      clearInterval(timer);
      done({ code, megabytes });
    });
  });
}

function highWater(pid: number | undefined): number | null {
  try {
    const [, kilobytes] = readFileSync(`/proc/${pid}/status`, 'utf8').match(/^VmHWM:\s+(\d+) kB/m) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) / 1000;
  } catch {
    return null;
  }
}
