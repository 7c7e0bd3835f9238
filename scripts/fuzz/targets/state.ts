import fc from 'fast-check';
import { objects, valuesIn } from '../../../src/page/json.ts';
import { type Json, mutatedJson } from '../json.ts';
import { type AnyTarget, must, target } from '../target.ts';
import { mutated } from '../texts.ts';

const PRODUCT: Json = {
  product: {
    name: 'Day Cream',
    ingredients: 'Aqua, Glycerin, Niacinamide, Cetearyl Alcohol, Squalane',
    variants: [
      { id: 1, inci: 'Aqua, Retinol' },
      { id: 2, inci: { text: 'Aqua', html: '<p>Aqua</p>' } },
    ],
  },
};
const WRAPPED: readonly ((value: Json) => string)[] = [
  (value) => JSON.stringify(value),
  (value) => `window.__STATE__ = ${JSON.stringify(value)};`,
  (value) => `window.a = JSON.parse(${JSON.stringify(JSON.stringify(value))}); b("x");`,
  (value) => `self.__next_f.push([1,${JSON.stringify(`5:${JSON.stringify(value)}\n`)}])`,
  (value) => `var a={"b":"}"},c=[${JSON.stringify(value)}];/* ' " */`,
];

const STARTS = WRAPPED.map((wrap) => wrap(PRODUCT));
const scripts = fc.oneof(
  mutated(STARTS),
  fc.tuple(mutatedJson([PRODUCT]), fc.constantFrom(...WRAPPED)).map(([value, wrap]) => wrap(value)),
);

/** Values that may be visited for each character of a script: one in a string in a string is read twice. */
const VISITS_PER_CHARACTER = 3;

/** Any script: never run, never an error, its values visited a bounded number of times, own keys only. */
export const state: AnyTarget = target({
  name: 'state',
  runs: 80_000,
  inputs: scripts,
  holds: (script) => {
    let visited = 0;
    for (const value of valuesIn(script))
      for (const { path, value: record, parents } of objects(value)) {
        visited++;
        must(path.length <= 41 && parents.length <= 7, 'it went too deep');
        must(typeof record === 'object' && !Array.isArray(record), 'no object');
      }
    must(visited <= VISITS_PER_CHARACTER * script.length, `${visited} visits of ${script.length} characters`);
    must(!('polluted' in {}), 'the prototype of all objects was changed');
  },
});
