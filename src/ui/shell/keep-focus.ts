/** What can take the focus by Tab. */
const CONTROL = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
const HEADING = 'h1, h2, h3, h4';

/**
 * Keeps the focus on the screen: when the control that has it goes (a button that turned into a form, an entry that was
 * removed), it passes to what came in its place, else to the heading of the section it stood in. Without this, people who
 * use a keyboard or have the screen read to them are thrown back to its beginning.
 *
 * @returns stops it
 */
export function keepFocus(root: HTMLElement): () => void {
  const { ownerDocument: document } = root;
  let last: Node | null = null;
  const note = ({ target }: Event): void => {
    last = target as Node | null;
  };
  const observer = new MutationObserver((records) => {
    const gone = last;
    if (!gone || gone.isConnected || document.activeElement !== document.body) return;
    last = null;
    const place = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(gone)))?.target;
    if (!(place instanceof Element) || !place.isConnected) return;
    const added = records.filter(({ target }) => target === place).flatMap(({ addedNodes }) => [...addedNodes]);
    focusOn(firstIn(added) ?? headingAbove(place));
  });
  root.addEventListener('focusin', note);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', note);
    observer.disconnect();
  };
}

/** The heading of what came, or its first control. */
function firstIn(nodes: readonly Node[]): HTMLElement | undefined {
  for (const wanted of [HEADING, CONTROL]) {
    for (const node of nodes) {
      if (!(node instanceof HTMLElement) || !node.isConnected) continue;
      const found = node.matches(wanted) ? node : node.querySelector<HTMLElement>(wanted);
      if (found) return found;
    }
  }
  return undefined;
}

function headingAbove(place: Element): HTMLElement | undefined {
  for (let one: Element | null = place; one; one = one.parentElement) {
    const heading = one.querySelector<HTMLElement>(HEADING);
    if (heading) return heading;
  }
  return undefined;
}

function focusOn(element: HTMLElement | undefined): void {
  if (element?.matches(HEADING) && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  element?.focus();
}
