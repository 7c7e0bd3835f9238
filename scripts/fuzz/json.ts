import fc from 'fast-check';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What stands where something else was expected. */
const STRANGERS: readonly Json[] = [
  ...[null, true, false, 0, 1, -1, 0.5, 1e308, -1e308, 8.64e15, 8.64e15 + 1, 2 ** 53, 25, 168],
  ...['', ' ', '0', 'null', '__proto__', 'constructor', 'retinol', '\ud800', '\u0000', 'x'.repeat(501), '2026-02-30'],
  ...['https://shop.example/', 'data:text/html,x', 'javascript:alert(1)', 'chrome-extension://ours/popup.html'],
  ...[[], {}, [null], [[]], { v: 1 }, { v: 1, data: [] }, { v: 2, data: null }, { kind: 'family', family: 'scent' }],
  ...[{ id: 'scent', until: 1 }, { id: 'scent', from: 99, until: 3 }, { id: 'constructor' }, { length: 3 }],
];

interface Change {
  readonly place: number;
  readonly key: number;
  readonly kind: number;
  readonly stranger: Json;
}

const changes = fc.array(
  fc.record<Change>({
    place: fc.nat(9999),
    key: fc.nat(999),
    kind: fc.nat(5),
    stranger: fc.constantFrom(...STRANGERS),
  }),
  { maxLength: 4 },
);

type Nested = readonly Json[] | { readonly [key: string]: Json };

const isNested = (value: Json | undefined): value is Nested => typeof value === 'object' && value !== null;

/** The paths to all objects and lists of a value, the value's own first. */
function placesIn(value: Json, path: readonly string[] = []): (readonly string[])[] {
  if (!isNested(value)) return [];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

/** One change somewhere inside: another value, a key gone, a key more, an entry twice. */
function changed(value: Json, change: Change): Json {
  const places = placesIn(value);
  const path = places[change.place % Math.max(1, places.length)];
  return path === undefined ? change.stranger : at(value, path, (inner) => spoilt(inner, change));
}

function at(value: Json, [key, ...rest]: readonly string[], change: (value: Nested) => Json): Json {
  if (!isNested(value)) return value;
  if (key === undefined) return change(value);
  return like(
    value,
    Object.entries(value).map(([k, inner]) => [k, k === key ? at(inner, rest, change) : inner]),
  );
}

function spoilt(value: Nested, { key, kind, stranger }: Change): Json {
  const entries = Object.entries(value);
  const chosen = entries[key % Math.max(1, entries.length)]?.[0];
  if (kind === 0)
    return like(
      value,
      entries.filter(([name]) => name !== chosen),
    );
  if (kind === 1) return like(value, [...entries, [String(stranger), stranger]]);
  if (kind === 2) return like(value, [...entries, ...entries.slice(0, 2).map(([k, v]): Entry => [`${k}2`, v])]);
  return like(
    value,
    entries.map(([name, inner]) => [name, name === chosen ? stranger : inner]),
  );
}

type Entry = readonly [string, Json];

/** Made by `JSON.parse` as from a file, so that `__proto__` is a key like any other. */
function like(value: Json, entries: readonly Entry[]): Json {
  if (Array.isArray(value)) return entries.map(([, v]) => v);
  return JSON.parse(`{${entries.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`).join(',')}}`);
}

/** A JSON value that was sound once, with some changes anywhere in it. */
export function mutatedJson(starts: readonly Json[]): fc.Arbitrary<Json> {
  return fc.tuple(fc.constantFrom(...starts), changes).map(([value, all]) => all.reduce(changed, value));
}
