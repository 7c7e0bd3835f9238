import type { Api, Person, TabState } from '../../platform/api.ts';

/** What is known before the first drawing. */
export interface FirstLook {
  readonly person: Person;
  readonly tab: TabState;
}

/** An `Api` that has begun to look, and what it sees: `null` when it could not. */
export interface Primed {
  readonly api: Api;
  readonly look: Promise<FirstLook | null>;
}

/**
 * Looks at what is stored at once, while the screens are still being loaded: their first question is answered from that
 * look. What changes until they ask is the answer then.
 */
export function primed(api: Api): Primed {
  const person = once(api.person, api.onPerson);
  const tab = once(api.tab, api.onTab);
  const look = Promise.all([person.first, tab.first]).then(
    ([seenPerson, seenTab]) => ({ person: seenPerson, tab: seenTab }),
    () => null, // told when a screen asks
  );
  return { api: { ...api, person: person.ask, tab: tab.ask }, look };
}

interface Once<T> {
  readonly first: Promise<T>;
  readonly ask: () => Promise<T>;
}

function once<T>(load: () => Promise<T>, follow: (listener: (value: T) => void) => () => void): Once<T> {
  const first = load();
  let answer: Promise<T> | null = first;
  const stop = follow((value) => {
    answer = answer && Promise.resolve(value);
  });
  const ask = () => {
    const given = answer ?? load();
    answer = null;
    stop();
    return given;
  };
  return { first, ask };
}
