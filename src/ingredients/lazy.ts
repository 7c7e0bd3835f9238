/**
 * A value that is made when it is first asked for, once. What is built from the lexicon is made like this: a worker that only
 * wakes to paint an icon builds nothing, and the build may unpack the tables as late as that (`packed/`).
 *
 * @example const words = lazy(() => new Set(['a'])); words().has('a') // true
 */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
