/** Embedded JSON, read safely: as text, own keys only, bounded in size, depth and number of values. */

const LARGEST = 4_000_000;
const DEEPEST = 40;
const MOST_VALUES = 150_000;

/** Parses JSON; anything that is none, or too large, gives nothing. */
export function parseJson(text: string): unknown {
  if (text.length > LARGEST) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own property of an unknown value, or nothing. */
export const own = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value : undefined;

/** An object somewhere in a value, with the keys that lead to it. */
export interface Spot {
  readonly path: readonly string[];
  readonly value: Readonly<Record<string, unknown>>;
  readonly parents: readonly Readonly<Record<string, unknown>>[];
}

/** Visits every object of a value, outer ones first. JSON inside of strings is opened when it looks like some. */
export function* objects(root: unknown): Generator<Spot> {
  const queue: { path: readonly string[]; value: unknown; parents: readonly Readonly<Record<string, unknown>>[] }[] = [
    { path: [], value: root, parents: [] },
  ];
  let visited = 0;
  for (let at = 0; at < queue.length && visited < MOST_VALUES; at++) {
    const { path, value, parents } = queue[at] ?? { path: [], value: undefined, parents: [] };
    visited++;
    const held = typeof value === 'string' ? nested(value) : value;
    if (typeof held !== 'object' || held === null || path.length > DEEPEST) continue;
    const record = isRecord(held) ? held : undefined;
    if (record) yield { path, value: record, parents };
    const above = record ? [...parents.slice(-6), record] : parents;
    for (const key of Object.keys(held)) {
      const child = (held as Readonly<Record<string, unknown>>)[key];
      if (typeof child === 'object' ? child !== null : typeof child === 'string' && mayNest(child)) {
        queue.push({ path: record ? [...path, key] : path, value: child, parents: above });
      }
    }
  }
}

/** A row of streamed state: `5:{"product":…}`. */
const ROW = /^[0-9a-f]+:(?=[[{])/;
const mayNest = (value: string): boolean =>
  value.length > 40 && (value.startsWith('{"') || value.startsWith('[{') || ROW.test(value));
function nested(value: string): unknown {
  if (!mayNest(value)) return undefined;
  return ROW.test(value) ? value.split('\n').map((line) => parseJson(line.replace(ROW, ''))) : parseJson(value);
}

/**
 * The JSON values written into a script: the whole of it, or the objects assigned in it (`window.__STATE__ = {…};`,
 * `JSON.parse("…")`). Nothing is executed.
 */
export function* valuesIn(script: string): Generator<unknown> {
  const trimmed = script.trim();
  if (trimmed.length > LARGEST) return;
  if (trimmed.startsWith('{') || trimmed.startsWith('[')) {
    const whole = parseJson(trimmed);
    if (whole !== undefined) return yield whole;
  }
  let from = 0;
  let budget = 3 * trimmed.length + 2000;
  for (let tries = 0; tries < 60 && budget > 0; tries++) {
    ASSIGNED.lastIndex = from;
    const match = ASSIGNED.exec(trimmed);
    if (!match) return;
    const start = match.index + match[0].length;
    const end = endOf(trimmed, start);
    budget -= end > start ? end - start : trimmed.length;
    const value = end > start + SHORTEST ? literal(trimmed.slice(start, end)) : undefined;
    if (value !== undefined) yield value;
    from = value !== undefined ? end : start + 1;
  }
}

const SHORTEST = 40;
/** The start of a value in a script: assigned, passed to a function, or JSON in a string. */
const ASSIGNED = /[=(,:]\s*(?=\{\s*"|\[\s*[{"[]|\[1,")|[=(]\s*(?=["']\s*\{\s*\\?")/g;

/** A literal: JSON itself, or a quoted string that holds JSON. */
function literal(source: string): unknown {
  const first = source.charAt(0);
  if (first !== '"' && first !== "'") return parseJson(source);
  const quoted =
    first === "'"
      ? `"${source
          .slice(1, -1)
          .replace(/\\'/g, "'")
          .replace(/(?<!\\)"/g, '\\"')}"`
      : source;
  const inner = parseJson(quoted);
  return typeof inner === 'string' ? parseJson(inner) : undefined;
}

/** The offset behind the literal that starts at `start`, found by counting brackets outside of strings. */
function endOf(source: string, start: number): number {
  const first = source.charAt(start);
  if (first === '"' || first === "'") return stringEnd(source, start);
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    const char = source.charCodeAt(at);
    if (char === 34) at = stringEnd(source, at) - 1;
    else if (char === 123 || char === 91) depth++;
    else if ((char === 125 || char === 93) && --depth === 0) return at + 1;
  }
  return -1;
}

function stringEnd(source: string, start: number): number {
  const quote = source.charCodeAt(start);
  for (let at = start + 1; at < source.length; at++) {
    const char = source.charCodeAt(at);
    if (char === 92) at++;
    else if (char === quote) return at + 1;
  }
  return source.length;
}

const LONGEST = 12_000;
/** The strings of a script in which a word stands, whatever code is around them; `at` is where each begins. */
export function* stringsWith(source: string, word: RegExp): Generator<{ readonly at: number; readonly text: string }> {
  let done = 0;
  for (const { index } of source.matchAll(word)) {
    if (index < done) continue;
    const at = quoteBefore(source, index, done);
    done = index;
    if (at === undefined) continue;
    const end = quoteAfter(source, index, source.slice(source[at - 1] === '\\' ? at - 1 : at, at + 1));
    done = end;
    yield { at, text: unescaped(source.slice(at + 1, end)) };
  }
}

/** An apostrophe inside of a word opens nothing. */
function quoteBefore(source: string, from: number, least: number): number | undefined {
  for (let at = from; at >= Math.max(least, from - LONGEST); at--) {
    const char = source.charAt(at);
    if (char === '"' || char === '`' || (char === "'" && !/\p{L}/u.test(source.charAt(at - 1)))) return at;
  }
  return undefined;
}

function quoteAfter(source: string, from: number, quote: string): number {
  const rest = source.slice(from, from + LONGEST);
  for (let end = rest.indexOf(quote); end >= 0; end = rest.indexOf(quote, end + 1)) {
    if (quote.length > 1 || rest[end - 1] !== '\\') return from + end;
  }
  return from + rest.length;
}

const unescaped = (text: string): string =>
  text
    .replace(/\\+u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\+n/g, '\n')
    .replace(/\\+/g, '');
