import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Whether the end of something lies below what can be seen: then there is more to scroll to. The ref is for an element
 * that stands there.
 */
export function useMoreBelow(): readonly [end: RefObject<HTMLDivElement | null>, more: boolean] {
  const end = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState(false);
  useEffect(() => {
    if (!end.current || typeof IntersectionObserver === 'undefined') return;
    const look = ([last]: readonly IntersectionObserverEntry[]): void => {
      if (last) setMore(last.boundingClientRect.top > (last.rootBounds?.bottom ?? Number.POSITIVE_INFINITY));
    };
    // The bar of views covers the last of the window.
    const observer = new IntersectionObserver(look, { rootMargin: '0px 0px -48px' });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, []);
  return [end, more];
}
