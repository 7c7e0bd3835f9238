import { browser as api } from 'wxt/browser';
import { deliver } from '../../src/page/deliver.ts';
import { isPromising } from '../../src/page/glance.ts';
import { here } from '../../src/page/here.ts';
import { rootsOf } from '../../src/page/roots.ts';
import { titleOf } from '../../src/page/title.ts';
import { watch, whenShown } from '../../src/page/watch.ts';
import type { FinderMessage, ReaderMessage, WorkerMessage } from '../../src/platform/messages.ts';
import type { PageReading } from '../../src/verdict/types.ts';

const LONGEST_TITLE = 300;

/** Meant for the other scripts on a page. */
const NOT_OURS: ReadonlySet<string> = new Set(['marks', 'card', 'tiles', 'pointed-at']);

/** Looks at a page once in a document, and whenever it changed; asked again, it looks again. The reader takes its place. */
export function startGlance(): void {
  if (here.afterNeedleReader) return;
  if (here.afterNeedleGlance) {
    here.afterNeedleGlance.again();
    return;
  }
  here.afterNeedleGlance = { again: () => undefined, off: () => undefined };
  whenShown(document, run);
}

function run(): void {
  if (here.afterNeedleReader) return; // a click brought it before the page was shown
  let told = '';
  let url = '';
  let sought = false;
  let asking = false;
  let turn = 0;
  const alive = (): boolean => api.runtime?.id !== undefined && !here.afterNeedleReader;

  /** The reader is asked for once at a time; when it could not be brought, the next look asks again. */
  const ask = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    await deliver(() => api.runtime.sendMessage({ type: 'finder' } satisfies FinderMessage), alive);
    asking = false;
    told = '';
  };

  const tell = (reading: PageReading): void => {
    const mine = ++turn;
    const message: ReaderMessage = { type: 'reading', reading };
    void deliver(
      () => api.runtime.sendMessage(message),
      () => mine === turn && alive(),
    );
  };

  const look = (): string => {
    const promising = sought || mayHoldList();
    const title = titleOf(document, location.href)?.slice(0, LONGEST_TITLE);
    const reading = { url: location.href, extent: 'none', text: '', ...(title ? { title } : {}) } as const;
    const now = promising ? location.href : JSON.stringify(reading);
    url = promising ? '' : reading.url;
    if (now !== told) promising ? void ask() : tell(reading);
    told = now;
    return now;
  };

  const watching = watch(window, {
    read: look,
    alive,
    left: () => {
      told = '';
      turn++;
    },
  });

  const again = (): void => {
    told = '';
    watching.now();
  };
  const hear = (message: WorkerMessage, _sender: unknown, reply: (answer: unknown) => void): void => {
    if (!alive() || NOT_OURS.has(message.type)) return;
    if (message.type !== 'still-there') {
      sought ||= message.type !== 'read-now' && message.type !== 'say-again'; // whatever else is asked, the reader answers
      again();
    }
    reply(url);
  };
  api.runtime.onMessage.addListener(hear);
  const off = (): void => {
    watching.stop();
    api.runtime.onMessage.removeListener(hear);
  };
  here.afterNeedleGlance = { again, off };
}

/** A page that cannot even be looked at, such as one that hides the document behind names of its own, is the reader's. */
function mayHoldList(): boolean {
  try {
    return isPromising(document, rootsOf(document));
  } catch {
    return true;
  }
}
