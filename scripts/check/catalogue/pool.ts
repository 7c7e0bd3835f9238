import { Worker } from 'node:worker_threads';
import { checkRows, type Done, type Task } from './batch.ts';
import type { RawRow } from './records.ts';

type Packet = readonly RawRow[];

/** Checks packets, perhaps several at a time. */
export interface Checker {
  readonly check: (packet: Packet) => Promise<Done>;
  /** How many packets are worth handing over before the first is awaited. */
  readonly ahead: number;
  readonly close: () => Promise<unknown>;
}

/** Short-lived data is most of what a worker makes: small young space keeps its memory small, at no cost in speed. */
const LIMITS = { maxYoungGenerationSizeMb: 4 };

/**
 * A checker in this thread, or with as many threads as asked for. A thread that breaks down rejects its packet.
 *
 * @example const { text } = await checkerOf(task, 4).check(rows);
 */
export function checkerOf(task: Task, workers: number): Checker {
  if (workers < 2) return { check: async (packet) => checkRows(packet, task), ahead: 1, close: async () => {} };
  const threads = Array.from({ length: workers }, () => threadFor(task));
  let next = 0;
  return {
    check: (packet) => {
      // The one with the least to do; packets are alike, so this keeps all of them busy.
      const [thread] = threads.toSorted((a, b) => a.waiting() - b.waiting() || a.last - b.last);
      if (!thread) throw new Error('no thread');
      thread.last = next++;
      return thread.check(packet);
    },
    ahead: workers * 2,
    close: () => Promise.all(threads.map((thread) => thread.close())),
  };
}

interface Waiting {
  readonly resolve: (done: Done) => void;
  readonly reject: (error: Error) => void;
}

function threadFor(task: Task) {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task, resourceLimits: LIMITS });
  const queue: Waiting[] = [];
  worker.on('message', (done: Done) => queue.shift()?.resolve(done));
  worker.on('error', (error: Error) => {
    for (const { reject } of queue.splice(0)) reject(error);
  });
  return {
    last: -1,
    waiting: () => queue.length,
    close: () => worker.terminate(),
    check: (packet: Packet) =>
      new Promise<Done>((resolve, reject) => {
        queue.push({ resolve, reject });
        worker.postMessage(packet);
      }),
  };
}

/**
 * Results in the order of the packets, with as many under way as the checker likes. Only those are held.
 *
 * @example for await (const done of inOrder(packets, checker)) …
 */
export async function* inOrder(packets: AsyncIterable<Packet>, { check, ahead }: Checker): AsyncGenerator<Done> {
  const under: Promise<Done>[] = [];
  for await (const packet of packets) {
    const result = check(packet);
    // Awaited below; until then a failure is not "unhandled".
    result.catch(() => {});
    under.push(result);
    const first = under.length >= ahead ? under.shift() : undefined;
    if (first) yield await first;
  }
  for (const result of under) yield await result;
}
