import fc from 'fast-check';
import { isKnown, recognize } from '../../../src/ingredients/recognize/index.ts';
import { lexiconNames } from '../../bench/_lists.ts';
import { type AnyTarget, must, target } from '../target.ts';
import { mutated, PIECES } from '../texts.ts';

const NAMES = lexiconNames();
const START = 7;

const names = fc.oneof(
  { weight: 5, arbitrary: mutated(NAMES) },
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...NAMES, ...PIECES), { maxLength: 5 }).map((all) => all.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 60, unit: 'binary' }) },
);

/** Any entry: its hits lie within it, are notes exactly when they say why, and make it known. */
export const recognise: AnyTarget = target({
  name: 'recognise',
  runs: 250_000,
  inputs: names,
  holds: (text) => {
    const end = START + text.length;
    const { hits, known } = recognize({ text, start: START, end, position: 0 });
    must(known === isKnown(text), 'known and not known at once');
    must(known || hits.length === 0, 'a family in a name that is not known');
    const families = new Set(hits.map(({ family }) => family));
    must(families.size === hits.length, 'a family is told twice');
    for (const hit of hits) {
      must(START <= hit.start && hit.start < hit.end && hit.end <= end, `${hit.family} lies outside of the entry`);
      must((hit.note === undefined) === (hit.weight === 'decisive'), `${hit.family} is a note without a reason`);
    }
  },
});
