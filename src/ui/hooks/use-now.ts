import { useEffect, useReducer } from 'react';
import type { Instant } from '../../aftercare/types.ts';
import { nextMinute } from '../format/time.ts';

/**
 * The moment, read at every drawing: a treatment that was set a moment ago is never still to come. Draws again at each
 * full minute, exactly at `boundary` (when a verdict or milestone changes), and when the page comes back into view.
 */
export function useNow(boundary: Instant | null = null, clock: () => Instant = Date.now): Instant {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const now = clock();
  useEffect(() => {
    const next = boundary !== null && boundary > now ? Math.min(boundary, nextMinute(now)) : nextMinute(now);
    const timer = setTimeout(redraw, Math.max(20, next - clock()));
    document.addEventListener('visibilitychange', redraw);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', redraw);
    };
  }, [now, boundary, clock]);
  return now;
}
