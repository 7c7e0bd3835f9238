import { once } from 'node:events';
import process from 'node:process';
import type { Writable } from 'node:stream';

/**
 * Writes values as JSON lines and waits while the reader is slower. A reader that went away (`… | head`) ends the
 * process quietly.
 *
 * @example await writerTo(process.stdout)({ id: 1 })
 */
export function writerTo(stream: Writable): (value: unknown) => Promise<void> {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  return async (value) => {
    if (!stream.write(`${JSON.stringify(value)}\n`)) await once(stream, 'drain');
  };
}
