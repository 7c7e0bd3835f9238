/** One list to be checked, as it came in. */
export interface InputLine {
  readonly id: string | number;
  readonly ingredients: string;
  readonly name?: string;
  readonly category?: string;
}

/** What is said about a line that is none. */
export interface Broken {
  readonly id?: string | number;
  readonly line?: number;
  readonly error: string;
}

/**
 * Reads one input line. Further fields are ignored, and so are a name or category that is no text.
 * A line that cannot be used gives `error` with the line's id, or with its number when it has none.
 *
 * @example readLine('{"id":1,"ingredients":"Aqua"}', 1)
 */
export function readLine(text: string, line: number): InputLine | Broken {
  const value = parsed(text);
  if (value === undefined) return { line, error: 'not JSON' };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { line, error: 'not an object' };
  const { id, ingredients, name, category } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return { line, error: '"id" is missing' };
  if (typeof ingredients !== 'string') return { id, error: '"ingredients" is not a text' };
  return {
    id,
    ingredients,
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof category === 'string' ? { category } : {}),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
