import { style } from './card-parts.ts';

const GAP = '12px';
const CORNERS: readonly Readonly<Record<string, string>>[] = [
  { bottom: GAP, left: GAP, top: 'auto', right: 'auto' },
  { bottom: GAP, right: GAP, top: 'auto', left: 'auto' },
  { top: GAP, right: GAP, bottom: 'auto', left: 'auto' },
  { top: GAP, left: GAP, bottom: 'auto', right: 'auto' },
];
/** What must stay reachable: above all the button that buys. */
const CONTROLS = 'a, button, input, select, textarea, summary, label, [role="button"]';

/**
 * Puts the card into the first corner where it lies over no control of the page; where each corner has one, over none
 * that would stay below it however the page is scrolled.
 */
export function toFreeCorner(document: Document, box: HTMLElement): void {
  const free =
    CORNERS.find((corner) => {
      style(box, corner);
      return controlsBelow(document, box).length === 0;
    }) ??
    CORNERS.find((corner) => {
      style(box, corner);
      return !controlsBelow(document, box).some(isStuck);
    });
  style(box, free ?? CORNERS[0] ?? {});
}

/** The controls at a grid of points below the card; the page's elements only, since the card's own root is closed. */
function controlsBelow(document: Document, box: HTMLElement): Element[] {
  const { left, top, width, height } = box.getBoundingClientRect();
  const steps = [0.05, 0.35, 0.65, 0.95];
  const found = steps.flatMap((x) =>
    steps.flatMap((y) => document.elementsFromPoint(left + width * x, top + height * y)),
  );
  return [...new Set(found)].flatMap((element) => element.closest(CONTROLS) ?? []);
}

/** Whether an element stands still while the page is scrolled, as a bar with the button that buys does. */
function isStuck(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let one: Element | null = element; one; one = one.parentElement) {
    if (/fixed|sticky/.test(view?.getComputedStyle(one).position ?? '')) return true;
  }
  return false;
}

/**
 * Keeps the card in place: out of the way of bars that come with scrolling, and inside of a window that got smaller.
 * `moved` says that the person put it where it is.
 */
export function stayFree(document: Document, box: HTMLElement, moved: () => boolean): () => void {
  const view = document.defaultView;
  const look = (): void => {
    if (moved()) keepInside(box, view);
    else if (controlsBelow(document, box).some(isStuck)) toFreeCorner(document, box);
  };
  for (const event of ['scrollend', 'resize']) view?.addEventListener(event, look, { passive: true });
  return () => {
    for (const event of ['scrollend', 'resize']) view?.removeEventListener(event, look);
  };
}

/** A card that was drawn out of the window could never be reached again. */
function keepInside(box: HTMLElement, view: Window | null): void {
  const { left, top, width, height } = box.getBoundingClientRect();
  if (view) moveTo(box, between(left, view.innerWidth - width), between(top, view.innerHeight - height));
}

const between = (at: number, most: number): number => Math.max(0, Math.min(at, most));
const moveTo = (box: HTMLElement, left: number, top: number): void =>
  style(box, { left: `${left}px`, top: `${top}px`, right: 'auto', bottom: 'auto' });

/** Lets the card be drawn about by its head, inside of the window; `except` stays a button. */
export function dragBy(head: HTMLElement, box: HTMLElement, except: HTMLElement, moved: () => void): void {
  head.addEventListener('pointerdown', (down) => {
    if (down.composedPath().includes(except)) return;
    const { left, top } = box.getBoundingClientRect();
    const move = (event: PointerEvent): void => {
      moved();
      moveTo(box, left + event.clientX - down.clientX, top + event.clientY - down.clientY);
      keepInside(box, head.ownerDocument.defaultView);
    };
    head.setPointerCapture(down.pointerId);
    head.addEventListener('pointermove', move);
    const stop = (): void => head.removeEventListener('pointermove', move);
    for (const end of ['pointerup', 'pointercancel']) head.addEventListener(end, stop, { once: true });
  });
}

/** Takes the card off the paper when the page is printed. */
export function hideOnPaper(document: Document, host: HTMLElement): () => void {
  const view = document.defaultView;
  const before = (): void => style(host, { display: 'none' });
  const after = (): void => style(host, { display: 'contents' });
  view?.addEventListener('beforeprint', before);
  view?.addEventListener('afterprint', after);
  return () => {
    view?.removeEventListener('beforeprint', before);
    view?.removeEventListener('afterprint', after);
  };
}
