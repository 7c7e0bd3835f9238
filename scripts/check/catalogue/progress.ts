import { SingleBar } from 'cli-progress';

/** A terminal that progress can be drawn on. */
export interface Terminal extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
}

export interface Progress {
  /** Rows done in this run, and bytes of the input read. */
  readonly show: (rows: number, bytes: number) => void;
  readonly end: () => void;
}

const NONE: Progress = { show: () => {}, end: () => {} };

/** Lists a minute, in whole numbers. */
export const rate = (rows: number, milliseconds: number): number =>
  Math.round((rows * 60_000) / Math.max(1, milliseconds));

/**
 * A bar on a terminal; nothing anywhere else. `size` is the length of the input in bytes, `null` when nobody knows it:
 * then only the number of lists is told. `now` gives milliseconds.
 *
 * @example const progress = progressOn(process.stderr, statSync(file).size, () => performance.now());
 */
export function progressOn(terminal: Terminal, size: number | null, now: () => number): Progress {
  if (!terminal.isTTY) return NONE;
  const start = now();
  const done = size === null ? '' : '{bar} {percentage} %  ';
  const left = size === null ? '' : '  {eta_formatted} left';
  const format = `${done}{rows} lists  {rate} a minute${left}`;
  const bar = new SingleBar({ stream: terminal, format, hideCursor: true, barsize: 30, etaBuffer: 50, fps: 5 });
  bar.start(size ?? 1, 0, { rows: 0, rate: 0 });
  return {
    show: (rows, bytes) => bar.update(bytes, { rows, rate: rate(rows, now() - start) }),
    end: () => bar.stop(),
  };
}
