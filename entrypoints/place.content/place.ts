import { browser as api } from 'wxt/browser';
import { here } from '../../src/page/here.ts';
import { pointedAt } from '../../src/page/point/pointed.ts';
import type { WorkerMessage } from '../../src/platform/messages.ts';

/** Answers where the selected list stands; a second injection changes nothing. */
export function startPlace(): void {
  if (here.afterNeedlePlace) return;
  here.afterNeedlePlace = true;
  api.runtime.onMessage.addListener((message: WorkerMessage, _sender: unknown, reply: (answer: unknown) => void) => {
    if (message.type === 'pointed-at') reply(pointedAt(document) ?? '');
  });
}
