import { browser as api } from 'wxt/browser';
import { type CardName, type ShownCard, showCard } from '../../src/page/card.ts';
import { here } from '../../src/page/here.ts';
import type { CardMessage, WorkerMessage } from '../../src/platform/messages.ts';

/** Listens for what to show; a second injection changes nothing. */
export function startCard(): void {
  if (here.afterNeedleCard) return;
  let shown: ShownCard | undefined;
  here.afterNeedleCard = () => shown?.remove(); // the reader calls it when the extension is gone
  let told = '';
  const off: CardMessage = { type: 'card-off' };
  const goTo = ({ start, end }: CardName): void => here.afterNeedleGoTo?.(start, end);
  api.runtime.onMessage.addListener((message: WorkerMessage) => {
    if (message.type !== 'card') return;
    const now = JSON.stringify(message.card);
    if (now === told) return; // what the person folded or moved stays as it is
    told = now;
    shown?.remove();
    shown = message.card
      ? showCard(document, message.card, { goTo, off: () => void api.runtime.sendMessage(off).catch(() => undefined) })
      : undefined;
  });
}
