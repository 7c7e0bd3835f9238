import type { Grade } from '../lexicon/rows.ts';
import { nameIndex } from './lookup.ts';

const SHORTEST = 8;

/** How many letters may be wrong in a name with so many letters in unknown words. */
function allowance(length: number): number {
  if (length < 5) return 0;
  if (length < 11) return 1;
  return length < 18 ? 2 : 3;
}

interface Candidate {
  readonly name: string;
  readonly letters: number;
}

/** Names by their beginnings and ends: a name with few wrong letters keeps one of the two. */
const buckets = new Map<string, Candidate[]>();

function put(key: string, candidate: Candidate): void {
  const list = buckets.get(key);
  if (list) list.push(candidate);
  else buckets.set(key, [candidate]);
}

/** One bit for every letter that occurs. */
function letters(name: string): number {
  let bits = 0;
  for (let i = 0; i < name.length; i++) bits |= 1 << (name.charCodeAt(i) & 31);
  return bits;
}

/** How many letters occur in only one of two names: each wrong letter accounts for two at most. */
function apart(a: number, b: number): number {
  let count = 0;
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) count++;
  return count;
}

function ready(): void {
  if (buckets.size > 0) return;
  for (const name of nameIndex().part.keys()) {
    if (name.length < SHORTEST || !/^[a-z0-9]+$/.test(name)) continue;
    const candidate = { name, letters: letters(name) };
    put(`^${name.slice(0, 4)}`, candidate);
    put(`$${name.slice(-4)}`, candidate);
    put(`~${sorted(name)}`, candidate);
  }
}

/** The letters of a name in order: `genariol` and `geraniol` have the same. */
function sorted(name: string): string {
  return [...name].sort().join('');
}

/** Letters inserted, left out, exchanged or swapped between two names; anything above `most` is `most + 1`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

/**
 * The grades of the lexicon's name that a squeezed, unknown name most likely means; `undefined` when none is near enough.
 * `strange` is the number of its letters that stand in words nobody knows.
 *
 * @example nearest('phenoxyetanhol')?.[0]?.family // 'fatty_alcohols_ok'
 */
export function nearest(name: string, strange = name.length): readonly Grade[] | undefined {
  if (name.length < SHORTEST || name.length > 60) return undefined;
  let most = strange > 0 ? allowance(strange) : allowance(name.length >= 12 ? 5 : 0);
  if (most === 0) return undefined;
  ready();
  let best: string | undefined;
  const own = letters(name);
  for (const key of [`^${name.slice(0, 4)}`, `$${name.slice(-4)}`, `~${sorted(name)}`]) {
    for (const { name: candidate, letters: theirs } of buckets.get(key) ?? []) {
      if (Math.abs(candidate.length - name.length) > most || apart(own, theirs) > 2 * most) continue;
      const mixed = own === theirs && candidate.length === name.length && sorted(candidate) === sorted(name) ? 1 : 0;
      const d = distance(name, candidate, most + mixed) - mixed;
      if (d <= most && !(best && d === most)) {
        best = candidate;
        most = d;
      }
    }
  }
  return best === undefined ? undefined : nameIndex().part.get(best);
}
