import { browser as api } from 'wxt/browser';
import { linksOf, paintTiles, type Tile } from '../../src/page/tiles.ts';
import type { TilesMessage, WorkerMessage } from '../../src/platform/messages.ts';

/** Set in the isolated world, which the page cannot see. */
const here = globalThis as { afterNeedleTiles?: true };

/** Looks at the links of the page whenever the worker says so, asks how their products stand, and marks them. */
export function startTiles(): void {
  if (here.afterNeedleTiles) return;
  here.afterNeedleTiles = true;
  api.runtime.onMessage.addListener((message: WorkerMessage) => {
    if (message.type === 'tiles') void look();
  });
}

async function look(): Promise<void> {
  const links = linksOf(document);
  const message: TilesMessage = { type: 'tiles', keys: [...links.keys()] };
  const tiles: unknown = await api.runtime.sendMessage(message).catch(() => undefined);
  if (Array.isArray(tiles)) paintTiles(links, tiles as Tile[]);
}
