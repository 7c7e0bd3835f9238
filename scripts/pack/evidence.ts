// A plugin of Vite: the worker judges and shows no sentence of the article, so the article's words stay with the pages that do.
import { relative } from 'node:path';
import type { Plugin } from 'vite';

/** Whether a build makes the worker and nothing else. */
function isWorker(input: unknown): boolean {
  const files = typeof input === 'string' ? [input] : Object.values(input ?? {}).map(String);
  return files.length === 1 && files.some((file) => /background\.ts$/.test(file));
}

const EVIDENCE = /^( {4}evidence:)\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[A-Z_]+),$/gm;

/** The rows of the article without the words they rest on and where these stand. */
export const withoutEvidence = (code: string): string =>
  code.replace(EVIDENCE, "$1 '',").replace(/^( {4}rows:) '[^']*',$/gm, "$1 '',");

/** Leaves the article's words out of the worker. */
export function evidenceForPages(root: string): Plugin {
  let worker = false;
  return {
    name: 'evidence-for-pages',
    enforce: 'pre',
    apply: (_, { mode }) => mode !== 'development',
    buildStart({ input }) {
      worker = isWorker(input);
    },
    transform: (code, id) =>
      worker && /^src\/aftercare\/article-/.test(relative(root, id).replaceAll('\\', '/'))
        ? withoutEvidence(code)
        : undefined,
  };
}
