import type { Api } from '../../platform/api.ts';

/**
 * An `Api` that looks at what is stored at once, while the screens are still being made: their first question is answered
 * from that look. What changes until they ask is the answer then.
 */
export function primed(api: Api): Api {
  return { ...api, person: once(api.person, api.onPerson), tab: once(api.tab, api.onTab) };
}

function once<T>(load: () => Promise<T>, follow: (listener: (value: T) => void) => () => void): () => Promise<T> {
  let first: Promise<T> | null = load();
  first.catch(() => undefined); // told when somebody asks
  const stop = follow((value) => {
    first = first && Promise.resolve(value);
  });
  return () => {
    const answer = first ?? load();
    first = null;
    stop();
    return answer;
  };
}
