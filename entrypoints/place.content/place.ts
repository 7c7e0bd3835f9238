import { browser as api } from 'wxt/browser';
import { pointedAt } from '../../src/page/point/pointed.ts';
import type { WorkerMessage } from '../../src/platform/messages.ts';

/** Set in the isolated world, which the page cannot see. */
const here = globalThis as { afterNeedlePlace?: true };

/** Answers where the selected list stands; a second injection changes nothing. */
export function startPlace(): void {
  if (here.afterNeedlePlace) return;
  here.afterNeedlePlace = true;
  api.runtime.onMessage.addListener((message: WorkerMessage, _sender: unknown, reply: (answer: unknown) => void) => {
    if (message.type === 'pointed-at') reply(pointedAt(document) ?? '');
  });
}
