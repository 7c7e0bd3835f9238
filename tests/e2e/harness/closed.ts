import type { CDPSession, Page } from '@playwright/test';

export interface Box {
  readonly x: number;
  readonly y: number;
}
export interface ClosedRoot extends Box {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  /** Middles of its buttons. */
  readonly buttons: readonly Box[];
}

interface Node {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

/** What is inside of closed shadow roots, which no locator reaches: by way of the debugger. */
export async function closedRoots(page: Page): Promise<readonly ClosedRoot[]> {
  const cdp = await page.context().newCDPSession(page);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = await Promise.all(closedIn(root as Node).map((inner) => look(cdp, inner)));
  await cdp.detach();
  return found;
}

/** How many closed roots there are, on a page whose own scripts must not be touched. */
export async function closedRootCount(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  await cdp.detach();
  return closedIn(root as Node).length;
}

const closedIn = (root: Node): readonly Node[] =>
  below(root).flatMap(({ shadowRoots = [] }) => shadowRoots.filter((inner) => inner.shadowRootType === 'closed'));

const below = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(below)];

async function look(cdp: CDPSession, root: Node): Promise<ClosedRoot> {
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    returnByValue: true,
    functionDeclaration: `function () {
      const { x, y, width, height } = this.firstElementChild.getBoundingClientRect();
      const buttons = [...this.querySelectorAll('button')].map((one) => {
        const box = one.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
      return { text: this.textContent, x, y, width, height, buttons };
    }`,
  });
  return result.value as ClosedRoot;
}
