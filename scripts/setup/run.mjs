// Running other programs, and failing with one sentence. Plain Node, no dependencies.
import { spawn, spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';

/** The project's folder. */
export const root = resolve(import.meta.dirname, '..', '..');

/** A problem that is told in one sentence, without a stack. */
export class Hint extends Error {}

/** The environment of child processes: the pinned Node and the project's tools come first. */
export function toolEnv(extra = {}) {
  const bin = join(root, 'node_modules', '.bin');
  const separator = process.platform === 'win32' ? ';' : ':';
  return {
    ...process.env,
    ...extra,
    PATH: `${bin}${separator}${dirname(process.execPath)}${separator}${process.env.PATH ?? ''}`,
  };
}

/** Runs a program with its output shown; resolves with its exit code (127 when it can not be started). */
export function run(command, args, { env = {}, quiet = false, cwd = root } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      env: toolEnv(env),
      stdio: quiet ? 'ignore' : 'inherit',
      shell: process.platform === 'win32',
    });
    child.on('error', () => done(127));
    child.on('exit', (code, signal) => done(code ?? (signal ? 1 : 0)));
  });
}

/** Runs a program and gives what it printed. */
export function capture(command, args, { timeout = 600_000, env = {} } = {}) {
  const result = spawnSync(command, args, { cwd: root, env: toolEnv(env), encoding: 'utf8', timeout });
  return { code: result.status ?? 1, out: result.stdout ?? '', err: result.stderr ?? '' };
}

/** Runs `main`; a Hint ends the process with its one sentence, anything else with its stack. */
export async function orHint(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof Hint ? error.message : error);
    process.exitCode = 1;
  }
}

/** Whether a window can be shown. */
export function hasDisplay() {
  if (process.argv.includes('--headless') || process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
