import type { CDPSession } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Thread time of the scripts of one extension, in milliseconds. */
export interface Spent {
  readonly total: number;
  readonly longest: number;
}

const SCRIPT = new Set(['EvaluateScript', 'FunctionCall']);

/** Records what scripts run while `work` goes on; `spent` says of one extension, or of one of its scripts, how long its scripts had the thread. */
export async function traced(cdp: CDPSession, work: () => Promise<void>): Promise<(origin: string | RegExp) => Spent> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  });
  await work();
  const done = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.end');
  await done;
  cdp.off('Tracing.dataCollected', collect);
  return (origin) => spent(events.filter((event) => belongs(event, origin)));
}

const belongs = ({ name, args }: TraceEvent, origin: string | RegExp): boolean => {
  const url = args?.data?.url ?? '';
  return SCRIPT.has(name) && (typeof origin === 'string' ? url.startsWith(origin) : origin.test(url));
};

/** A call inside of a call is counted once. */
function spent(events: readonly TraceEvent[]): Spent {
  const ends = new Map<string, number>();
  const times: number[] = [];
  for (const { pid, tid, ts, dur = 0, tdur = 0 } of [...events].sort((a, b) => a.ts - b.ts)) {
    const thread = `${pid}/${tid}`;
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    times.push(tdur / 1000);
  }
  return { total: times.reduce((sum, time) => sum + time, 0), longest: Math.max(0, ...times) };
}
