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
  readonly step: number;
  readonly depth: number;
  readonly kind: number;
  readonly stranger: Json;
}

const changes = fc.array(
  fc.record<Change>({
    step: fc.nat(9999),
    depth: fc.nat(6),
    kind: fc.nat(4),
    stranger: fc.constantFrom(...STRANGERS),
  }),
  { maxLength: 4 },
);

const isNested = (value: Json | undefined): value is readonly Json[] | { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null;

/** One change somewhere inside: another value, a key gone, a key more, an entry twice. */
function changed(value: Json, change: Change): Json {
  const { step, depth, kind, stranger } = change;
  if (!isNested(value)) return stranger;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  const entries = Object.entries(value);
  const inner = entries.find(([name]) => name === key)?.[1];
  if (depth > 0 && isNested(inner))
    return like(
      value,
      entries.map(([k, v]) => [k, k === key ? changed(v, { ...change, depth: depth - 1 }) : v]),
    );
  if (kind === 0)
    return like(
      value,
      entries.filter(([k]) => k !== key),
    );
  if (kind === 1) return like(value, [...entries, [String(stranger), stranger]]);
  if (kind === 2)
    return like(value, [...entries, ...entries.slice(0, 2).map(([k, v]): [string, Json] => [`${k}2`, v])]);
  return like(
    value,
    entries.map(([k, v]) => [k, k === key ? stranger : v]),
  );
}

/** Made by `JSON.parse` as from a file, so that `__proto__` is a key like any other. */
function like(value: Json, entries: readonly (readonly [string, Json])[]): Json {
  if (Array.isArray(value)) return entries.map(([, v]) => v);
  return JSON.parse(`{${entries.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`).join(',')}}`);
}

/** A JSON value that was sound once, with some changes anywhere in it. */
export function mutatedJson(starts: readonly Json[]): fc.Arbitrary<Json> {
  return fc.tuple(fc.constantFrom(...starts), changes).map(([value, all]) => all.reduce(changed, value));
}
