import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import type { Api, Person, TabState } from '../../platform/api.ts';

/** A value that is loading, there, or could not be loaded. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly retry: () => void };

/** Loads once, then follows; `retry` loads again after a failure. */
export function useFollowed<T>(
  load: () => Promise<T>,
  follow: (listener: (value: T) => void) => () => void,
): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  useEffect(() => {
    let alive = attempt >= 0;
    const ready = (value: T) => alive && setLoaded({ state: 'ready', value });
    load().then(ready, () => alive && setLoaded({ state: 'failed', retry }));
    const stop = follow(ready);
    return () => {
      alive = false;
      stop();
    };
  }, [load, follow, attempt, retry]);
  return loaded;
}

/** What is stored of the person, followed; the API hears which state is on the screen. */
export function usePerson(api: Api): Loaded<Person> {
  const loaded = useFollowed(api.person, api.onPerson);
  const onScreen = loaded.state === 'ready' ? loaded.value : undefined;
  useLayoutEffect(() => {
    if (onScreen) api.shown(onScreen);
  }, [api, onScreen]);
  return loaded;
}

/** What is known of the tab, followed. */
export const useTab = (api: Api): Loaded<TabState> => useFollowed(api.tab, api.onTab);
