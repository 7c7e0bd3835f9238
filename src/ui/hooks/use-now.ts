import { useEffect, useState } from 'react';
import type { Instant } from '../../aftercare/types.ts';
import { nextMinute } from '../format/time.ts';

/**
 * The moment, renewed at each full minute and exactly at `boundary` (when a verdict or milestone changes),
 * and at once when the popup or page comes back into view.
 */
export function useNow(boundary: Instant | null = null, clock: () => Instant = Date.now): Instant {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const next = boundary !== null && boundary > now ? Math.min(boundary, nextMinute(now)) : nextMinute(now);
    const timer = setTimeout(() => setNow(clock()), Math.max(20, next - clock()));
    const seen = () => setNow(clock());
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [now, boundary, clock]);
  return now;
}
