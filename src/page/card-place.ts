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

/** The first corner in which a card of this size lies over no control of the page; the first of all when none is free. */
export function freeCorner(document: Document, box: HTMLElement): Readonly<Record<string, string>> {
  const free = CORNERS.find((corner) => {
    style(box, corner);
    return !coversControl(document, box.getBoundingClientRect());
  });
  return free ?? CORNERS[0] ?? {};
}

/** Looks at a grid of points below the card; the page's elements only, since the card's own root is closed. */
function coversControl(document: Document, { left, top, width, height }: DOMRect): boolean {
  const steps = [0.05, 0.35, 0.65, 0.95];
  return steps.some((x) =>
    steps.some((y) =>
      document.elementsFromPoint(left + width * x, top + height * y).some((element) => element.closest(CONTROLS)),
    ),
  );
}

/** Lets the card be drawn about by its head; `except` stays a button. */
export function dragBy(head: HTMLElement, box: HTMLElement, except: HTMLElement): void {
  head.addEventListener('pointerdown', (down) => {
    if (down.composedPath().includes(except)) return;
    const { left, top } = box.getBoundingClientRect();
    const move = (event: PointerEvent): void =>
      style(box, {
        left: `${left + event.clientX - down.clientX}px`,
        top: `${top + event.clientY - down.clientY}px`,
        right: 'auto',
        bottom: 'auto',
      });
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
