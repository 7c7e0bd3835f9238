// A plugin of Vite: the tables of the lexicon and of the splitter are shipped as one packed text, which the worker unpacks when
// the first list is to be read. What is packed, and why it may be, is told in docs/decisions/0015.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';
import { normalizeName } from '../../src/ingredients/normalize.ts';
import { type Kind, linesOf, PACKED } from './tables.ts';
import { pack } from './write.ts';

/** Divides tables; no line of one is like it. */
const BETWEEN = '\u0002';

export interface Table {
  readonly module: string;
  readonly name: string;
  readonly kind: Kind;
  readonly value: unknown;
}

/** The exports of a module of data. It imports nothing but types, so that its code stands alone. */
async function exportsOf(file: string): Promise<Record<string, unknown>> {
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file, { sourcemap: false });
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

/** Every table that is packed, in the order in which it is written. `folder` is `src/ingredients`. */
export async function tablesIn(folder: string): Promise<Table[]> {
  const tables: Table[] = [];
  const used = await charactersIn(folder);
  for (const [module, kind] of PACKED) {
    for (const [name, value] of Object.entries(await exportsOf(join(folder, module)))) {
      tables.push({ module, name, kind: kindOf(kind, name, value), value });
    }
  }
  return tables.map((table) =>
    table.kind === 'pairs' ? { ...table, value: usedPairs(String(table.value), used) } : table,
  );
}

/** One module may hold tables of several kinds. */
function kindOf(kind: Kind, name: string, value: unknown): Kind {
  if (kind === 'plants' && name !== 'PLANTS') return 'text';
  return kind === 'set' && Array.isArray(value) ? 'json' : kind;
}

/** The pairs of characters whose second stands in any name: what another turns into is nowhere looked for. */
function usedPairs(pairs: string, used: ReadonlySet<string>): string {
  return pairs.replace(/(.)(.)/gu, (pair, _, simple: string) => (used.has(simple) ? pair : ''));
}

/** Every character that the sources of the core hold, as it stands and as names are compared. */
async function charactersIn(folder: string): Promise<Set<string>> {
  const files = await readdir(folder, { recursive: true });
  const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('han-pairs.ts'));
  const text = await Promise.all(sources.map((file) => readFile(join(folder, file), 'utf8')));
  return new Set(text.flatMap((source) => [...source, ...normalizeName(source)]));
}

/** The tables as lines, with a line between each two. */
export function joined(tables: readonly Table[]): string[] {
  return tables.flatMap(({ value, kind }, i) => [...(i > 0 ? [BETWEEN] : []), ...linesOf(value, kind)]);
}

const isJson = (kind: Kind): boolean => kind === 'json' || kind === 'phrases' || kind === 'lists';

/** In place of a module of data: its names, filled when `ready` is called. */
function emptyModule(module: string, tables: readonly Table[]): string {
  const here = tables.filter((table) => table.module === module);
  const fills = here.map(({ name, kind }) => {
    const text = `tables[${tables.findIndex((table) => table.module === module && table.name === name)}]`;
    if (kind === 'set') return `${name} = new Set(${text}.split('\\n'));`;
    return `${name} = ${isJson(kind) ? `JSON.parse(${text}.replaceAll('\\n', ''))` : text};`;
  });
  return `import { whenReady } from '/src/ingredients/lexicon/ready.ts';
export let ${here.map(({ name }) => name).join(', ')};
whenReady((tables) => { ${fills.join(' ')} });`;
}

const READY = (packed: string): string => `import { unpack } from '/src/ingredients/packed/unpack.ts';
let waiting = [];
export function whenReady(fill) { waiting.push(fill); }
export function ready() {
  if (waiting.length === 0) return;
  const tables = unpack('${packed}').join('\\n').split('\\n${BETWEEN}\\n');
  for (const fill of waiting) fill(tables);
  waiting = [];
}`;

/** Packs the tables in everything that is built to be shipped; `npm run dev` takes the sources as they are. */
export function packedTables(root: string): Plugin {
  const folder = join(root, 'src', 'ingredients');
  let tables: Promise<Table[]> | undefined;
  let packed = '';
  return {
    name: 'packed-tables',
    enforce: 'pre',
    apply: (_, { mode }) => mode !== 'development',
    async load(id) {
      const module = relative(folder, id.split('?')[0] ?? '').replaceAll('\\', '/');
      if (module !== 'lexicon/ready.ts' && !PACKED.has(module)) return undefined;
      tables ??= tablesIn(folder);
      if (module !== 'lexicon/ready.ts') return emptyModule(module, await tables);
      packed = pack(joined(await tables));
      return READY(packed);
    },
    // What gzip cannot shrink must not stand between code that resembles other code.
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (packed === '' || chunk.type !== 'chunk' || !chunk.code.includes(packed)) continue;
        const at = chunk.code.indexOf(packed); // with its quotes
        const [before, behind] = [chunk.code.slice(0, at - 1), chunk.code.slice(at + packed.length + 1)];
        chunk.code = `var afterneedleTables="${packed}";${before}afterneedleTables${behind}`;
      }
    },
  };
}
