import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import type { Api, Person, TabState } from '../../platform/api.ts';

/** A value that is loading, there, or could not be loaded. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly retry: () => void };

/** Loads once, then follows; `retry` loads again after a failure. `known` is shown until the first answer comes. */
export function useFollowed<T>(
  load: () => Promise<T>,
  follow: (listener: (value: T) => void) => () => void,
  known?: T,
): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>(
    known === undefined ? { state: 'loading' } : { state: 'ready', value: known },
  );
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  useEffect(() => {
    let alive = attempt >= 0;
    const ready = (value: T) =>
      alive && setLoaded((before) => (isSame(before, value) ? before : { state: 'ready', value }));
    load().then(ready, () => alive && setLoaded({ state: 'failed', retry }));
    const stop = follow(ready);
    return () => {
      alive = false;
      stop();
    };
  }, [load, follow, attempt, retry]);
  return loaded;
}

const isSame = <T>(before: Loaded<T>, value: T): boolean => before.state === 'ready' && before.value === value;

/** What is stored of the person, followed; the API hears which state is on the screen. */
export function usePerson(api: Api, known?: Person): Loaded<Person> {
  const loaded = useFollowed(api.person, api.onPerson, known);
  const onScreen = loaded.state === 'ready' ? loaded.value : undefined;
  useLayoutEffect(() => {
    if (onScreen) api.shown(onScreen);
  }, [api, onScreen]);
  return loaded;
}

/** What is known of the tab, followed. */
export const useTab = (api: Api, known?: TabState): Loaded<TabState> => useFollowed(api.tab, api.onTab, known);
