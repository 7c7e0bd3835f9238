import '../fake-browser.ts';
import fc from 'fast-check';
import * as v from 'valibot';
import { plan } from '../../../src/aftercare/plan.ts';
import { judge } from '../../../src/verdict/judge.ts';
import type { StoredReading } from '../../../src/verdict/types.ts';
import { local } from '../fake-browser.ts';
import { type Json, mutatedJson } from '../json.ts';
import { ITEMS } from '../person.ts';
import { type AnyTarget, must, target } from '../target.ts';

const { items } = await import('../../../src/platform/items.ts');
const { parseStored } = await import('../../../src/platform/parse-stored.ts');
const { read } = await import('../../../src/platform/storage.ts');

type Name = keyof typeof items;
const NAMES = Object.keys(items).filter((name) => name !== 'problems') as Name[];
const sound = NAMES.map((name): Json => ({ v: 1, data: ITEMS[name] ?? null }));
const NEIGHBOUR = '"what somebody else wrote"';

const PLAN = plan();

/** The readings in a list of products; what is read of them must at least not break the verdict. */
function readingsIn(value: unknown): readonly StoredReading[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  return entries.flatMap((entry) =>
    typeof entry === 'object' && entry !== null && 'stored' in entry ? [entry.stored as StoredReading] : [],
  );
}

const inputs = fc.record({ name: fc.constantFrom(...NAMES), raw: mutatedJson(sound) });

/** Any stored value: a value that fits comes of it, the original stays, nothing else is touched. */
export const stored: AnyTarget = target({
  name: 'stored',
  runs: 30_000,
  inputs,
  holds: async ({ name, raw }) => {
    const item = items[name];
    const parsed = parseStored<unknown>(item, raw);
    must(v.is(item.schema, parsed.value), 'a value that does not fit');
    for (const reading of readingsIn(parsed.value)) judge(reading.analysis, PLAN, [], 0);
    local.kept.clear();
    local.kept.set(name, JSON.stringify(raw));
    local.kept.set('neighbour', NEIGHBOUR);
    const value = JSON.stringify(await read(name));
    must(value === JSON.stringify(parsed.value), 'read and parsed differ');
    must([...local.kept.values()].includes(JSON.stringify(raw)), 'the original is lost');
    must(local.kept.get('neighbour') === NEIGHBOUR, 'something else was changed');
    must(JSON.stringify(await read(name)) === value, 'it reads differently the second time');
  },
});
