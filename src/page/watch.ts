/** Follows a page: content that comes later, navigation without a load, variants, the way back through history. */

export interface Watched {
  /** Reads the page now; answers something that changes exactly when the reading does. */
  readonly read: () => string;
  /** The address changed: what was read belongs to another page. */
  readonly left: () => void;
  /** False once the extension was updated, switched off or removed; everything stops then. */
  readonly alive: () => boolean;
  /** Called once when it is found so: what was brought to the page goes. */
  readonly gone?: () => void;
}

const FIRST_WAIT = 350;
const LONGEST_WAIT = 4_000;
/** A read may take this part of the time at most, however wildly the page changes. */
const SHARE = 40;
/** After a navigation without a load the old content may stand for a while; it is believed after this long. */
const STALE_FOR = 2_500;
const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['hidden', 'open', 'aria-hidden', 'aria-expanded', 'aria-selected', 'aria-checked'],
};

/**
 * Watches a page until `stop` is called. While a read is due nothing is observed, so a page that changes a thousand
 * times a second costs one observer call and one read per wait, and the waits grow while nothing new is found.
 */
export function watch(view: Window, watched: Watched): { readonly stop: () => void; readonly now: () => void } {
  const { document } = view;
  let wait = FIRST_WAIT;
  let timer: number | undefined;
  let last = '';
  let address = pathOf(view);
  let leftAt = Number.NEGATIVE_INFINITY;
  let stale = '';
  const cleanups: (() => void)[] = [];

  const observer = new MutationObserver(() => later(wait));
  const observe = (): void => observer.observe(document, OBSERVED);

  function later(ms: number): void {
    observer.disconnect();
    timer ??= view.setTimeout(now, ms);
  }

  function now(): void {
    view.clearTimeout(timer);
    timer = undefined;
    if (!watched.alive()) {
      stop();
      watched.gone?.();
      return;
    }
    if (pathOf(view) !== address) leave();
    const started = performance.now();
    const read = watched.read();
    const cost = performance.now() - started;
    const isStale = read === stale && started - leftAt < STALE_FOR;
    wait = read === last ? Math.min(LONGEST_WAIT, wait * 1.5) : FIRST_WAIT;
    wait = Math.max(wait, cost * SHARE);
    last = read;
    observe();
    if (isStale) later(FIRST_WAIT);
  }

  function leave(): void {
    address = pathOf(view);
    leftAt = performance.now();
    stale = last;
    watched.left();
  }

  function soon(): void {
    wait = FIRST_WAIT;
    view.clearTimeout(timer);
    timer = undefined;
    later(FIRST_WAIT);
  }

  function stop(): void {
    observer.disconnect();
    view.clearTimeout(timer);
    for (const cleanup of cleanups) cleanup();
  }

  function on(target: EventTarget | undefined, type: string, listener: EventListener): void {
    target?.addEventListener(type, listener, { passive: true, capture: true });
    cleanups.push(() => target?.removeEventListener(type, listener, { capture: true }));
  }

  const moved = (): void => {
    if (pathOf(view) === address) return;
    leave();
    soon();
  };
  on('navigation' in view ? (view.navigation as EventTarget) : undefined, 'currententrychange', moved);
  on(view, 'popstate', moved);
  on(view, 'hashchange', moved);
  on(view, 'pageshow', (event) => {
    if ((event as PageTransitionEvent).persisted) soon();
  });
  on(document, 'click', soon);
  on(document, 'change', soon);
  now();
  return { stop, now };
}

/** The address without its fragment: a jump inside the page is no navigation. */
const pathOf = (view: Window): string => `${view.location.pathname}${view.location.search}`;

/** Runs when the document is shown for the first time, at once unless it is only prerendered. */
export function whenShown(document: Document, run: () => void): void {
  if (!('prerendering' in document) || document.prerendering !== true) run();
  else document.addEventListener('prerenderingchange', run, { once: true });
}
