import { browser as api } from 'wxt/browser';
import { here } from '../../src/page/here.ts';
import { linksOf, paintTiles, type Tile } from '../../src/page/tiles.ts';
import type { TilesMessage, WorkerMessage } from '../../src/platform/messages.ts';

/** A list that grows while one scrolls is looked at again, at most this often. */
const PAUSE_MS = 800;

/** Looks at the links of the page whenever the worker says so and when more come, asks how their products stand, and marks them. */
export function startTiles(): void {
  if (here.afterNeedleTiles) return;
  here.afterNeedleTiles = true;
  let seen = -1;
  let waiting: number | undefined;
  const later = (): void => {
    observer.disconnect(); // nothing is observed while a look is due
    if (waiting === undefined) waiting = window.setTimeout(again, PAUSE_MS);
  };
  const observer = new MutationObserver(later);
  const watch = (): void => {
    if (api.runtime?.id !== undefined) observer.observe(document, { childList: true, subtree: true });
  };
  const again = (): void => {
    waiting = undefined;
    if (document.links.length === seen) watch();
    else void renew();
  };
  const renew = async (): Promise<void> => {
    seen = document.links.length;
    const answered = await look();
    if (!answered) observer.disconnect();
    else if (document.links.length === seen) watch();
    else later();
  };
  api.runtime.onMessage.addListener((message: WorkerMessage) => {
    if (message.type === 'tiles') void renew();
  });
}

/** Marks the tiles; answers whether products of this shop are known at all. */
async function look(): Promise<boolean> {
  const links = linksOf(document);
  const message: TilesMessage = { type: 'tiles', keys: [...links.keys()] };
  const tiles: unknown = await api.runtime.sendMessage(message).catch(() => undefined);
  if (!Array.isArray(tiles)) return false;
  paintTiles(links, tiles as Tile[]);
  return true;
}
