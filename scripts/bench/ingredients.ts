import process from 'node:process';
import { distance } from 'fastest-levenshtein';
import Fuse from 'fuse.js';
import { analyze } from '../../src/ingredients/analyze.ts';
import { ingredientLists, lexiconNames } from './_lists.ts';

/** Issue 3: a list costs at most so many times the floor, and a text twice as long at most so many times more. */
const LIMIT = 4;
const LINEAR = 2.2;

const LISTS = ingredientLists(2000, 40);
const NAMES = lexiconNames();
const families = new Map(NAMES.map((name) => [name.toLowerCase(), true]));

/** Best of several rounds, microseconds a list; the best round is the one the machine disturbed least. */
function cost(lists: readonly string[], read: (list: string) => unknown, rounds = 9): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (const list of lists) read(list);
    best = Math.min(best, performance.now() - start);
  }
  return (1000 * best) / lists.length;
}

const entries = (list: string): readonly string[] => list.split(',').map((name) => name.trim().toLowerCase());

/** What nobody can do without: cut at commas, trim, lower-case, look up exactly. */
function floor(list: string): number {
  let found = 0;
  for (const name of list.split(',')) if (families.get(name.trim().toLowerCase())) found++;
  return found;
}

const escaped = NAMES.map((name) => name.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const alternation = new RegExp(`\\b(?:${escaped.sort((a, b) => b.length - a.length).join('|')})\\b`, 'g');
const fuse = new Fuse(NAMES, { threshold: 0.2, includeScore: true });

const OTHERS: readonly (readonly [string, number, (list: string) => unknown])[] = [
  ['one alternation RegExp of all names', 100, (list) => list.toLowerCase().match(alternation)?.length],
  ['Fuse.js, each entry', 1, (list) => entries(list).map((name) => fuse.search(name, { limit: 1 })[0]?.item)],
  [
    'Levenshtein scan, each entry',
    2,
    (list) => entries(list).map((name) => NAMES.find((other) => distance(name, other.toLowerCase()) <= 1)),
  ],
];

const [base, ours] = inTurn(
  () => cost(LISTS, floor, 1),
  () => cost(LISTS, (list) => analyze(list), 1),
  25,
);
const told = (name: string, value: number): void =>
  console.log(`${name.padEnd(40)} ${value.toFixed(1).padStart(10)} µs  ${(value / base).toFixed(1).padStart(9)} x`);

console.log(`${LISTS.length} distinct lists of 40, ${NAMES.length} names\n`);
told('floor: split, trim, lower-case, Map.get', base);
told('ours: split, recognised, weighed', ours);
for (const [name, lists, read] of OTHERS) told(name, cost(LISTS.slice(0, lists), read, 2));
console.log('Aho-Corasick                             no such package is installed, not timed');

const half = text(500_000);
const growth = growthOf(half);
console.log(`\na text of 1 MB costs ${growth.toFixed(2)} times one of 0.5 MB (at most ${LINEAR})`);
console.log(`a list of 40 costs ${(ours / base).toFixed(1)} times the floor (at most ${LIMIT})`);
if (growth > LINEAR || ours / base > LIMIT) process.exitCode = 1;

/** One long list of so many characters. */
function text(length: number): string {
  const lists = ingredientLists(Math.ceil(length / 700), 40);
  return lists.join(', ').slice(0, length);
}

/** How much more the doubled text costs. */
function growthOf(half: string): number {
  const [once, twice] = inTurn(
    () => cost([half], (list) => analyze(list), 1),
    () => cost([half + half], (list) => analyze(list), 1),
    7,
  );
  return twice / once;
}

/** The best of each of two measures, taken in turn, so that a busy machine slows both. */
function inTurn(first: () => number, second: () => number, rounds: number): readonly [number, number] {
  let best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round++) best = [Math.min(best[0], first()), Math.min(best[1], second())];
  return best;
}
