import { browser as api } from 'wxt/browser';
import { deliver } from '../../src/page/deliver.ts';
import { type FindOptions, type Found, findReading } from '../../src/page/find-list.ts';
import { here } from '../../src/page/here.ts';
import { goTo, paint, unpaint } from '../../src/page/mark.ts';
import { watch, whenShown } from '../../src/page/watch.ts';
import type { Mark, ReaderMessage, WorkerMessage } from '../../src/platform/messages.ts';

/** The test build's options; other builds know of none. */
async function options(): Promise<FindOptions> {
  const stored = await api.storage.local.get('test-reader-options').catch(() => ({}));
  return ((stored as { 'test-reader-options'?: FindOptions })['test-reader-options'] ?? {}) as FindOptions;
}

/** Starts the reader once in a document; asked again, it reads again. */
export function startReader(): void {
  if (here.afterNeedleReader) {
    here.afterNeedleReader();
    return;
  }
  here.afterNeedleReader = () => undefined;
  here.afterNeedleGlance?.off(); // one observer on a page
  whenShown(document, () => {
    if (import.meta.env.MODE === 'test') void options().then(run);
    else run({});
  });
}

function run(chosen: FindOptions): void {
  let found: Found | undefined;
  let place: string | undefined;
  const show = (marks: readonly Mark[]): void =>
    paint(marks.map(({ tone, start, end }) => ({ tone, places: found?.rangesOf(start, end) ?? [] })));

  // Which message counts: a look that finds the same again does not take the place of one still under way.
  let turn = 0;
  let saying = 0;
  const send = ({ reading }: Found): void => {
    const mine = ++turn;
    const message: ReaderMessage = { type: 'reading', reading };
    const wanted = (): boolean => mine === turn && api.runtime?.id !== undefined;
    saying = mine;
    void deliver(() => api.runtime.sendMessage(message), wanted).then((marks) => {
      if (mine === saying) saying = 0;
      if (mine === turn) show(marks as readonly Mark[]);
    });
  };

  let sent = '';
  const read = (): string => {
    found = findReading(document, location.href, { ...chosen, ...(place ? { place } : {}) });
    const now = JSON.stringify({ ...found.reading, reasons: undefined });
    if (now !== sent) send(found);
    sent = now;
    return `${found.reading.title ?? ''}\n${found.reading.text}`;
  };

  const watching = watch(window, {
    read,
    alive: () => api.runtime?.id !== undefined,
    gone: () => {
      turn++;
      unpaint();
      here.afterNeedleCard?.();
    },
    left: () => {
      paint([]);
      sent = '';
      turn++;
    },
  });

  const again = (): void => {
    sent = '';
    watching.now();
  };
  here.afterNeedleReader = again;
  here.afterNeedleGoTo = (start, end) => goTo(found?.rangesOf(start, end) ?? []);
  api.runtime.onMessage.addListener((message: WorkerMessage, _sender: unknown, reply: (answer: unknown) => void) => {
    if (message.type === 'marks') show(message.marks);
    if (message.type === 'read-now') again();
    if (message.type === 'say-again' && found && saying === 0) send(found);
    if (message.type === 'pointed-at') return; // asked of another script
    if (message.type === 'place' && message.selector !== place) {
      place = message.selector || undefined;
      again();
    }
    reply(found?.reading.url ?? '');
  });
}
