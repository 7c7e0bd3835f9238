import { browser as api } from 'wxt/browser';
import { deliver } from '../../src/page/deliver.ts';
import { isPromising } from '../../src/page/glance.ts';
import { rootsOf } from '../../src/page/roots.ts';
import { titleOf } from '../../src/page/title.ts';
import { watch, whenShown } from '../../src/page/watch.ts';
import type { FinderMessage, ReaderMessage, WorkerMessage } from '../../src/platform/messages.ts';

/** Set in the isolated world that the glance and the reader share, and the page cannot see. */
const here = globalThis as {
  afterNeedleReader?: () => void;
  afterNeedleGlance?: { readonly again: () => void; readonly off: () => void };
};

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
  let turn = 0;
  const alive = (): boolean => api.runtime?.id !== undefined && !here.afterNeedleReader;

  const tell = async (message: FinderMessage | ReaderMessage): Promise<void> => {
    const mine = ++turn;
    const wanted = (): boolean => mine === turn && alive();
    await deliver(() => api.runtime.sendMessage(message), wanted);
    // Still here: the reader could not be brought. The next look asks again.
    if (message.type === 'finder' && wanted()) told = '';
  };

  const look = (): string => {
    const promising = sought || isPromising(document, rootsOf(document));
    const title = titleOf(document, location.href)?.slice(0, LONGEST_TITLE);
    const reading = { url: location.href, extent: 'none', text: '', ...(title ? { title } : {}) } as const;
    const now = promising ? location.href : JSON.stringify(reading);
    url = promising ? '' : reading.url;
    if (now !== told) void tell(promising ? { type: 'finder' } : { type: 'reading', reading });
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
      sought ||= message.type !== 'read-now'; // whatever else is asked, the reader answers
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
