import '../fake-browser.ts';
import fc from 'fast-check';
import { isWindow } from '../../../src/aftercare/plan.ts';
import { local } from '../fake-browser.ts';
import { type Json, mutatedJson } from '../json.ts';
import { ITEMS, PLAN } from '../person.ts';
import { type AnyTarget, must, target } from '../target.ts';
import { mutated } from '../texts.ts';

const { importFile, exportFile } = await import('../../../src/platform/transfer.ts');
const { loadPerson } = await import('../../../src/platform/person.ts');
const { items } = await import('../../../src/platform/items.ts');
const { parseStored } = await import('../../../src/platform/parse-stored.ts');

const { cardOff: _, told: __, remembered: ___, ...person } = ITEMS;
const FILES: readonly Json[] = [
  { format: 'afterneedle', version: 1, plan: PLAN },
  { format: 'afterneedle', version: 1, ...person },
  { format: 'afterneedle', version: 1, plan: { preset: 'stricter', edits: [{ id: 'scent', until: 200 }] } },
];

const files = fc.oneof(
  { weight: 5, arbitrary: mutatedJson(FILES).map((file) => JSON.stringify(file)) },
  { weight: 2, arbitrary: mutated(FILES.map((file) => JSON.stringify(file))) },
);

/** The day after the treatment in the files. */
const NOW = 1_795_100_000_000;

const stored = (): string => JSON.stringify([...local.kept].sort());
const PRESENT = [...Object.entries(ITEMS)].map(([key, data]) => [key, JSON.stringify({ v: 1, data })] as const);

async function isSound(): Promise<void> {
  for (const [name, item] of Object.entries(items)) {
    const raw = local.kept.get(name);
    const { problem } = parseStored<unknown>(item, raw === undefined ? undefined : JSON.parse(raw));
    must(problem === undefined, `it took over what it cannot read: ${name}, ${problem}`);
  }
  const { plan } = await loadPerson();
  must(
    plan.rules.every(({ from, until }) => isWindow(from, until)),
    'a rule that ends before it begins',
  );
  must(new Set(plan.rules.map(({ id }) => id)).size === plan.rules.length, 'two rules of one name');
}

/** Any file: it changes nothing, or all that is stored is sound and comes back the same from its own export. */
export const importing: AnyTarget = target({
  name: 'import',
  runs: 20_000,
  inputs: files,
  holds: async (file) => {
    local.kept.clear();
    for (const [key, value] of PRESENT) local.kept.set(key, value);
    const before = stored();
    const result = await importFile(file, NOW);
    if (!result.ok) {
      must(stored() === before, 'a file that was refused changed something');
      return;
    }
    await isSound();
    const again = await importFile(await exportFile('all'), NOW);
    must(again.ok, `its own export is refused: ${again.ok ? '' : `${again.field} ${again.problem}`}`);
  },
});
