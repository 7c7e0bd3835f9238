/** So many answers are kept; then all are let go. */
const MOST = 4096;
/** A longer name does not come twice. */
const LONGEST = 60;

/**
 * The same function, which keeps its answers: most labels are made of the same few hundred names. Answers are shared, so they
 * must not be changed; the memory is bounded, whatever a page prints.
 *
 * @example const known = remembered(gradesOf); known('Aqua') === known('Aqua') // true
 */
export function remembered<T>(ask: (name: string) => T): (name: string) => T {
  const answers = new Map<string, T>();
  return (name) => {
    const kept = answers.get(name);
    if (kept !== undefined) return kept;
    const answer = ask(name);
    if (name.length > LONGEST) return answer;
    if (answers.size >= MOST) answers.clear();
    answers.set(name, answer);
    return answer;
  };
}
